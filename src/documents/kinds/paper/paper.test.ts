import { expect, test } from 'vitest';
import { calendarDate } from '../../../domain/calendar-date.ts';
import { localTime } from '../../../domain/local-time.ts';
import type { PublicPaper, PublicRecord } from '../../../domain/public-record.ts';
import { indexOf } from '../../../domain/view/index.ts';
import { documentText } from '../../../testing/document-text.ts';
import {
  aBody,
  aMeeting,
  anOpenItem,
  anOrganization,
  aPaper,
  aPublicRecord,
} from '../../../testing/public-record.ts';
import { paperDocument, plannedPapers } from './paper.ts';

const SIGNOFFS = [
  { office: 'Kämmerei', person: 'Anna Muster', date: calendarDate('2027-01-10'), remark: 'Deckung ist da.' },
  { office: 'Rechtsamt' },
];
const station = (id: string, organization: string, more: object = {}) => ({
  id,
  organization,
  role: 'preliminary' as const,
  public: true,
  ...more,
});
const PAPER = aPaper('0104-2027', {
  reference: '0104/2027',
  title: 'Sanierung der Grundschule',
  date: calendarDate('2027-01-12'),
  office: 'bildung',
  originatorOrganizations: ['linke-liste'],
  requestedBy: 'Ortsrat',
  parent: '0099-2026',
  summary: 'Die Schule bekommt neue Fenster.',
  finance: '**1.640.000 €** in zwei Jahren',
  consultations: [
    station('c1', 'schule', { date: calendarDate('2027-02-02') }),
    station('c2', 'hauptausschuss', { public: false, date: calendarDate('2027-02-22') }),
    station('c3', 'rat', { role: 'decision' }),
  ],
  files: [
    {
      id: 'f1',
      title: 'Grundriss',
      name: 'grundriss.pdf',
      url: '/vorlagen/0104-2027/f1/grundriss.pdf',
      mimeType: 'application/pdf',
      size: 21_959,
    },
    { id: 'f2', title: 'Gutachten', url: 'https://alt.example/gutachten.pdf' },
  ],
  text: '## Sachverhalt\n\nDie Fenster sind undicht.\n\n## Beschlussvorschlag\n\nDer Rat beschließt:\n\n1. Die Fenster werden erneuert.\n2. Mittel stehen bereit.\n\n## Klima\n\nWeniger Wärme geht verloren.',
});

const indexWith = (paper: PublicPaper, more: Partial<PublicRecord> = {}) =>
  indexOf(
    aPublicRecord({
      bodies: [aBody('samtgemeinde', { name: 'Samtgemeinde Auental' })],
      organizations: [
        anOrganization('schule', 'samtgemeinde', { name: 'Schulausschuss', kind: 'committee' }),
        anOrganization('hauptausschuss', 'samtgemeinde', { name: 'Hauptausschuss', kind: 'main-committee' }),
        anOrganization('rat', 'samtgemeinde', { name: 'Rat' }),
        anOrganization('bildung', 'samtgemeinde', { name: 'Fachbereich Bildung', kind: 'administration' }),
        anOrganization('linke-liste', 'samtgemeinde', { name: 'Freie Liste', kind: 'faction' }),
      ],
      meetings: [
        aMeeting('schule', '2027-02-02T18:00', {
          agenda: [
            anOpenItem('t1', {
              number: 'Ö 5',
              papers: [paper.key],
              result: { outcome: 'recommended' },
              vote: {
                method: 'open',
                majority: 'simple',
                yes: 8,
                no: 0,
                abstain: 0,
                byFaction: [],
                byName: [],
              },
            }),
          ],
        }),
      ],
      papers: [paper, aPaper('0099-2026', { reference: '0099/2026', title: 'Wasserschaden' })],
      ...more,
    }),
  );

