import { createHash } from 'node:crypto';
import { FIELD_TYPES, knownType } from './known-type.ts';
import { isRecord, type SourceObject, type SourceType } from './source-object.ts';
import { sortedJson } from './sorted-json.ts';

type Sink = (object: SourceObject) => void;

const GEOMETRY = new Set(['geojson', 'geometry']);

function embeddedType(field: string, value: Record<string, unknown>): SourceType | undefined {
  return GEOMETRY.has(field)
    ? undefined
    : (knownType(value) ?? (value['type'] ? undefined : FIELD_TYPES[field]));
}

/** An id for an embedded object without one: places by what they say, all else by where it stands. */
function inventedId(type: SourceType, value: Record<string, unknown>, parent: string, place: string): string {
  if (type !== 'Location') return `${parent}#${place}`;
  return `location:${createHash('sha256').update(sortedJson(value)).digest('hex').slice(0, 24)}`;
}

/** A place that is given by name only, instead of an object or its address. */
function freeTextPlace(text: string, sink: Sink): string {
  if (/^\w+:/.test(text) || text.trim() === '') return text;
  return flatten(
    { description: text },
    'Location',
    sink,
    inventedId('Location', { description: text }, '', ''),
  );
}

function flattenValue(value: unknown, field: string, parent: string, place: string, sink: Sink): unknown {
  if (Array.isArray(value)) {
    return value.map((part, index) => flattenValue(part, field, parent, `${place}-${index}`, sink));
  }
  if (field === 'location' && typeof value === 'string') return freeTextPlace(value, sink);
  if (!isRecord(value)) return value;
  const type = embeddedType(field, value);
  return type ? flatten(value, type, sink, inventedId(type, value, parent, place)) : value;
}

/**
 * Hands an OParl object and all that it embeds to `sink`, each with its embedded objects replaced by ids.
 * @returns the object's id
 */
export function flatten(
  value: Record<string, unknown>,
  type: SourceType,
  sink: Sink,
  fallbackId: string,
): string {
  const named = typeof value['id'] === 'string' && value['id'].trim() !== '' ? value['id'].trim() : undefined;
  const id = named ?? fallbackId;
  const fields: Record<string, unknown> = {};
  for (const [field, part] of Object.entries(value))
    fields[field] = flattenValue(part, field, id, field, sink);
  sink({ id, type, fields });
  return id;
}
