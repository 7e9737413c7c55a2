import { isDeepStrictEqual } from 'node:util';
import { parseEntry } from '../../format/front-matter.ts';

/** Fields of a resolution that follow from the log. What else stands there, such as its title, is the clerks'. */
const OF_LOG = [
  'chainHead',
  'kind',
  'organization',
  'legalBasis',
  'openedOn',
  'closedOn',
  'text',
  'outcome',
  'vote',
  'consented',
  'statutory',
  'objected',
  'reason',
  'declared',
  'approvalNeeded',
] as const;

/**
 * The first field in which a file says something else than the log, by what this run would write; undefined where there is none.
 * A file that cannot be read differs in all.
 */
export function contradictionIn(found: string, expected: string): string | undefined {
  const [stands, ought] = [fieldsOf(found), fieldsOf(expected)];
  return OF_LOG.find((field) => !isDeepStrictEqual(plain(field, stands[field]), plain(field, ought[field])));
}

function fieldsOf(source: string): Readonly<Record<string, unknown>> {
  try {
    return parseEntry(source).data;
  } catch {
    return {};
  }
}

/** A vote without what a clerk may have added: how the factions voted. */
function plain(field: string, value: unknown): unknown {
  if (typeof value === 'string') return value.trim();
  // a form that was saved says no as well
  if (value === false) return undefined;
  if (field !== 'vote' || typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).filter(([name]) => name !== 'byFaction'));
}
