import { describe, expect, test } from 'vitest';
import { calendarDate } from '../../../domain/calendar-date.ts';
import { localTime } from '../../../domain/local-time.ts';
import type { PublicMeeting, PublicPaper } from '../../../domain/public-record.ts';
import { indexOf } from '../../../domain/view/index.ts';
import { documentText } from '../../../testing/document-text.ts';
import {
  aBody,
  aClosedItem,
  aMeeting,
  anOpenItem,
  anOrganization,
  aPaper,
  aPublicRecord,
} from '../../../testing/public-record.ts';
import type { FolderPlan, Placement } from '../../model/index.ts';
import { paperDocument } from '../paper/paper.ts';
import { folderPlan, plannedFolders } from './folder.ts';

const file = (id: string, title: string, more: object = {}) => ({
  id,
  title,
  name: `${id}.pdf`,
  url: `/vorlagen/p1/${id}/${id}.pdf`,
  ...more,
});
const FIRST = aPaper('p1', {
  reference: '1/2027',
  title: 'Schule',
  body: 'g',
  text: 'Text',
  files: [
    file('plan', 'Lageplan', { sha256: 'ab' }),
    { id: 'x', title: 'Gutachten', url: 'https://alt.example/g.pdf' },
  ],
});
const SECOND = aPaper('p2', { reference: '2/2027', title: 'Straße', kind: 'motion', body: 'g' });
const MEETING = aMeeting('rat', '2027-02-25T19:00', {
  title: 'Sitzung des Rates',
  invitation: { sentAt: localTime('2027-02-15T10:00'), secondCall: false },
  agenda: [
    anOpenItem('a1', { number: '1', title: 'Eröffnung' }),
    anOpenItem('a2', {
      number: '2',
      title: 'Vorlagen',
      heading: true,
      items: [anOpenItem('a21', { number: '2.1', title: 'Straße', papers: ['p2', 'verborgen'] })],
    }),
    anOpenItem('a3', {
      number: '3',
      title: 'Schule',
      papers: ['p1', 'p2'],
      files: [file('tisch', 'Tischvorlage', { url: '/sitzungen/m/tisch/tisch.pdf' })],
    }),
    aClosedItem('n1', { number: '4', category: 'property' }),
  ],
});
const indexWith = (meeting: PublicMeeting = MEETING, papers: readonly PublicPaper[] = [FIRST, SECOND]) =>
  indexOf(
    aPublicRecord({
      bodies: [aBody('g', { name: 'Gemeinde Au' })],
      organizations: [anOrganization('rat', 'g', { name: 'Rat der Gemeinde Au' })],
      meetings: [meeting],
      papers,
    }),
  );
const planWith = (...more: Parameters<typeof indexWith>): FolderPlan =>
  folderPlan(more[0] ?? MEETING, indexWith(...more)) as FolderPlan;
const coverText = (plan: FolderPlan, placements: readonly Placement[] = []) =>
  documentText(plan.cover(placements));

test('agenda, papers and their attachments in the order of the agenda, each once', () => {
  const parts = planWith().parts.map(({ kind, depth, title, address }) => [kind, depth, title, address]);
  expect(parts).toEqual([
    ['own', 0, 'Tagesordnung', 'https://rat.example/sitzungen/2027-02-25-rat/'],
    ['own', 0, 'TOP\u00a02.1: Antrag 2/2027, Straße', 'https://rat.example/vorlagen/p2/'],
    ['upload', 1, 'Tischvorlage', 'https://rat.example/sitzungen/m/tisch/tisch.pdf'],
    ['own', 0, 'TOP\u00a03: Beschlussvorlage 1/2027, Schule', 'https://rat.example/vorlagen/p1/'],
    ['upload', 1, 'Lageplan', 'https://rat.example/vorlagen/p1/plan/plan.pdf'],
    ['upload', 1, 'Gutachten', 'https://alt.example/g.pdf'],
  ]);
  expect(planWith().parts.filter(({ kind }) => kind === 'upload')).toMatchObject([
    { folder: 'meetings/2027-02-25-rat', name: 'tisch.pdf' },
    { folder: 'papers/p1', name: 'plan.pdf', sha256: 'ab' },
    { folder: 'papers/p1' },
  ]);
});

const HEAD = `Gemeinde Au / Markt 1 / 00000 Auental / rat@auental.example
2027-02-15
# Sitzungsmappe zur Sitzung des Rates
Gremium: Rat der Gemeinde Au
Zeit: Donnerstag, 25. Februar 2027, 19:00 Uhr
Ort: wird noch bekannt gegeben

## Seit der Einladung geändert
Die Tagesordnung ist so, wie am 15. Februar 2027 eingeladen wurde; keine Vorlage und keine Anlage trägt ein späteres Datum.

## Inhalt
`;
const FOOT = `
! Zur Barrierefreiheit
  Deckblatt, Tagesordnung und Vorlagen dieser Mappe sind nach PDF/UA ausgezeichnet.
  Für die Anlagen gilt das nicht: Sie sind so zugänglich, wie sie eingereicht wurden. Die Mappe als Ganzes trägt das Kennzeichen PDF/UA deshalb nicht.
-- Gemeinde Au · rat.example`;

