import type { Fault } from '../finding.ts';
import type { Plain } from '../plain.ts';
import type { TypeName, Version } from '../schema/field.ts';
import { inWords } from '../schema/in-words.ts';
import { COMMON, fieldOf, needsDates, SCHEMA, typeUrl } from '../schema/schema.ts';
import { epochOf } from './date-time.ts';
import { show } from './show.ts';
import { valueFaults } from './value-faults.ts';
import { canonicalForm } from './web-address.ts';

/** Types that a person can look at on a page; the others are parts of them. */
const WITH_PAGE: ReadonlySet<TypeName> = new Set(['Body', 'Organization', 'Person', 'Meeting', 'Paper']);

function missing(object: Plain, type: TypeName, version: Version): Fault[] {
  const demanded = Object.entries(SCHEMA[type]).filter(
    ([, { must }]) => must !== undefined && (must === '1.0' || version === '1.1'),
  );
  const dates = needsDates(type, version) ? (['created', 'modified'] as const) : [];
  return [...demanded, ...dates.map((name) => [name, COMMON[name]] as const)].flatMap(
    ([field, definition]) =>
      definition && object[field] === undefined
        ? [{ code: 'field-missing' as const, field, expected: inWords(definition) }]
        : [],
  );
}

function unknown(name: string, type: TypeName): Fault[] {
  const [prefix, own] = name.split(':', 2) as [string, string | undefined];
  if (own === undefined) return [{ code: 'field-unknown', field: name, expected: type }];
  return prefix.includes('@') ? [{ code: 'vendor-at', field: name }] : [];
}

function order(
  object: Plain,
  start: string,
  end: string,
  code: 'end-before-start' | 'modified-before-created',
): Fault[] {
  const from = epochOf(object[start]) ?? dayOf(object[start]);
  const until = epochOf(object[end]) ?? dayOf(object[end]);
  return from !== undefined && until !== undefined && until < from
    ? [{ code, field: end, value: show(object[end]), expected: show(object[start]) }]
    : [];
}

const dayOf = (value: unknown): number | undefined => {
  const day = typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value) ? Date.parse(value) : Number.NaN;
  return Number.isNaN(day) ? undefined : day / 1000;
};

function deprecated(object: Plain, type: TypeName): Fault[] {
  return Object.keys(object).flatMap((name) =>
    fieldOf(type, name)?.deprecated && object['sha512Checksum'] === undefined
      ? [{ code: 'field-deprecated' as const, field: name }]
      : [],
  );
}

function identity(object: Plain, type: TypeName, version: Version): Fault[] {
  const { id } = object;
  const canonical = typeof id === 'string' ? canonicalForm(id) : undefined;
  const web: Fault[] =
    WITH_PAGE.has(type) && object['web'] === undefined ? [{ code: 'web-missing', field: 'web' }] : [];
  return [
    ...(id === undefined ? [{ code: 'id-missing' as const, field: 'id' }] : []),
    ...(object['type'] === undefined
      ? [{ code: 'type-missing' as const, field: 'type', expected: typeUrl(type, version) }]
      : []),
    ...(canonical === undefined
      ? []
      : [{ code: 'id-not-canonical' as const, field: 'id', value: show(id), expected: canonical }]),
    ...web,
  ];
}

/** What is wrong with an object by the table of its type; objects embedded in it are looked at on their own. */
export function objectFaults(object: Plain, type: TypeName, version: Version): Fault[] {
  const values = Object.entries(object).flatMap(([name, value]) => {
    const field = fieldOf(type, name);
    return field ? valueFaults(name, field, value) : unknown(name, type);
  });
  return [
    ...identity(object, type, version),
    ...missing(object, type, version),
    ...values,
    ...deprecated(object, type),
    ...order(object, 'start', 'end', 'end-before-start'),
    ...order(object, 'startDate', 'endDate', 'end-before-start'),
    ...order(object, 'created', 'modified', 'modified-before-created'),
  ];
}