const GOLDEN = `Samtgemeinde Auental / Markt 1 / 00000 Auental / rat@auental.example
2027-01-12
Beschlussvorlage 0104/2027
# Sanierung der Grundschule
Federführend: Fachbereich Bildung
Eingebracht von: Freie Liste
Beantragt von: Ortsrat
Gehört zu: Vorlage 0099/2026: Wasserschaden
Gremium | Tag | Beratung | Ergebnis
Schulausschuss | 02.02.2027 | Vorberatung, TOP\u00a0Ö 5 | Einstimmig empfohlen (8\u00a0Ja, 0\u00a0Nein)
Hauptausschuss | 22.02.2027 | Vorberatung | nicht öffentlich
Rat | offen | Entscheidung | noch offen

## Kurz gefasst
Die Schule bekommt neue Fenster.

## Sachverhalt
Die Fenster sind undicht.

## Beschlussvorschlag
[Wortlaut]
  Der Rat beschließt:
  - Die Fenster werden erneuert.
  - Mittel stehen bereit.

## Klima
Weniger Wärme geht verloren.

## Finanzielle Auswirkungen
1.640.000\u00a0€ in zwei Jahren

## Anlagen
- Grundriss (PDF, 22\u00a0KB, grundriss.pdf)
- Gutachten (PDF, auf einer anderen Website)
-- Samtgemeinde Auental · rat.example`;

test('a paper as the public reads it', () => {
  expect(documentText(paperDocument(PAPER, indexWith(PAPER)))).toBe(GOLDEN);
});

test('sign-offs stand in the edition that they are given to, and in no other', () => {
  const index = indexWith(PAPER);
  const members = documentText(paperDocument(PAPER, index, SIGNOFFS));
  expect(members.replace(/\n\n## Mitzeichnungen[^]*(?=\n--)/, '')).toBe(GOLDEN);
  expect(members).toContain(
    'Stelle | Name | Tag | Bemerkung\nKämmerei | Anna Muster | 10.01.2027 | Deckung ist da.\nRechtsamt |  | offen | ',
  );
  // even where a record should hold what the gate drops, the public edition does not
  const leaky = { ...PAPER, signoffs: SIGNOFFS } as PublicPaper;
  const [planned] = plannedPapers(aPublicRecord({ papers: [leaky] }), indexWith(leaky));
  expect(JSON.stringify(planned?.data)).not.toMatch(/Mitzeichnung|Kämmerei|Anna Muster/);
});

test('links to attachments are complete addresses', () => {
  const { blocks } = paperDocument(PAPER, indexWith(PAPER));
  expect(JSON.stringify(blocks)).toContain(
    '"link":"https://rat.example/vorlagen/0104-2027/f1/grundriss.pdf"',
  );
  expect(JSON.stringify(blocks)).toContain('"link":"https://alt.example/gutachten.pdf"');
});

test.each([
  [{ status: 'cancelled' as const }, {}, 'Sitzung abgesagt'],
  [{ status: 'moved' as const }, {}, 'Sitzung verlegt'],
  [{}, { withdrawnAt: localTime('2027-02-01T10:00') }, 'von der Tagesordnung abgesetzt'],
  [{}, {}, 'noch offen'],
])('a station in %j with %j says %s, whatever the day', (meeting, item, words) => {
  const agenda = [anOpenItem('t1', { papers: [PAPER.key], ...item })];
  const index = indexWith(PAPER, {
    meetings: [aMeeting('schule', '2027-02-02T18:00', { agenda, ...meeting })],
  });
  expect(documentText(paperDocument(PAPER, index))).toContain(
    `Schulausschuss | 02.02.2027 | Vorberatung | ${words}`,
  );
});

test('a paper without text has no sheet of its own; one of a title alone can still be drawn', () => {
  const bare = aPaper('p', { body: 'weg' });
  const record = aPublicRecord({ papers: [bare, PAPER] });
  expect(plannedPapers(record, indexOf(record)).map(({ page, name, title }) => [page, name, title])).toEqual([
    ['/vorlagen/0104-2027/vorlage/', 'vorlage-0104-2027.pdf', 'Beschlussvorlage 0104/2027'],
  ]);
  expect(documentText(paperDocument(bare, indexOf(record)))).toContain('# Vorlage p');
});

test('what is to be decided is set off under the names that councils give it, and only there', () => {
  const labels = (text: string) =>
    paperDocument({ ...PAPER, text }, indexWith(PAPER))
      .blocks.filter(({ kind }) => kind === 'resolution')
      .map((block) => ('label' in block ? block.label : ''));
  for (const name of ['Beschlussvorschlag', 'Beschlussempfehlung', 'Antrag', 'Wahlvorschlag', 'Beschluss'])
    expect(labels(`## ${name}\n\nDer Rat beschließt.`)).toEqual(['Wortlaut']);
  expect(labels('## Beschlussvorschlag\n\n## Sachverhalt\n\nText')).toEqual([]);
  expect(labels('## Antragstellung\n\nText')).toEqual([]);
  expect(labels('Text ohne Überschrift')).toEqual([]);
});
