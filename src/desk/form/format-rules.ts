import { z } from 'zod';

/** Rules of a line of text, as a form says them. Email and web addresses are held against the schema when saving. */
const RULES: Readonly<Record<string, string>> = {
  'postal-code': 'bitte fünf Ziffern',
  ags: 'bitte acht Ziffern',
  rgs: 'bitte zwölf Ziffern',
  colour: 'bitte eine Raute und sechs Stellen, zum Beispiel #1a5c38',
  share: 'bitte ein Anteil in ganzen Zahlen, zum Beispiel 4/5',
  locale: 'bitte eine Sprache wie de-DE',
  key: 'bitte nur Kleinbuchstaben a–z, Ziffern und einzelne Bindestriche',
  id: 'bitte nur Kleinbuchstaben a–z, Ziffern und einzelne Bindestriche',
  'file-name': 'bitte nur der Name einer Datei, ohne Ordner',
};

/** What the schema of a text demands: that it is a date or a time, or a pattern with its rule in words. */
export function formatRule(
  schema: z.ZodString | z.ZodURL | z.ZodEmail,
): 'date' | 'time' | { readonly pattern: string; readonly rule: string } | undefined {
  for (const check of schema._zod.def.checks ?? []) {
    const { error, pattern } = check._zod.def as {
      error?: (issue: never) => unknown;
      pattern?: RegExp;
    };
    const name = error?.({} as never);
    if (name === 'date' || name === 'time') return name;
    if (pattern && typeof name === 'string' && Object.hasOwn(RULES, name)) {
      return { pattern: withFlags(pattern), rule: RULES[name] as string };
    }
  }
  return undefined;
}

/** Decap tests a pattern without flags, so letters of both cases are written out. */
const withFlags = ({ source, flags }: RegExp): string =>
  flags.includes('i') ? source.replaceAll('a-f', 'a-fA-F') : source;
