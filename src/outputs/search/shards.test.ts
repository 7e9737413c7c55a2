import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, calendarDate } from '../../domain/calendar-date.ts';
import { aTerm } from '../../testing/public-record.ts';
import type { SearchRecord } from './search-record.ts';
import { shardsOf } from './shards.ts';

const terms = [
  aTerm('2021', ['stadt'], '2021-11-01'),
  aTerm('2016', ['stadt'], '2016-11-01', '2021-10-31'),
  aTerm('kreis', ['kreis'], '2016-10-01', '2021-10-31'),
];
const aRecord = (id: string, date?: string): SearchRecord => ({
  id,
  kind: 'paper',
  url: '/',
  title: id,
  text: id,
  detail: '',
  filters: {},
  ...(date !== undefined && { date: calendarDate(date) }),
});
const names = (records: readonly SearchRecord[], most = 5000) =>
  shardsOf(records, terms, { records: most, characters: 1000 }).map(
    ({ name, label, records: of }) => `${name} ${label}: ${of.map(({ id }) => id).join(' ')}`,
  );

test('terms that begin within half a year share a shard, the newest stands first and takes what has no date', () => {
  expect(
    names([aRecord('a', '2016-10-01'), aRecord('b'), aRecord('c', '2018-01-01'), aRecord('d', '1999-01-01')]),
  ).toEqual(['ab-2016-10-01 Wahlperiode kreis: a b c', 'frueher Frühere Jahre: d']);
  expect(names([aRecord('a', '2021-10-31'), aRecord('b', '2021-11-01'), aRecord('c')])).toEqual([
    'ab-2021-11-01 Wahlperiode 2021: b c',
    'ab-2016-10-01 Wahlperiode kreis: a',
  ]);
});

test('a term that is too large is divided by year', () => {
  const records = [
    aRecord('a', '2017-05-01'),
    aRecord('b', '2019-05-01'),
    aRecord('c', '2019-01-01'),
    aRecord('d'),
  ];
  expect(names(records, 3)).toEqual([
    'ab-2016-10-01-2019 Wahlperiode kreis: 2019: b c d',
    'ab-2016-10-01-2017 Wahlperiode kreis: 2017: a',
  ]);
  const long = { ...aRecord('e', '2018-05-01'), text: 'x'.repeat(1001) };
  expect(names([long, aRecord('a', '2017-05-01')])).toHaveLength(2);
});

test('without any term five years share a shard, and without any record there is none', () => {
  expect(shardsOf([aRecord('a')], [])).toMatchObject([{ name: 'frueher', label: 'Alle Jahre' }]);
  const years = ['2020-12-31', '2021-01-01', '2025-12-31'].map((date) => aRecord(date, date));
  expect(shardsOf(years, []).map(({ label, records }) => [label, records.length])).toEqual([
    ['2021 bis 2025', 2],
    ['2016 bis 2020', 1],
  ]);
  expect(shardsOf([], terms)).toEqual([]);
});

test('every record is in exactly one shard, and a new one changes one shard only', () => {
  const date = fc.integer({ min: 0, max: 9000 }).map((days) => addDays(calendarDate('2005-01-01'), days));
  const some = fc.array(date, { minLength: 1 });
  fc.assert(
    fc.property(some, date, (dates, more) => {
      const records = dates.map((day, at) => aRecord(String(at), day));
      const before = shardsOf(records, terms);
      expect(before.flatMap((shard) => shard.records).length).toBe(records.length);
      const after = shardsOf([...records, aRecord('new', more)], terms);
      const same = (shard: { name: string; records: readonly SearchRecord[] }) =>
        before.some((old) => old.name === shard.name && old.records.length === shard.records.length);
      expect(after.filter((shard) => !same(shard))).toHaveLength(1);
    }),
  );
});
