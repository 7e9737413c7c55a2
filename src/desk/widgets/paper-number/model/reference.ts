/** A paper number taken apart: "0121/2027", or "2027/121" where the year stands first. */
export interface Reference {
  readonly number: number;
  readonly year: string;
  /** Digits of the number, with zeros before it. */
  readonly width: number;
  readonly yearFirst: boolean;
  /** What stands behind number and year, with the space before it: " N" for papers that are not public; mostly empty. */
  readonly suffix: string;
}

const YEAR = /^(?:19|20)\d\d$/;
const FORM = /^\s*(\d{1,6})\s*\/\s*(\d{1,6})(\s*[A-Za-zÄÖÜäöü]{1,3})?\s*$/;

/** The parts of a paper number; undefined for one of another form. "0121/2027" has the year behind, "2026/2027" too. */
export function referenceOf(text: string): Reference | undefined {
  const [, first = '', second = '', suffix = ''] = FORM.exec(text) ?? [];
  if (YEAR.test(second))
    return { number: Number(first), year: second, width: first.length, yearFirst: false, suffix };
  if (YEAR.test(first))
    return { number: Number(second), year: first, width: second.length, yearFirst: true, suffix };
  return undefined;
}

/** The text of a number in the form of `like`, else as "0121/2027". */
export function written(number: number, year: string, like?: Omit<Reference, 'number' | 'year'>): string {
  const digits = String(number).padStart(like?.width ?? 4, '0');
  const suffix = like?.suffix ?? '';
  return like?.yearFirst === true ? `${year}/${digits}${suffix}` : `${digits}/${year}${suffix}`;
}

/** Whether two texts are the same number: "121/2027" and "0121/2027" are, "0121/2027 N" is another. */
export function isSame(a: string, b: string): boolean {
  if (a.trim() === b.trim()) return true;
  const [one, other] = [referenceOf(a), referenceOf(b)];
  if (!one || !other || one.number !== other.number || one.year !== other.year) return false;
  return ending(one) === ending(other);
}

const ending = ({ suffix }: Reference): string => suffix.trim().toUpperCase();
