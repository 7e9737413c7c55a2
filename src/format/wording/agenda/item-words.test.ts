import { describe, expect, it } from 'vitest';
import { calendarDate } from '../../../domain/calendar-date.ts';
import { localTime } from '../../../domain/local-time.ts';
import { jumpsOf } from '../../../domain/view/agenda-parts.ts';
import { indexOf } from '../../../domain/view/index.ts';
import {
  aClosedItem,
  aMeeting,
  anOpenItem,
  aPaper,
  aPublicRecord,
  aResolution,
} from '../../../testing/public-record.ts';
import {
  changeTail,
  changeWords,
  itemFacts,
  itemLinks,
  itemResolution,
  itemTitle,
  jumpLabel,
  offset,
} from './item-words.ts';

const file = {
  id: 'f1',
  title: 'Lageplan',
  name: 'plan.pdf',
  url: '/sitzungen/m/f1/plan.pdf',
  size: 1_234_567,
};
const earlier = aMeeting('rat', '2027-01-10T18:00', {
  minutes: { status: 'approved', file: { ...file, id: 'f2' } },
});
const meeting = aMeeting('rat', '2027-02-20T18:00', { recording: { url: 'https://video.example/a' } });
const key = (item: string) => `${meeting.key}-${item}`;
const index = indexOf(
  aPublicRecord({
    meetings: [earlier, meeting],
    papers: [
      aPaper('p1', { title: 'Haushalt 2027', reference: '0012/2027' }),
      aPaper('p2', { title: 'Stellenplan', kind: 'motion', kindName: 'Eilantrag' }),
    ],
    resolutions: [
      aResolution(key('short'), 'rat', '2027-02-20'),
      aResolution(key('long'), 'rat', '2027-02-20', { text: 'x'.repeat(501) }),
      aResolution(key('limit'), 'rat', '2027-02-20', { text: 'x'.repeat(500) }),
    ],
  }),
);

describe('itemLinks', () => {
  const links = (more: Parameters<typeof anOpenItem>[1]) => itemLinks(anOpenItem('a', more), meeting, index);
  it('has none for an item without anything', () =>
    expect(links({ approvesMinutesOf: 'unknown' })).toEqual([]));
  it('names a paper by kind and number, and by its title where that is another', () =>
    expect(links({ title: 'Haushalt 2027 und Folgejahre', papers: ['p1', 'p2', 'unknown'] })).toEqual([
      { href: '/vorlagen/p1/', label: 'Beschlussvorlage 0012/2027' },
      { href: '/vorlagen/p2/', label: 'Eilantrag: Stellenplan' },
    ]));
  it('tells type and size of a file', () =>
    expect(links({ files: [file] })).toEqual([
      { href: file.url, label: 'Lageplan', facts: 'PDF, 1,2\u00a0MB' },
    ]));
  it('leads to the minutes to be approved, and to their meeting', () =>
    expect(links({ approvesMinutesOf: earlier.key })).toEqual([
      { href: file.url, label: 'Niederschrift vom 10. Januar 2027', facts: 'PDF, 1,2\u00a0MB' },
      { href: '/sitzungen/2027-01-10-rat/', label: 'Sitzung vom 10. Januar 2027' },
    ]));
  it('leads into the recording', () =>
    expect(links({ recordingOffset: 0 })).toEqual([
      { href: 'https://video.example/a#t=0', label: 'Aufzeichnung ab 0:00' },
    ]));
  it('has no place in a recording that does not exist', () =>
    expect(itemLinks(anOpenItem('a', { recordingOffset: 5 }), earlier, index)).toEqual([]));
});

it.each([
  [0, '0:00'],
  [59, '0:59'],
  [247, '4:07'],
  [3599, '59:59'],
  [3723, '1:02:03'],
])('%i seconds are %s', (seconds, words) => expect(offset(seconds)).toBe(words));

it('puts the facts of an item into one line', () => {
  expect(itemFacts(anOpenItem('a'))).toBe('');
  expect(
    itemFacts(
      anOpenItem('a', {
        role: 'preliminary',
        requestedBy: 'Gruppe B',
        present: 0,
        madePublicOn: calendarDate('2027-02-01'),
      }),
    ),
  ).toBe(
    'Vorberatung · Beantragt von: Gruppe B · Auf Beschluss vom 1. Februar 2027 öffentlich behandelt · 0 Mitglieder anwesend',
  );
});

it('says of a closed item no more than its category', () => {
  expect(itemTitle(aClosedItem('c', { category: 'property' }))).toBe('Grundstücksangelegenheit');
  expect(itemTitle(anOpenItem('a'))).toBe('Punkt a');
});

it('tells a change with its time and reason', () => {
  const at = localTime('2027-02-19T09:00');
  expect(changeTail({ kind: 'added', at, reason: 'Frist läuft ab' })).toBe(
    'am 19. Februar 2027, 09:00 Uhr: Frist läuft ab',
  );
  expect(changeWords({ kind: 'withdrawn', at })).toBe('abgesetzt am 19. Februar 2027, 09:00 Uhr');
  expect(changeWords({ kind: 'moved', at, from: '11' })).toBe(
    'verschoben am 19. Februar 2027, 09:00 Uhr, vorher TOP 11',
  );
});

describe('jumpLabel', () => {
  const items = (number: boolean) =>
    Array.from({ length: 61 }, (_, at) => anOpenItem(`i${at}`, number ? { number: `Ö ${at + 1}` } : {}));
  it('names the numbers, or the positions where there are none', () => {
    expect(jumpsOf(items(true)).map(jumpLabel)).toEqual(['TOP Ö 1 bis Ö 50', 'TOP Ö 51 bis Ö 61']);
    expect(jumpsOf(items(false)).map(jumpLabel)).toEqual(['Punkte 1 bis 50', 'Punkte 51 bis 61']);
  });
  it('names a heading by its title, and a single item by its number', () => {
    const heading = anOpenItem('h', {
      title: 'Teilhaushalt 1',
      heading: true,
      items: items(false).slice(0, 49),
    });
    const agenda = [heading, anOpenItem('z', { number: '7', items: items(false).slice(0, 49) })];
    expect(jumpsOf(agenda).map(jumpLabel)).toEqual(['Teilhaushalt 1', 'TOP 7']);
  });
});

describe('itemResolution', () => {
  const of = (id: string, number?: string) =>
    itemResolution(anOpenItem(id, number ? { number } : {}), meeting, index);
  it('has its text with it up to 500 characters', () => {
    expect(of('short', '5')).toEqual({
      href: `/beschluesse/${key('short')}/`,
      label: 'Beschluss zu TOP 5',
      text: 'Der Rat beschließt.',
    });
    expect(of('limit')?.text).toHaveLength(500);
    expect(of('long')).toMatchObject({ label: 'Zum Beschluss', text: undefined });
  });
  it('is none where nothing was resolved', () => expect(of('other')).toBeUndefined());
});
