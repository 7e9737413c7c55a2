import { FormatError } from './fault.ts';

const DEEPEST = 60;

const isEmpty = (value: unknown): boolean => value === null || value === undefined || value === '';

function dropWithin(value: unknown, depth: number): void {
  if (typeof value !== 'object' || value === null) return;
  if (depth > DEEPEST) throw new FormatError([{ code: 'yaml-too-deep', values: {} }]);
  if (Array.isArray(value)) {
    for (const entry of value) dropWithin(entry, depth + 1);
    if (value.some(isEmpty)) value.splice(0, value.length, ...value.filter((entry) => !isEmpty(entry)));
    return;
  }
  const fields = value as Record<string, unknown>;
  for (const key of Object.keys(fields)) {
    if (isEmpty(fields[key])) delete fields[key];
    else dropWithin(fields[key], depth + 1);
  }
}

/**
 * Takes out what was left empty, at any depth and in place: a CMS writes `''` for a cleared field.
 * @throws FormatError where the data is nested without end, which an alias to itself makes.
 */
export function dropEmpty<T>(data: T): T {
  dropWithin(data, 0);
  return data;
}
