/** A paper number taken apart: "0121/2027", or "2027/121" where the year stands first. */
export interface Reference {
  readonly number: number;
  readonly year: string;
  /** Digits of the number, with zeros before it. */
  readonly width: number;
  readonly yearFirst: boolean;
}

const YEAR = /^(?:19|20)\d\d$/;

/** The parts of a paper number; undefined for one of another form. "0121/2027" has the year behind, "2026/2027" too. */
export function referenceOf(text: string): Reference | undefined {
  const [, first = '', second = ''] = /^\s*(\d{1,6})\s*\/\s*(\d{1,6})\s*$/.exec(text) ?? [];
  if (YEAR.test(second))
    return { number: Number(first), year: second, width: first.length, yearFirst: false };
  if (YEAR.test(first)) return { number: Number(second), year: first, width: second.length, yearFirst: true };
  return undefined;
}

/** The text of a number in the form of `like`, else as "0121/2027". */
export function written(number: number, year: string, like?: Reference): string {
  const digits = String(number).padStart(like?.width ?? 4, '0');
  return like?.yearFirst === true ? `${year}/${digits}` : `${digits}/${year}`;
}

/** Whether two texts are the same number: "121/2027" and "0121/2027" are. */
export function isSame(a: string, b: string): boolean {
  if (a.trim() === b.trim()) return true;
  const [one, other] = [referenceOf(a), referenceOf(b)];
  return one !== undefined && other !== undefined && one.number === other.number && one.year === other.year;
}
