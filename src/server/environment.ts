/** Variables of the process. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** Every fault of the settings in one message, in German. It quotes no value, since a secret may stand in the wrong place. */
export class SettingsError extends Error {}

/** Reads variables one by one and collects what is wrong with them. */
export interface Variables {
  /** The value where `form` takes it, else a fault with what belongs there. */
  matching(
    name: string,
    form: RegExp | ((value: string) => boolean),
    remedy: string,
    fallback?: string,
  ): string;
  /** A whole number within the bounds. */
  count(name: string, bounds: readonly [least: number, most: number], fallback: number): number;
  /** `on` or `off`. */
  flag(name: string, fallback: boolean): boolean;
  /** One of the words. */
  choice<T extends string>(name: string, words: readonly T[], fallback: T): T;
  /** Whether it is set and not empty. */
  has(name: string): boolean;
  refuse(name: string, remedy: string): string;
  /** Faults all names with that beginning that are none of these: a slip of the pen would switch nothing on. */
  only(beginning: string, names: readonly string[]): void;
  /** @throws SettingsError that names every fault */
  done(): void;
}

/** Variables of `environment`; empty ones count as not set. @param program what does not start, such as „Der Mitgliederbereich“ */
export function variables(environment: Environment, program: string): Variables {
  const faults: string[] = [];
  const value = (name: string): string | undefined => environment[name]?.trim() || undefined;
  const refuse = (name: string, remedy: string): string => {
    faults.push(`${name}: ${value(name) === undefined ? 'fehlt' : 'ist ungültig'}. ${remedy}`);
    return '';
  };
  const matching: Variables['matching'] = (name, form, remedy, fallback) => {
    const found = value(name) ?? fallback;
    const fits = found !== undefined && (form instanceof RegExp ? form.test(found) : form(found));
    return fits ? found : refuse(name, remedy);
  };
  return {
    matching,
    refuse,
    has: (name) => value(name) !== undefined,
    only: (beginning, names) => {
      for (const name of Object.keys(environment).toSorted((a, b) => (a < b ? -1 : 1)))
        if (name.startsWith(beginning) && !names.includes(name))
          faults.push(`${name}: Diese Einstellung gibt es nicht. Bitte prüfen Sie die Schreibweise.`);
    },
    count: (name, [least, most], fallback) => {
      const remedy = `Eine ganze Zahl von ${least} bis ${most}.`;
      const isInside = (text: string) =>
        /^\d{1,6}$/.test(text) && Number(text) >= least && Number(text) <= most;
      return Number(matching(name, isInside, remedy, String(fallback)));
    },
    flag: (name, fallback) =>
      matching(name, /^(?:on|off)$/, '„on“ oder „off“.', fallback ? 'on' : 'off') === 'on',
    choice: (name, words, fallback) =>
      matching(
        name,
        (text) => (words as readonly string[]).includes(text),
        `Eines von: ${words.join(', ')}.`,
        fallback,
      ) as (typeof words)[number],
    done: () => {
      if (faults.length === 0) return;
      throw new SettingsError(
        `${program} startet nicht, weil Einstellungen fehlen oder falsch sind:\n${faults.map((fault) => `- ${fault}`).join('\n')}`,
      );
    },
  };
}
