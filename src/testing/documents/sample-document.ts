import type { Block, DocumentData } from '../../documents/model/index.ts';
import { calendarDate } from '../../domain/calendar-date.ts';

const line = (...content: string[]): Block => ({ kind: 'paragraph', content });

/** A block of each kind, as a clerk's documents hold them. */
export const SAMPLE_BLOCKS: readonly Block[] = [
  {
    kind: 'facts',
    rows: [
      { label: 'Tag und Zeit', value: ['Donnerstag, 25. Februar 2027, 18:30\u00a0Uhr'] },
      {
        label: 'Ort',
        value: ['Rathaus, Großer Sitzungssaal', { lineBreak: true }, 'Am Markt 1, 29999 Aubrück'],
      },
    ],
  },
  line('Sehr geehrte Damen und Herren,'),
  {
    kind: 'paragraph',
    content: [
      'zur ',
      { strong: ['7. Sitzung'] },
      ' lade ich Sie ',
      { emphasis: ['fristgerecht'] },
      ' ein. Näheres steht unter ',
      { link: 'https://rat.example/sitzungen/', content: ['rat.example/sitzungen'] },
      '. Die Angabe ',
      { struck: ['17 Uhr'] },
      ' gilt nicht mehr.',
    ],
  },
  { kind: 'heading', level: 2, content: ['Tagesordnung'] },
  {
    kind: 'agenda',
    lines: [
      { id: 'teil-1', title: ['Öffentlicher Teil'], depth: 0, heading: true, blocks: [] },
      { id: 'a1', number: 'Ö 1', title: ['Eröffnung der Sitzung'], depth: 0, blocks: [] },
      {
        id: 'a2',
        number: 'Ö 2',
        title: ['Straßenausbaubeitragssatzung'],
        depth: 0,
        blocks: [line('Vorlage 0012-2027')],
      },
      { id: 'a3', number: 'Ö 2.1', title: ['Anhörung der Ortsräte'], depth: 1, blocks: [] },
      { id: 'a4', title: ['Verschiedenes'], depth: 0, blocks: [] },
      { id: 'teil-2', title: ['Nichtöffentlicher Teil'], depth: 0, heading: true, blocks: [] },
      { id: 'a5', number: 'N 1', title: ['Grundstücksangelegenheit'], depth: 0, blocks: [] },
    ],
  },
  {
    kind: 'resolution',
    label: 'Beschlussvorschlag',
    blocks: [
      line('Der Samtgemeinderat beschließt die Satzung in der Fassung der Anlage 1.'),
      {
        kind: 'list',
        ordered: true,
        start: 3,
        items: [
          [line('Die Kosten betragen 9.400\u00a0€.')],
          [
            line('Zu prüfen sind'),
            { kind: 'list', ordered: false, items: [[line('Lärm')], [line('Licht')]] },
          ],
        ],
      },
    ],
  },
  {
    kind: 'table',
    caption: 'Beratungsfolge',
    head: [{ content: ['Gremium'] }, { content: ['Tag'] }, { content: ['Ja-Stimmen'], align: 'end' }],
    rows: [
      [
        { content: ['Bauausschuss'], header: true },
        { content: ['11.02.2027'] },
        { content: ['12'], align: 'end' },
      ],
      [
        { content: ['Samtgemeinderat'], header: true },
        { content: ['25.02.2027'] },
        { content: [], align: 'end' },
      ],
    ],
    widths: [2, 1, 1],
  },
  { kind: 'heading', level: 3, content: ['Hinweise'] },
  {
    kind: 'note',
    title: 'Abgekürzte Ladungsfrist',
    blocks: [line('Die Frist wurde abgekürzt, weil die Sache keinen Aufschub duldet.')],
  },
  { kind: 'quote', blocks: [line('Der Rat tagt öffentlich.')] },
  { kind: 'code', text: 'Zeile 1\n  Zeile 2' },
  { kind: 'paragraph', small: true, content: ['Dieses Schreiben gilt ohne Unterschrift.'] },
  { kind: 'page-break' },
  {
    kind: 'signatures',
    place: 'Aubrück, den',
    lines: [{ role: 'Vorsitz', name: 'Malin Bruckner' }, { role: 'Protokollführung' }],
  },
];

/** A complete document; each test gives what matters to it. */
export const sampleDocument = (changes: Partial<DocumentData> = {}): DocumentData => ({
  kind: 'invitation',
  id: 'meetings/2027-02-25-samtgemeinderat/einladung',
  title: 'Einladung zur 7. Sitzung des Samtgemeinderates',
  kicker: 'Samtgemeinderat Mittelaue',
  author: 'Samtgemeinde Mittelaue',
  date: calendarDate('2027-02-15'),
  place: 'Aubrück, den',
  letterhead: {
    name: 'Samtgemeinde Mittelaue',
    office: 'Die Samtgemeindebürgermeisterin',
    lines: ['Am Markt 1', '29999 Aubrück', 'Telefon 05999 100-0', 'rathaus@mittelaue.example'],
    arms: { picture: 'wappen.svg', alt: 'Wappen: eine Brücke über drei Wellen' },
  },
  blocks: SAMPLE_BLOCKS,
  footer: 'Samtgemeinde Mittelaue · Einladung zum 25. Februar 2027',
  sheet: 'letter',
  ...changes,
});
