import { describe, expect, it } from 'vitest';
import { calendarDate } from '../../domain/calendar-date.ts';
import { localTime } from '../../domain/local-time.ts';
import { aCouncil } from '../../testing/members/council.ts';
import { aMeeting, anItem, aPart } from '../../testing/members/part.ts';
import { aWho } from '../../testing/members/who.ts';
import type { Council } from './ports.ts';
import { hasStanding } from './standing.ts';

const TERMS = [
  {
    key: '2021',
    name: 'alt',
    bodies: ['musterdorf'],
    startDate: calendarDate('2021-11-01'),
    endDate: calendarDate('2026-10-31'),
  },
  {
    key: '2026',
    name: 'neu',
    bodies: ['musterdorf'],
    startDate: calendarDate('2026-11-01'),
    endDate: calendarDate('2031-10-31'),
  },
  { key: '2031', name: 'künftig', bodies: ['musterdorf'], startDate: calendarDate('2031-11-01') },
];
const heard = (start: string, guest: string) =>
  aMeeting(`m-${start}`, {
    start: `${start}T18:00`,
    agenda: [anItem('i', { items: [anItem('i-1', { guests: [guest] })] })],
  });
const PARTS = [
  aPart({ term: '2021', meetings: [heard('2026-10-01', 'p-alt')] }),
  aPart({ term: '2026', meetings: [heard('2027-03-07', 'p-gestern'), heard('2027-03-08', 'p-heute')] }),
  aPart({ term: '2026', organization: 'bau', meetings: [heard('2027-04-01', 'p-bald')] }),
  aPart({ term: '2031', meetings: [heard('2032-01-01', 'p-dann')] }),
  aPart({ term: '', meetings: [heard('2027-05-01', 'p-ohne')] }),
];

/** The council, and the numbers of the parts that were read. */
function watched(): { readonly council: Council; readonly read: number[] } {
  const council = aCouncil({ terms: TERMS, parts: PARTS });
  const read: number[] = [];
  const part: Council['part'] = (number) => (read.push(number), council.part(number));
  return { council: { ...council, part, parts: (numbers) => Promise.all(numbers.map(part)) }, read };
}

describe('a guest', () => {
  it.each([
    ['p-alt', false],
    ['p-gestern', false],
    ['p-heute', true],
    ['p-bald', true],
    ['p-dann', true],
    ['p-ohne', true],
    ['p-niemand', false],
  ])('%s has standing until the day of the meeting is over: %s', async (person, expected) => {
    expect(await hasStanding(aWho({ person }), watched().council)).toBe(expected);
  });

  it('is looked for once for each publication, in parts that may hold a meeting still to come', async () => {
    const { council, read } = watched();
    for (const person of ['p-niemand', 'p-heute', 'p-niemand']) await hasStanding(aWho({ person }), council);
    expect(read).toEqual([1, 2, 3, 4]);
    await hasStanding(aWho({ person: 'p-heute' }), { ...council, directory: { ...council.directory } });
    expect(read).toHaveLength(8);
  });

  it('is asked for anew the day after, and where the store had failed', async () => {
    const { council } = watched();
    const failing = { ...council, parts: () => Promise.reject(new Error('gone')) };
    await expect(hasStanding(aWho({ person: 'p-heute' }), failing)).rejects.toThrow('gone');
    expect(await hasStanding(aWho({ person: 'p-heute' }), council)).toBe(true);
    const tomorrow = { ...council, now: localTime('2027-03-09T00:00') };
    expect(await hasStanding(aWho({ person: 'p-heute' }), tomorrow)).toBe(false);
  });
});

it('whoever has a right or a seat is not looked for in any part', async () => {
  const seat = { organization: 'rat', role: 'member' as const, startDate: calendarDate('2026-11-01') };
  for (const shape of [
    { clerk: true },
    { leadership: true },
    { offices: ['amt'] },
    { memberships: [seat] },
  ]) {
    const { council, read } = watched();
    expect(await hasStanding(aWho(shape), council)).toBe(true);
    expect(read).toEqual([]);
  }
});