test('the cover names the page of each part, and why a file lies beside the folder', () => {
  const placements: Placement[] = [
    { page: 2 },
    { page: 3 },
    { refusal: 'encrypted' },
    { page: 4 },
    { page: 6 },
    { refusal: 'elsewhere' },
  ];
  expect(coverText(planWith(), placements)).toBe(`${HEAD}Inhalt | Seite in dieser Datei
Tagesordnung | 2
TOP\u00a02.1: Antrag 2/2027, Straße | 3
Anlage: Tischvorlage – liegt als eigene Datei bei (mit einem Kennwort geschützt): https://rat.example/sitzungen/m/tisch/tisch.pdf | –
TOP\u00a03: Beschlussvorlage 1/2027, Schule | 4
Anlage: Lageplan | 6
Anlage: Gutachten – liegt als eigene Datei bei (auf einer anderen Website): https://alt.example/g.pdf | –${FOOT}`);
});

test('before the pages are known, as on the page of the site, it names the parts with their addresses', () => {
  expect(coverText(planWith())).toBe(`${HEAD}- Tagesordnung
- TOP\u00a02.1: Antrag 2/2027, Straße
- Anlage: Tischvorlage
- TOP\u00a03: Beschlussvorlage 1/2027, Schule
- Anlage: Lageplan
- Anlage: Gutachten${FOOT}`);
});

describe('what changed since the invitation', () => {
  const section = (plan: FolderPlan | undefined) =>
    /## Seit der Einladung geändert\n([^]*?)\n\n##/.exec(coverText(plan as FolderPlan))?.[1]?.split('\n');
  const [opening, ...rest] = MEETING.agenda;
  const changed = {
    ...MEETING,
    agenda: [
      { ...(opening as (typeof MEETING.agenda)[0]), withdrawnAt: localTime('2027-02-20T09:00') },
      ...rest,
      anOpenItem('a5', {
        number: '5',
        title: 'Neues',
        addedAt: localTime('2027-02-22T08:00'),
        addedReason: 'eilig',
      }),
      aClosedItem('n2', { number: '6', addedAt: localTime('2027-02-22T08:00') }),
    ],
  };

  test('items, and of non-public ones the category alone', () => {
    expect(section(planWith(changed))).toEqual([
      '- TOP\u00a01: Eröffnung – abgesetzt am 20. Februar 2027, 09:00 Uhr',
      '- TOP\u00a05: Neues – ergänzt am 22. Februar 2027, 08:00 Uhr: eilig',
      '- TOP\u00a06: Sonstige Angelegenheit – ergänzt am 22. Februar 2027, 08:00 Uhr',
    ]);
  });

  test('papers and attachments with a later day, and what the ledger knows to have changed', () => {
    const late = {
      ...FIRST,
      date: calendarDate('2027-02-16'),
      files: [
        file('plan', 'Lageplan', { date: calendarDate('2027-02-15') }),
        file('neu', 'Neuer Plan', { date: calendarDate('2027-02-17') }),
        file('alt', 'Alter Plan'),
        file('spaet', 'Gutachten'),
        file('gleich', 'Karte'),
      ],
    };
    const index = indexWith(MEETING, [late, SECOND]);
    const since = {
      files: new Map([
        ['/vorlagen/p1/alt/alt.pdf', 'changed'],
        ['/vorlagen/p1/spaet/spaet.pdf', 'added'],
      ] as const),
      papers: new Map([
        ['p1', ['Text geändert']],
        ['p2', ['Titel geändert', 'Text geändert']],
      ]),
      items: new Map([['a1', ['Anlage „Tischvorlage“ entfallen']]]),
    };
    const asked = folderPlan(MEETING, index, { since });
    expect(section(asked)).toEqual([
      '- TOP\u00a01 – Anlage „Tischvorlage“ entfallen',
      '- Vorlage 2/2027 – Titel geändert, Text geändert',
      '- Vorlage 1/2027 – vom 16. Februar 2027, Text geändert',
      '- Vorlage 1/2027, Anlage „Neuer Plan“ – vom 17. Februar 2027',
      '- Vorlage 1/2027, Anlage „Alter Plan“ – Datei geändert',
      '- Vorlage 1/2027, Anlage „Gutachten“ – hinzugekommen',
    ]);
  });

  test('is not claimed where nobody knows when the invitation was sent', () => {
    const { invitation: _, ...uninvited } = MEETING;
    expect(section(planWith(uninvited))).toBeUndefined();
    const { invitation: __, ...stillChanged } = changed;
    expect(section(planWith(stillChanged))).toHaveLength(3);
  });
});

test('an edition for members has its own sheets of papers, the public one never their sign-offs', () => {
  const index = indexWith();
  const signoffs = [{ office: 'Kämmerei' }];
  const members = folderPlan(MEETING, index, { sheetOf: (paper) => paperDocument(paper, index, signoffs) });
  expect(JSON.stringify(members?.parts)).toContain('Kämmerei');
  const leaky = { ...FIRST, signoffs } as PublicPaper;
  expect(JSON.stringify(planWith(MEETING, [leaky, SECOND]).parts)).not.toContain('Kämmerei');
});

test('a meeting without papers has no folder, nor has one whose agenda is not public yet', () => {
  const plannedFor = (meeting: PublicMeeting) => {
    const index = indexWith(meeting);
    return plannedFolders(index.record, index).map(({ page, name, title, folder }) => [
      page,
      name,
      title,
      folder?.parts.length,
    ]);
  };
  expect(plannedFor(MEETING)).toEqual([
    ['/sitzungen/2027-02-25-rat/sitzungsmappe/', 'sitzungsmappe-2027-02-25-rat.pdf', 'Sitzungsmappe', 6],
  ]);
  expect(plannedFor({ ...MEETING, agenda: [anOpenItem('a1')] })).toEqual([]);
  expect(plannedFor({ ...MEETING, agendaPublic: false })).toEqual([]);
});
