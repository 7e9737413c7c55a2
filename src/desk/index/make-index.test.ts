import { expect, test } from 'vitest';
import { calendarDate } from '../../domain/calendar-date.ts';
import { publish } from '../../domain/gate/index.ts';
import {
  aBody,
  aMeeting,
  anOrganization,
  aPaper,
  aPublicRecord,
  aResolution,
  aTerm,
} from '../../testing/public-record.ts';
import { aRecord, at, meetingEntry, openItem, paperEntry } from '../../testing/factories.ts';
import { siteIndex } from './make-index.ts';

const A_SEAT = { id: 'm1', organization: 'rat', role: 'member', votingRight: true } as const;
const RECORD = aPublicRecord({
  bodies: [aBody('stadt', { name: 'Stadt Auental', shortName: 'Auental', profile: 'rp-gemo' })],
  terms: [aTerm('alt', ['stadt'], '2019-07-01'), aTerm('neu', ['stadt'], '2024-07-01')],
  organizations: [
    anOrganization('rat', 'stadt', { name: 'Stadtrat' }),
    anOrganization('mitte', 'stadt', { name: 'Mitte', kind: 'faction', order: 2 }),
    anOrganization('gruen', 'stadt', { name: 'Grüne Liste', kind: 'faction', order: 1 }),
    anOrganization('alt', 'stadt', {
      name: 'Altes Gremium',
      kind: 'committee',
      classification: 'Werksausschuss',
      endDate: calendarDate('2024-06-30'),
    }),
  ],
  people: [
    { key: 'muster', surname: 'Muster', givenName: 'Eva', title: 'Dr.', memberships: [] },
    { key: 'beispiel', surname: 'Beispiel', memberships: [A_SEAT] },
  ],
  locations: [{ key: 'rathaus', name: 'Rathaus', room: 'Saal 1', locality: 'Auental' }],
  meetings: [aMeeting('rat', '2027-01-14T19:00'), aMeeting('rat', '2027-03-04T19:00')],
  papers: [
    aPaper('0012-2026', { body: 'stadt', reference: '0012/2026', date: calendarDate('2026-12-01') }),
    aPaper('0003-2027', { body: 'stadt', reference: '0003/2027', date: calendarDate('2027-02-01') }),
    aPaper('0002-2027', { body: 'stadt', reference: '0002/2027', date: calendarDate('2027-01-01') }),
    aPaper('frei', { body: 'stadt', reference: 'XI/5' }),
  ],
});

test('holds what pickers, checks and badges ask for', () => {
  const index = siteIndex(RECORD, '2027-03-08T10:00');
  expect(index.at).toBe('2027-03-08T10:00');
  expect(index.site).toEqual({ timeZone: 'Europe/Berlin', noticeDays: 30 });
  expect(index.bodies).toEqual({ stadt: { profile: 'rp-gemo' } });
  expect(index.organizations?.['gruen']).toEqual({ body: 'stadt', kind: 'faction' });
  expect(index.factions.map(({ key }) => key)).toEqual(['gruen', 'mitte']);
  expect(index.highestNumbers).toEqual({ '2026': 12, '2027': 3 });
  expect(index.seats).toEqual({ rat: [{ person: 'beispiel', role: 'member' }] });
});

test('tells on which days a body meets, and not on which it was to meet', () => {
  const meetings = [
    aMeeting('rat', '2027-04-08T19:00'),
    aMeeting('rat', '2027-02-11T19:00', { status: 'cancelled' }),
    aMeeting('bau', '2027-01-14T19:00', { jointWith: ['rat'] }),
  ];
  expect(siteIndex(aPublicRecord({ meetings }), '2027-03-08T10:00').meetingDays).toEqual({
    rat: ['2027-01-14', '2027-04-08'],
    bau: ['2027-01-14'],
  });
});

test('says what tells a choice from its like, the newest first or by name', () => {
  const { choices } = siteIndex(RECORD, '2027-03-08T10:00');
  expect(choices.papers[0]).toEqual({
    key: '0003-2027',
    label: 'Vorlage 0003-2027',
    detail: '0003/2027, 01.02.2027',
    words: '3/2027',
  });
  expect(choices.papers.slice(1, 3).map(({ key }) => key)).toEqual(['0002-2027', '0012-2026']);
  expect(choices.meetings.map(({ detail }) => detail)).toEqual(['04.03.2027', '14.01.2027']);
  expect(choices.organizations[0]).toEqual({
    key: 'alt',
    label: 'Altes Gremium',
    detail: 'Werksausschuss, bis 30.06.2024',
  });
  expect(choices.people).toEqual([
    { key: 'beispiel', label: 'Beispiel', detail: 'Mitglied, Stadtrat' },
    { key: 'muster', label: 'Dr. Eva Muster' },
  ]);
  expect(choices.locations).toEqual([{ key: 'rathaus', label: 'Rathaus', detail: 'Saal 1, Auental' }]);
  expect(choices.bodies[0]?.detail).toBe('Auental');
  expect(choices.terms.map(({ key }) => key)).toEqual(['neu', 'alt']);
});

test('records whose unpublished content differs have one index', () => {
  const shown = paperEntry('a', { title: 'Öffentlich', publishedAt: '2026-01-01T08:00' });
  const hidden = paperEntry('b', { title: 'Noch geheim', reference: '0099/2026' });
  const later = meetingEntry('2026-12-30-rat', {
    start: '2026-12-30T18:00',
    agenda: [openItem('x', { title: 'Noch geheim' })],
  });
  const instant = at('2026-06-01T12:00+02:00');
  const [open, all] = [
    aRecord({ papers: [shown] }),
    aRecord({ papers: [shown, hidden], meetings: [later] }),
  ].map((record) => JSON.stringify(siteIndex(publish(record, instant), '2026-06-01T12:00')));
  expect(all).toBe(open);
  expect(all).not.toContain('geheim');
});

test('names what was public beyond the choices: resolutions, pages, and what was withdrawn', () => {
  const record = aPublicRecord({
    resolutions: [aResolution('2027-01-14-rat-a1', 'rat', '2027-01-14')],
    pages: [{ key: 'ortsrecht', title: 'Ortsrecht', navigation: 'footer', order: 1, lang: 'de', text: '' }],
    tombstones: [{ url: '/vorlagen/weg/', date: calendarDate('2027-01-01'), reason: 'Doppelt.' }],
  });
  expect(siteIndex(record, '2027-03-08T10:00').seen).toEqual({
    resolutions: ['2027-01-14-rat-a1'],
    pages: ['ortsrecht'],
    withdrawn: ['/vorlagen/weg/'],
  });
});

test('knows the words that things bear, those used most first, and one spelling of each', () => {
  const papers = [
    aPaper('a', { subjects: ['Abgaben', 'Straßen'], places: ['Marktplatz'] }),
    aPaper('b', { subjects: ['Straßen'] }),
    aPaper('c', { subjects: ['straßen'] }),
  ];
  expect(siteIndex(aPublicRecord({ papers }), '2027-03-08T10:00').vocabulary).toEqual({
    subjects: ['Straßen', 'Abgaben'],
    places: ['Marktplatz'],
  });
});
