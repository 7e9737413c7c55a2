import path from 'node:path';
import { expect, test } from 'vitest';
import type { PublicRecord } from '../../domain/public-record.ts';
import { publicView } from '../../publishing/public-view.ts';
import { FAMILIES, readQuerySet, type Family } from './query-set.ts';
import { textsByAddress } from './texts-by-address.ts';

const CONTENT = path.resolve(import.meta.dirname, '../../../content');
const { view } = await publicView({ content: CONTENT, ledger: undefined, at: undefined }, Date.now);
const texts = textsByAddress(view?.record as PublicRecord);
const set = await readQuerySet();
const of = (family: Family) => set.filter((query) => query.family === family);

test('the set is as large as the search is promised to be measured by', () => {
  expect(set.length).toBeGreaterThanOrEqual(220);
  expect(of('compounds').length).toBeGreaterThanOrEqual(80);
  expect(of('numbers').length).toBeGreaterThanOrEqual(30);
  expect(of('no-hits').length).toBeGreaterThanOrEqual(20);
  for (const family of FAMILIES) expect(of(family).length, family).toBeGreaterThanOrEqual(20);
});

test('no query stands twice', () => {
  const queries = set.map(({ query }) => query);
  expect(queries.filter((query, place) => queries.indexOf(query) !== place)).toEqual([]);
});

test('every third of a family is set aside, by its place and not by choice', () => {
  for (const family of FAMILIES)
    for (const [place, { query, heldOut }] of of(family).entries())
      expect(heldOut, `${family}: ${query}`).toBe(place % 3 === 2);
});

test('only queries of the family without hits expect nothing, and only slips name a spelling', () => {
  for (const { family, query, expected, near } of set) {
    expect(expected.length === 0, query).toBe(family === 'no-hits');
    if (near !== undefined) expect(['typos', 'names'], query).toContain(family);
    if (family === 'typos') expect(near, query).toBeDefined();
  }
});

test('each expected address is one of the sample council', () => {
  const unknown = set.flatMap(({ query, expected }) =>
    expected.filter((url) => !texts.has(url)).map((url) => `${query}: ${url}`),
  );
  expect(unknown).toEqual([]);
});

test('each document says the word by which it must be found', () => {
  const silent = set.flatMap(({ query, through, expected }) =>
    expected
      .filter((url) => through !== undefined && !says(texts.get(url) ?? '', through))
      .map((url) => `${query}: ${url} does not say "${through}"`),
  );
  expect(silent).toEqual([]);
});

test('a compound is found by a part that is not its beginning', () => {
  for (const { query, through = '' } of of('compounds'))
    expect(through.toLowerCase().startsWith(query.toLowerCase()), query).toBe(false);
});

test('of each query without hits some word is nowhere in the record', () => {
  const words = [...texts.values()].join('\n').toLowerCase();
  const found = of('no-hits').filter(({ query }) =>
    (query.toLowerCase().match(/[\p{L}\d][\p{L}\d/.]+/gu) ?? ['']).every(
      (word) => word !== '' && words.includes(word),
    ),
  );
  expect(found.filter(({ query }) => /[\p{L}\d]/u.test(query))).toEqual([]);
});

/** Whether a word of `text` begins as `through` does; whatever the space. */
function says(text: string, through: string): boolean {
  const escaped = through.replace(/[.*+?^${}()[\]\\]/g, '\\$&').replaceAll(' ', '\\s+');
  return new RegExp(`(?<![\\p{L}\\d])${escaped}`, 'iu').test(text);
}
