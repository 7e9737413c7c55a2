import { readFile } from 'node:fs/promises';
import type { Problem } from '../domain/problem.ts';
import { fieldLocator } from '../format/locate.ts';
import { inParallel } from './in-parallel.ts';
import { type PlaceOf, placesIn } from './place-of.ts';

/** Findings of one file that get a place. The longest real meeting has 394 items, each of which may lack the same field. */
const MOST_PLACED = 500;

const hasFrontMatter = (file: string): boolean => file.endsWith('.md');

const needsPlace = ({ field, line, file }: Problem): boolean =>
  line === undefined && field.length > 0 && /\.(?:md|yml)$/.test(file);

/** The findings with line and column of their fields, and with what is written there. */
export function placeProblems(source: string, problems: readonly Problem[]): Problem[] {
  const file = problems[0]?.file ?? '';
  const locate = fieldLocator(source, hasFrontMatter(file));
  let left = MOST_PLACED;
  return problems.map((found) => {
    const place = needsPlace(found) && (left -= 1) >= 0 ? locate(found.field) : undefined;
    if (!place) return found;
    const { line, column, written } = place;
    const values =
      found.code === 'number-unquoted' && written !== undefined ? { ...found.values, written } : found.values;
    return { ...found, values, line, column };
  });
}

/** The same for findings in many files, each of which is read once more. @param where the content folder, or where each file lies */
export async function placeInFiles(
  where: string | PlaceOf,
  problems: readonly Problem[],
  concurrency: number,
): Promise<Problem[]> {
  const placeOf = typeof where === 'string' ? placesIn(where) : where;
  const byFile = Map.groupBy(problems, ({ file }) => file);
  const placed = await inParallel([...byFile], concurrency, async ([file, found]) => {
    if (!found.some(needsPlace)) return found;
    const source = await readFile(placeOf(file), 'utf8').catch(() => undefined);
    return source === undefined ? found : placeProblems(source, found);
  });
  return placed.flat();
}

const order = (problem: Problem): [string, number, number, string] => [
  problem.file,
  problem.line ?? 0,
  problem.column ?? 0,
  problem.code,
];

/** By file, line, column and code, so that two runs tell the same. */
export function sortProblems(problems: readonly Problem[]): Problem[] {
  return problems.toSorted((one, other) => {
    const [a, b] = [order(one), order(other)];
    const differing = a.findIndex((value, i) => value !== b[i]);
    return differing === -1 ? 0 : (a[differing] as string) < (b[differing] as string) ? -1 : 1;
  });
}
