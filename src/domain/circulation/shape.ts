/** Refuses a value that is not what it should be. @throws TypeError with the place and the reason */
export type Check = (value: unknown, place: string) => void;

/** Whole number from `least` to `most`. */
export const count =
  (most = 1_000_000, least = 0): Check =>
  (value, place) => {
    if (!Number.isInteger(value) || (value as number) < least || (value as number) > most)
      throw new TypeError(`${place}: no whole number from ${least} to ${most}`);
  };

/** Well-formed text of 1 to `most` characters, of the form `pattern` where that is given. */
export const text =
  (most: number, pattern?: RegExp): Check =>
  (value, place) => {
    if (typeof value !== 'string') throw new TypeError(`${place}: no text`);
    if (value === '') throw new TypeError(`${place}: empty`);
    if (value.length > most) throw new TypeError(`${place}: more than ${most} characters`);
    if (!value.isWellFormed()) throw new TypeError(`${place}: half a character pair`);
    if (pattern && !pattern.test(value)) throw new TypeError(`${place}: not of the form ${pattern.source}`);
  };

export const flag: Check = (value, place) => {
  if (typeof value !== 'boolean') throw new TypeError(`${place}: neither true nor false`);
};

export const oneOf =
  (...values: readonly unknown[]): Check =>
  (value, place) => {
    if (!values.includes(value)) throw new TypeError(`${place}: none of ${values.join(', ')}`);
  };

export const list =
  (most: number, each: Check): Check =>
  (value, place) => {
    if (!Array.isArray(value)) throw new TypeError(`${place}: no list`);
    if (value.length > most) throw new TypeError(`${place}: more than ${most} entries`);
    value.forEach((entry, index) => each(entry, `${place}[${index}]`));
  };

/** A list in which nothing stands twice. */
export const distinct =
  (most: number, each: Check): Check =>
  (value, place) => {
    list(most, each)(value, place);
    if (new Set(value as unknown[]).size < (value as unknown[]).length)
      throw new TypeError(`${place}: an entry twice`);
  };

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** An object with exactly these members; those of `optional` may be absent. */
export const members =
  (needed: Readonly<Record<string, Check>>, optional: Readonly<Record<string, Check>> = {}): Check =>
  (value, place) => {
    if (!isObject(value)) throw new TypeError(`${place}: no object`);
    for (const name of Object.keys(needed))
      if (!Object.hasOwn(value, name)) throw new TypeError(`${place}: "${name}" is missing`);
    for (const [name, entry] of Object.entries(value)) {
      const check = own(needed, name) ?? own(optional, name);
      if (!check) throw new TypeError(`${place}: ${JSON.stringify(name.slice(0, 40))} is not known`);
      check(entry, `${place}.${name}`);
    }
  };

/** One of several kinds of object, told apart by the member `by`. */
export const kinds =
  (by: string, checks: Readonly<Record<string, Check>>): Check =>
  (value, place) => {
    const kind = isObject(value) && Object.hasOwn(value, by) ? value[by] : undefined;
    const check = typeof kind === 'string' ? own(checks, kind) : undefined;
    if (!check) throw new TypeError(`${place}: "${by}" is none of ${Object.keys(checks).join(', ')}`);
    check(value, place);
  };

const own = (checks: Readonly<Record<string, Check>>, name: string): Check | undefined =>
  Object.hasOwn(checks, name) ? checks[name] : undefined;
