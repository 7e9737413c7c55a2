import { expect, test } from 'vitest';
import { emptyLedger, type Ledger } from '../../domain/ledger/index.ts';
import { instant } from '../../domain/local-time.ts';
import type { PublicRecord } from '../../domain/public-record.ts';
import { aPaper, aPublicRecord } from '../../testing/public-record.ts';
import { trackWithPast } from './track-with-past.ts';

const DAYS = ['2027-03-01T03:30:00.000Z', '2027-03-02T03:30:00.000Z', '2027-03-03T03:30:00.000Z'] as const;
/** What was public on a day: papers `a` and `b` with these titles. */
const on = (day: 0 | 1 | 2, ...titles: string[]): PublicRecord =>
  aPublicRecord({
    at: instant(DAYS[day]),
    papers: titles.map((title, at) => aPaper('ab'[at] as string, { title })),
  });
const object = {
  id: 'papers/a',
  type: 'Paper',
  url: '/vorlagen/a/',
  firstPublic: '2027-01-01T00:00:00.000Z',
  modified: DAYS[1],
  sequence: 5,
} as const;
const ledger: Ledger = {
  ...emptyLedger('https://rat.example', '0'.repeat(64)),
  objects: new Map([[object.id, object]]),
};
const lines = (record: PublicRecord, past?: readonly PublicRecord[]) => {
  const source = { ledger, record, ...(past && { past }) };
  const after = trackWithPast(source, 'x:', ({ papers }) =>
    papers.map(({ key, title }) => ({ id: `x:${key}`, content: title, object: `papers/${key}` })),
  );
  expect(after.objects).toBe(ledger.objects);
  return [...after.tracked.values()].map(({ hash: _hash, ...line }) => line);
};

test('what a simulated past made bears the instants of its own mornings', () => {
  const past = [on(0, 'eins'), on(1, 'eins', 'zwei')];
  expect(lines(on(2, 'eins', 'anders'), past)).toEqual([
    { id: 'x:a', created: DAYS[0], modified: DAYS[0], sequence: 0 },
    { id: 'x:b', created: DAYS[1], modified: DAYS[2], sequence: 1 },
  ]);
});

test('without one, the instants of the object hold', () => {
  const expected = [{ id: 'x:a', created: object.firstPublic, modified: object.modified, sequence: 0 }];
  expect(lines(on(2, 'eins'))).toEqual(expected);
  expect(lines(on(2, 'eins'), [])).toEqual(expected);
});
