import { expect, test } from 'vitest';
import { calendarDate } from '../calendar-date.ts';
import { instant } from '../local-time.ts';
import type { PublicFile, PublicRecord } from '../public-record.ts';
import { aHashedFile, ledgerKeeper } from '../../testing/ledger-steps.ts';
import { aPaper, aPublicRecord } from '../../testing/public-record.ts';
import { fileVersions } from './file-versions.ts';

const PAGE = '/vorlagen/p1/';
const time = (day: number) => instant(`2027-03-0${day}T03:30:00Z`);
const on = (day: number, parts: Partial<PublicRecord>): PublicRecord =>
  aPublicRecord({ at: time(day), today: calendarDate(`2027-03-0${day}`), ...parts });
const withFiles = (...files: readonly PublicFile[]) => ({ papers: [aPaper('p1', { files })] });

test('the log tells what lay at an address, and since when', () => {
  const keeper = ledgerKeeper();
  const [plan, map] = [aHashedFile(PAGE, 'plan'), aHashedFile(PAGE, 'karte')];
  const other = { ...plan, sha256: 'ab'.repeat(32) };
  keeper.take(on(1, withFiles(plan)));
  keeper.take(on(2, withFiles(plan, map)));
  keeper.take(on(3, withFiles(other, map)));
  keeper.take(on(4, withFiles(other)));
  const stones = [{ url: PAGE, date: calendarDate('2027-03-05'), reason: 'Datenschutz' }];
  keeper.take(on(5, { tombstones: stones }));
  const versions = fileVersions(keeper.ledger.log);
  expect(versions.get(plan.url)).toEqual([
    { at: time(1), sha256: plan.sha256 },
    { at: time(3), sha256: other.sha256 },
    { at: time(5) },
  ]);
  expect(versions.get(map.url)).toEqual([{ at: time(2), sha256: map.sha256 }, { at: time(4) }]);
  expect(versions.size).toBe(2);
});
