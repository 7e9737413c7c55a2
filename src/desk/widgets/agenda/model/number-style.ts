import { flat, isPublicItem, type Items } from './tree.ts';

/** How an agenda numbers its items: "1" and "2", "Ö 1" and "N 1", "1." and "1.1." */
export interface NumberStyle {
  readonly publicPrefix: string;
  readonly nonPublicPrefix: string;
  /** A full stop at the end, or nothing. */
  readonly suffix: string;
  /** The non-public part counts from 1 again. */
  readonly restart: boolean;
  /** Headings have numbers of their own. */
  readonly headings: boolean;
}

/** A number in its parts: "Ö 5.1" has the prefix "Ö " and the path 5, 1. */
export interface ParsedNumber {
  readonly prefix: string;
  readonly path: readonly number[];
  readonly suffix: string;
}

const SHAPE = /^(\D*)(\d{1,6}(?:\.\d{1,6})*)(\.?)$/u;

/** The parts of a number, or undefined where it has another shape, such as "5a". */
export function parsedNumber(number: string | undefined): ParsedNumber | undefined {
  const [, prefix = '', path = '', suffix = ''] = SHAPE.exec(number ?? '') ?? [];
  return path === '' ? undefined : { prefix, path: path.split('.').map(Number), suffix };
}

/** The public prefix and the one that goes with it for the non-public part. */
const OTHER: Readonly<Record<string, string>> = { Ö: 'N', ö: 'n', ÖT: 'NÖT', I: 'II' };
const nonPublicOf = (prefix: string): string =>
  prefix.replace(/(ÖT|Ö|ö)(?=\P{L}*$)/u, (letters) => OTHER[letters] ?? letters);

/** The style that most numbers of an agenda have; 1, 2, 3 through both parts where there is none yet. */
export function styleOf(items: Items): NumberStyle {
  const all = flat(items);
  const numbersOf = (isPublic: boolean) =>
    all.flatMap((item) => (isPublicItem(item) === isPublic ? (parsedNumber(item.number) ?? []) : []));
  const [open, closed] = [numbersOf(true), numbersOf(false)];
  const publicPrefix = commonest(open.map(({ prefix }) => prefix)) ?? '';
  const nonPublicPrefix = commonest(closed.map(({ prefix }) => prefix)) ?? nonPublicOf(publicPrefix);
  const first = (numbers: readonly ParsedNumber[]) => numbers.some(({ path }) => path.join() === '1');
  const headings = all.filter((item) => isPublicItem(item) && item.heading === true);
  return {
    publicPrefix,
    nonPublicPrefix,
    suffix: commonest([...open, ...closed].map(({ suffix }) => suffix)) ?? '',
    restart: publicPrefix !== nonPublicPrefix || (first(open) && first(closed)),
    headings: headings.length === 0 || headings.some(({ number }) => number !== undefined),
  };
}

function commonest(texts: readonly string[]): string | undefined {
  const count = new Map<string, number>();
  for (const text of texts) count.set(text, (count.get(text) ?? 0) + 1);
  return [...count].toSorted((a, b) => b[1] - a[1])[0]?.[0];
}

/** The number of an item at a path, as the style writes it. */
export const writtenNumber = (path: readonly number[], isPublic: boolean, style: NumberStyle): string =>
  `${isPublic ? style.publicPrefix : style.nonPublicPrefix}${path.join('.')}${style.suffix}`;
