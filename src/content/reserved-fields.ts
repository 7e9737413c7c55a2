import type { Problem } from '../domain/problem.ts';
import { problem } from '../domain/rules/codes.ts';

type Path = readonly (string | number)[];

/** Names that every JavaScript object has a meaning for; no schema has a field of that name. */
const RESERVED: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

function takeOut(value: unknown, at: Path, found: (field: Path, key: string) => void): void {
  if (typeof value !== 'object' || value === null) return;
  if (Array.isArray(value)) {
    value.forEach((entry, position) => takeOut(entry, [...at, position], found));
    return;
  }
  const fields = value as Record<string, unknown>;
  for (const key of Object.keys(fields)) {
    if (RESERVED.has(key)) {
      delete fields[key];
      found([...at, key], key);
    } else takeOut(fields[key], [...at, key], found);
  }
}

/** Takes such fields out of the data, in place, before any code meets them, and tells each as unknown. */
export function reservedFields(file: string, data: unknown): Problem[] {
  const problems: Problem[] = [];
  takeOut(data, [], (field, key) => problems.push(problem('field-unknown', { file, field }, { key })));
  return problems;
}
