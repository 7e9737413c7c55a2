import { hash } from 'node:crypto';
import { isPlain, type Plain } from '../plain.ts';
import type { TypeName } from '../schema/field.ts';
import { fieldOf } from '../schema/schema.ts';

/** A value with its keys sorted; embedded objects are stood for by their ids, being compared on their own. */
function canonical(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(canonical);
  if (!isPlain(value)) return value;
  if (typeof value['id'] === 'string') return { id: value['id'] };
  return Object.fromEntries(
    Object.keys(value)
      .toSorted()
      .map((key) => [key, canonical(value[key])]),
  );
}

/** Left out of the comparison beside references to what embeds the object: `text` of a File is long, and internal output may save it. */
const APART: ReadonlySet<string> = new Set(['created', 'modified', 'text']);

/**
 * A number of 48 bits that stands for the content of an object: equal in lists, embedded, and on its own.
 */
export function fingerprint(object: Plain, type: TypeName): number {
  const kept = Object.keys(object)
    .filter((key) => !APART.has(key) && fieldOf(type, key)?.parent === undefined)
    .toSorted()
    .map((key) => [key, canonical(object[key])]);
  return Number.parseInt(hash('sha1', JSON.stringify(kept), 'hex').slice(0, 12), 16);
}
