import { expect, test } from 'vitest';
import { calendarDate } from '../calendar-date.ts';
import { instant } from '../local-time.ts';
import type { PublicRecord } from '../public-record.ts';
import { HASHER } from '../../publishing/ledger/hasher.ts';
import { ledgerKeeper } from '../../testing/ledger-steps.ts';
import { aPaper, aPublicRecord } from '../../testing/public-record.ts';
import { objectVersions, publicObjects } from './index.ts';

const time = (day: number) => instant(`2027-03-0${day}T03:30:00Z`);
const on = (day: number, parts: Partial<PublicRecord>): PublicRecord =>
  aPublicRecord({ at: time(day), today: calendarDate(`2027-03-0${day}`), ...parts });
const hashOf = (record: PublicRecord) => HASHER.sha256(publicObjects(record)[0]?.json ?? '');

test('the log tells which state of an object stood on the site, and since when', () => {
  const keeper = ledgerKeeper();
  const [first, second] = [
    on(1, { papers: [aPaper('p1', { text: 'Eins' })] }),
    on(2, { papers: [aPaper('p1', { text: 'Zwei' })] }),
  ];
  keeper.take(first);
  keeper.take(second);
  keeper.take({ ...second, at: time(3), today: calendarDate('2027-03-03') });
  const stones = [{ url: '/vorlagen/p1/', date: calendarDate('2027-03-04'), reason: 'Datenschutz' }];
  keeper.take(on(4, { tombstones: stones }));
  expect([...objectVersions(keeper.ledger.log)]).toEqual([
    [
      'papers/p1',
      [{ at: time(1), hash: hashOf(first) }, { at: time(2), hash: hashOf(second) }, { at: time(4) }],
    ],
  ]);
});
