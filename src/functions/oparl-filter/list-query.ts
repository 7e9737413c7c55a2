import { type Cursor, readCursor } from './cursor.ts';
import { readMoment } from './moment.ts';
import { givenTwice, noLimit, noMoment, noPage, noSwitch } from './words.ts';

/** Bounds in seconds since 1970, both belonging to what is wished for; missing ones are infinite. */
export interface Filter {
  readonly createdSince: number;
  readonly createdUntil: number;
  readonly modifiedSince: number;
  readonly modifiedUntil: number;
  /** Deleted objects are listed where `modified_since` is given, and nowhere else (OParl 1.1, section 2.5). */
  readonly withDeleted: boolean;
}

/** What a client wants of a list. */
export interface ListQuery {
  readonly filter: Filter;
  /** Objects on a page, 1 to 100; undefined where the list decides. */
  readonly limit: number | undefined;
  readonly omitInternal: boolean;
  readonly cursor: Cursor;
  /** The filters in one order and form, for links; without `page`. */
  readonly kept: readonly (readonly [string, string])[];
}

/** Most objects on a page. */
export const MOST = 100;

const MOMENTS = ['created_since', 'created_until', 'modified_since', 'modified_until'] as const;
const KNOWN: readonly string[] = [...MOMENTS, 'omit_internal', 'limit', 'page'];

/**
 * Reads the parameters of a list; unknown ones are passed over. Undefined where none is known, so that the list is
 * meant as it stands. @throws RequestFault for a value that means nothing
 */
export function readListQuery(query: URLSearchParams, timeZone: string): ListQuery | undefined {
  const given = new Map<string, string>();
  for (const name of KNOWN) {
    const [value, ...more] = query.getAll(name);
    if (more.length > 0) throw givenTwice(name);
    if (value !== undefined) given.set(name, value);
  }
  if (given.size === 0) return undefined;
  const kept: [string, string][] = [];
  const second = (name: (typeof MOMENTS)[number], missing: number): number => {
    const value = given.get(name);
    if (value === undefined) return missing;
    const moment = readMoment(value.trim(), name.endsWith('since') ? 'since' : 'until', timeZone);
    if (moment === undefined) throw noMoment(name);
    kept.push([name, moment.text]);
    return moment.seconds;
  };
  const filter: Filter = {
    createdSince: second('created_since', Number.NEGATIVE_INFINITY),
    createdUntil: second('created_until', Number.POSITIVE_INFINITY),
    modifiedSince: second('modified_since', Number.NEGATIVE_INFINITY),
    modifiedUntil: second('modified_until', Number.POSITIVE_INFINITY),
    withDeleted: given.has('modified_since'),
  };
  const omitInternal = readSwitch(given.get('omit_internal'));
  if (omitInternal) kept.push(['omit_internal', 'true']);
  const limit = readLimit(given.get('limit'));
  if (limit !== undefined) kept.push(['limit', String(limit)]);
  const cursor = readCursor(given.get('page') ?? '1');
  if (cursor === undefined) throw noPage();
  return { filter, limit, omitInternal, cursor, kept };
}

/** Programs write `True` as well. */
function readSwitch(value: string | undefined): boolean {
  const word = value?.toLowerCase() ?? 'false';
  if (word !== 'true' && word !== 'false') throw noSwitch();
  return word === 'true';
}

function readLimit(value: string | undefined): number | undefined {
  if (value === undefined) return undefined;
  if (!/^0*[1-9]\d{0,8}$/.test(value)) throw noLimit();
  return Math.min(Number(value), MOST);
}
