import { expect, test } from 'vitest';
import { calendarDate } from '../calendar-date.ts';
import { instant } from '../local-time.ts';
import type { PublicRecord } from '../public-record.ts';
import { ledgerKeeper } from '../../testing/ledger-steps.ts';
import { aPaper, aPublicRecord } from '../../testing/public-record.ts';
import { historyOf } from './index.ts';

const DAYS = ['2027-03-01', '2027-03-02', '2027-03-03', '2027-03-04'] as const;
const on = (day: string, parts: Partial<PublicRecord>): PublicRecord =>
  aPublicRecord({ at: instant(`${day}T03:30:00Z`), today: calendarDate(day), ...parts });

test('each object has its own history, oldest first, from the first entry to the last', () => {
  const keeper = ledgerKeeper();
  const [p1, p2] = [aPaper('p1'), aPaper('p2')];
  keeper.take(on(DAYS[0], { papers: [p1] }));
  keeper.take(on(DAYS[1], { papers: [{ ...p1, title: 'Neu' }, p2] }));
  const stone = { url: '/vorlagen/p1/', date: calendarDate(DAYS[2]), reason: 'Doppelt angelegt.' };
  keeper.take(on(DAYS[2], { papers: [p2], tombstones: [stone] }));
  keeper.take(on(DAYS[3], { papers: [p1, p2] }));
  const at = (day: string) => instant(`${day}T03:30:00Z`);
  expect(historyOf(keeper.ledger, 'papers/p1')).toEqual([
    { at: at(DAYS[0]), entry: 1, introduced: true, kind: 'published', words: [] },
    { at: at(DAYS[1]), entry: 2, introduced: false, kind: 'changed', words: ['Titel geändert'] },
    { at: at(DAYS[2]), entry: 3, introduced: false, kind: 'withdrawn', words: ['Doppelt angelegt.'] },
    { at: at(DAYS[3]), entry: 4, introduced: false, kind: 'restored', words: [] },
  ]);
  expect(historyOf(keeper.ledger, 'papers/p2')).toEqual([
    { at: at(DAYS[1]), entry: 2, introduced: false, kind: 'published', words: [] },
  ]);
  expect(historyOf(keeper.ledger, 'papers/p3')).toEqual([]);
});
