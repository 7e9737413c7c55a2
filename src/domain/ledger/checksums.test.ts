import { describe, expect, test } from 'vitest';
import { calendarDate } from '../calendar-date.ts';
import { purge } from './index.ts';
import { instant } from '../local-time.ts';
import { aHashedFile, ledgerKeeper } from '../../testing/ledger-steps.ts';
import { aPaper, aPublicRecord } from '../../testing/public-record.ts';
import { checksumShards } from './checksums.ts';

const iso = (day: number) => `2027-03-0${day}T03:30:00.000Z`;
const page = '/vorlagen/p1/';
const [one, two] = [aHashedFile(page, 'f1'), aHashedFile(page, 'f2')];

/** The ledger after a paper had these files on the days from 1 on; none where it was gone. */
function after(...days: (readonly ReturnType<typeof aHashedFile>[] | undefined)[]) {
  const keeper = ledgerKeeper();
  days.forEach((files, index) =>
    keeper.take(
      aPublicRecord({
        at: instant(iso(index + 1)),
        today: calendarDate(iso(index + 1).slice(0, 10)),
        papers: files ? [aPaper('p1', { files })] : [],
      }),
    ),
  );
  return keeper.ledger;
}

const spans = (...days: Parameters<typeof after>) =>
  [...checksumShards(after(...days).log).values()]
    .flat()
    .toSorted((a, b) => a.entry - b.entry || (a.url ?? '').localeCompare(b.url ?? ''))
    .map(({ kind, url, entry, since, until }) => [
      url ?? kind,
      entry,
      since.slice(8, 10),
      until?.slice(8, 10),
    ]);

describe('the checksums of the log', () => {
  test('are found by their first two digits, in order', () => {
    const { log } = after([one, two], [one]);
    const shards = checksumShards(log);
    for (const [prefix, found] of shards) {
      expect(prefix).toMatch(/^[0-9a-f]{2}$/);
      for (const { sha256 } of found) expect(sha256.slice(0, 2)).toBe(prefix);
      const order = found.map(({ sha256, entry }) => `${sha256}${entry}`);
      expect(order).toEqual(order.toSorted());
    }
    expect([...shards.values()].flat()).toHaveLength(4);
  });

  test('say what stood where', () => {
    const { log } = after([one]);
    const found = [...checksumShards(log).values()].flat();
    const about = { title: 'Vorlage p1', page, since: iso(1), entry: 1 };
    expect(found).toContainEqual({ sha256: one.sha256, kind: 'document', url: one.url, ...about });
    expect(found).toContainEqual({
      sha256: log[0]?.changes[0] && 'change' in log[0].changes[0] ? log[0].changes[0].change.hash : '',
      kind: 'object',
      ...about,
    });
  });

  test('end when other bytes take their place', () => {
    expect(spans([one], [{ ...one, sha256: 'a'.repeat(64) }])).toEqual([
      ['object', 1, '01', '02'],
      [one.url, 1, '01', '02'],
      ['object', 2, '02', undefined],
      [one.url, 2, '02', undefined],
    ]);
  });

  test('end when the document is taken out, and when it gets another name', () => {
    expect(spans([one, two], [one]).filter(([what]) => what !== 'object')).toEqual([
      [one.url, 1, '01', undefined],
      [two.url, 1, '01', '02'],
    ]);
    const renamed = { ...one, url: `${page}f1/plan.pdf` };
    expect(spans([one], [renamed]).filter(([what]) => what !== 'object')).toEqual([
      [one.url, 1, '01', '02'],
      [renamed.url, 2, '02', undefined],
    ]);
  });

  test('end with the object that they belong to, and begin anew when it is back', () => {
    expect(spans([one, two], undefined)).toEqual([
      ['object', 1, '01', '02'],
      [one.url, 1, '01', '02'],
      [two.url, 1, '01', '02'],
    ]);
    expect(spans([one], undefined, [one])).toEqual([
      ['object', 1, '01', '02'],
      [one.url, 1, '01', '02'],
      ['object', 3, '03', undefined],
      [one.url, 3, '03', undefined],
    ]);
  });

  test('of two versions of the same bytes come in the order of their entries', () => {
    const { log } = after([one], undefined, [one]);
    const found = [...checksumShards(log).values()].flat().filter(({ sha256 }) => sha256 === one.sha256);
    expect(found.map(({ entry }) => entry)).toEqual([1, 3]);
  });

  test('are gone after an erasure', () => {
    const erased = purge(after([one], undefined), [{ object: 'papers/p1', reason: 'Löschung' }]);
    expect([...checksumShards(erased.ledger.log)]).toEqual([]);
  });
});
