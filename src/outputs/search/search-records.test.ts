import { expect, test } from 'vitest';
import { calendarDate } from '../../domain/calendar-date.ts';
import type { PublicFile, PublicPerson } from '../../domain/public-record.ts';
import {
  aBody,
  aClosedItem,
  aMeeting,
  anOpenItem,
  anOrganization,
  aPaper,
  aPublicRecord,
  aResolution,
  aTerm,
} from '../../testing/public-record.ts';
import { searchRecords } from './search-records.ts';

const pdf = (url: string, title: string): PublicFile => ({
  id: 'f1',
  title,
  name: 'plan.pdf',
  url,
  mimeType: 'application/pdf',
});
const anna: PublicPerson = {
  key: 'anna-abel',
  surname: 'Abel',
  givenName: 'Anna',
  memberships: [
    { id: 'm1', organization: 'gruene', role: 'member', votingRight: true },
    { id: 'm2', organization: 'rat', role: 'chair', votingRight: true },
  ],
};
const plan = pdf('/vorlagen/31-2023/f1/plan.pdf', 'Lageplan');
const agenda = [
  aClosedItem('z1'),
  anOpenItem('a1', {
    number: '5',
    title: 'Straßen\u00adausbau am Markt',
    papers: ['31-2023'],
    resolution: 'Der Rat **beschließt** die Satzung.',
    result: { outcome: 'approved' },
    items: [aClosedItem('z2')],
  }),
  anOpenItem('h1', { heading: true, title: 'Berichte' }),
];
const record = aPublicRecord({
  bodies: [aBody('samtgemeinde', { shortName: 'Auental' })],
  terms: [aTerm('2021', ['samtgemeinde'], '2021-11-01', '2026-10-31')],
  organizations: [
    anOrganization('rat', 'samtgemeinde'),
    anOrganization('gruene', 'samtgemeinde', { kind: 'faction', name: 'Fraktion Grüne' }),
  ],
  people: [anna],
  meetings: [aMeeting('rat', '2023-05-15T18:30', { agenda })],
  papers: [
    aPaper('31-2023', {
      reference: 'DS 31/2023',
      date: calendarDate('2023-04-02'),
      originatorPersons: ['anna-abel'],
      text: '## Sachverhalt\n\nEs regnet.',
      files: [plan],
    }),
  ],
  resolutions: [
    aResolution('2023-05-15-rat-a1', 'rat', '2023-05-15', { outcome: 'approved', papers: ['31-2023'] }),
  ],
});
const texts = new Map([
  [plan.url, { pages: [{ text: 'eins  zwei' }, { text: '' }, { text: 'drei', forms: ['nichtöffentlich'] }] }],
]);
const records = searchRecords(record, texts);
const found = (id: string) => records.find((one) => one.id === id);

test('everything public has its record, and closed items and bare headings have none', () => {
  expect(records.map(({ id }) => id)).toEqual([
    'agenda-item:2023-05-15-rat/a1',
    'file:/vorlagen/31-2023/f1/plan.pdf',
    'meeting:2023-05-15-rat',
    'organization:gruene',
    'organization:rat',
    'paper:31-2023',
    'person:anna-abel',
    'resolution:2023-05-15-rat-a1',
  ]);
});

test('an item leads to its place in the meeting and is found by what was decided', () => {
  expect(found('agenda-item:2023-05-15-rat/a1')).toEqual({
    id: 'agenda-item:2023-05-15-rat/a1',
    kind: 'agenda-item',
    url: '/sitzungen/2023-05-15-rat/#top-a1',
    title: 'Straßenausbau am Markt',
    date: '2023-05-15',
    detail: 'TOP 5 · Gremium rat, 15. Mai 2023',
    text: 'Der Rat beschließt die Satzung. Beschlossen. Vorlage DS 31/2023',
    filters: {
      kind: ['Tagesordnungspunkt'],
      body: ['Auental'],
      organization: ['Gremium rat'],
      year: ['2023'],
      term: ['Wahlperiode 2021'],
      result: ['Beschlossen'],
      faction: ['Fraktion Grüne'],
    },
  });
});

test('a paper has its number, its words without marks, and the Fraktion of who brought it in', () => {
  const paper = found('paper:31-2023');
  expect(paper?.numbers).toEqual(['DS 31/2023']);
  expect(paper?.text).toBe('Beschlussvorlage DS 31/2023. Sachverhalt Es regnet. Anna Abel');
  expect(paper?.filters).toMatchObject({
    kind: ['Vorlage'],
    faction: ['Fraktion Grüne'],
    result: ['Beschlossen'],
  });
});

test('a document has the text of its pages, where each begins, and the filters of what it belongs to', () => {
  expect(found('file:/vorlagen/31-2023/f1/plan.pdf')).toMatchObject({
    text: 'eins zwei drei',
    pages: [0, 2, 2],
    words: ['nichtöffentlich'],
    detail: 'PDF · Vorlage 31-2023 · DS 31/2023 · 2. April 2023',
    filters: { kind: ['Dokument'], body: ['Auental'], year: ['2023'] },
  });
});

test('a person is found by name, Fraktion and body', () => {
  expect(found('person:anna-abel')).toMatchObject({
    title: 'Anna Abel',
    detail: 'Gremium rat · Fraktion Grüne',
    text: 'Abel Anna. Gremium rat: Vorsitz. Fraktion Grüne: Mitglied.',
    filters: { faction: ['Fraktion Grüne'] },
  });
});

test('minutes that the build made are found by what they say of the items, and lead to their page', () => {
  const minutes = { status: 'approved' } as const;
  const meeting = aMeeting('rat', '2023-05-15T18:30', {
    minutes,
    agenda: [
      anOpenItem('a1', { minutes: 'Frau Abel **fragt** nach dem Baumschutz.' }),
      anOpenItem('a2', { items: [anOpenItem('a3', { minutes: 'Die Verwaltung sagt eine Antwort zu.' })] }),
      aClosedItem('z1'),
    ],
  });
  const documentAt = (owner: string, slug: string) => ({
    owner,
    slug,
    title: 'Niederschrift',
    page: `/sitzungen/2023-05-15-rat/${slug}/`,
    file: pdf(`/sitzungen/2023-05-15-rat/${slug}/${slug}.pdf`, 'Niederschrift'),
  });
  const parts = { ...record, meetings: [meeting] };
  const owner = 'meetings/2023-05-15-rat';
  const documents = [documentAt(owner, 'niederschrift'), documentAt(owner, 'tagesordnung')];
  const minutesIn = (one: typeof record) => searchRecords(one).filter(({ id }) => id.startsWith('minutes:'));
  expect(minutesIn({ ...parts, documents })).toEqual([
    {
      id: 'minutes:2023-05-15-rat',
      kind: 'file',
      url: '/sitzungen/2023-05-15-rat/niederschrift/',
      title: 'Niederschrift',
      date: '2023-05-15',
      detail: 'Gremium rat, 15. Mai 2023',
      text: 'Frau Abel fragt nach dem Baumschutz. Die Verwaltung sagt eine Antwort zu.',
      filters: {
        kind: ['Dokument'],
        body: ['Auental'],
        organization: ['Gremium rat'],
        year: ['2023'],
        term: ['Wahlperiode 2021'],
      },
    },
  ]);
  expect(minutesIn({ ...parts, documents: documents.slice(1) })).toEqual([]);
  const silent = { ...parts, meetings: [{ ...meeting, agenda: [anOpenItem('a1')] }] };
  expect(minutesIn({ ...silent, documents })).toEqual([]);
});
