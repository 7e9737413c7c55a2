import { expect, test } from 'vitest';
import {
  aRecord,
  closedItem,
  meetingEntry,
  openItem,
  pageEntry,
  paperEntry,
  resolutionEntry,
} from '../../testing/factories.ts';
import { isBareTitle, namesBuilder, oddTitles } from './titles.ts';

test.each([
  'Verschiedenes',
  ' verschiedenes. ',
  '12. Verschiedenes',
  'Bauanträge:',
  'GRUNDSTÜCKSGESCHÄFTE',
  '– Sonstiges –',
  '5) Auftragsvergaben…',
])('%j names no matter', (title) => expect(isBareTitle(title)).toBe(true));

test.each([
  'Verschiedenes zum Haushalt',
  'Vergabe der Dachdeckerarbeiten',
  'Einwohnerfragestunde',
  'Mitteilungen',
  '',
])('%j may stand', (title) => expect(isBareTitle(title)).toBe(false));

test.each([
  'Bauantrag von Herrn Müller',
  'Bauantrag der Eheleute A. und B. Schmidt, Lindenweg 4',
  'Bauvoranfrage Familie Meier',
  'Bauanträge: Antragsteller: M. Huber',
  'Bauvoranfragen; Bauherrin: Eva Klein',
  'Voranfrage des Herrn Groß',
  'Nutzungsänderung, Antragstellerin: X',
  'bauantrag Frau Özdemir',
])('%j names who wants to build', (title) => expect(namesBuilder(title)).toBe(true));

test.each([
  'Bauantrag: Neubau eines Wohnhauses, Lindenweg 4',
  'Bauantrag der Gemeinde zum Umbau der Frau-Holle-Schule',
  'Ehrung von Herrn Müller',
  'Bauantrag, Herrngasse 3',
  'Umbauanträge von Herrn Müller',
])('%j names nobody who builds', (title) => expect(namesBuilder(title)).toBe(false));

const found = (agenda: readonly object[], title = 'Sitzung') =>
  oddTitles(aRecord({ meetings: [meetingEntry('m', { title, agenda })] })).map(({ code, field, values }) => [
    code,
    field.join('.'),
    values,
  ]);

test('headings may be bare, at any depth only what is dealt with is told', () => {
  expect(found([openItem('a1', { title: 'Verschiedenes', heading: true })])).toEqual([]);
  expect(
    found([
      openItem('a1', {
        title: 'Bauanträge',
        items: [openItem('a2', { title: 'Sonstiges' }), closedItem('a3')],
      }),
    ]),
  ).toEqual([['title-bare', 'agenda.0.items.0.title', { title: 'Sonstiges' }]]);
  expect(found([openItem('a1', { title: 'Sonstiges', items: [] })])).toHaveLength(1);
});

test('long titles, HTML and characters that nobody sees', () => {
  expect(found([openItem('a1', { title: 'x'.repeat(250) })])).toEqual([]);
  expect(found([], 'x'.repeat(251))).toEqual([['title-long', 'title', { length: 251, longest: 250 }]]);
  for (const [title, tag] of [
    ['a <b>c', '<b>'],
    ['</p>', '</p>'],
    ['a<!-- b', '<!--'],
    ['A &amp; B', '&amp;'],
    ['&#38;', '&#38;'],
  ] as const) {
    expect(found([], title)).toEqual([['title-html', 'title', { tag }]]);
  }
  for (const title of ['3 < 5', 'a & b; c', 'A <5 Prozent>', 'x > y']) expect(found([], title)).toEqual([]);
  expect(found([], 'a\u0007b')).toEqual([
    ['title-control-character', 'title', { character: 'U+0007', position: 2 }],
  ]);
  expect(found([], 'a\u200Bb')).toEqual([
    ['title-control-character', 'title', { character: 'U+200B', position: 2 }],
  ]);
  expect(found([], 'a\nb\tc\r\nd')).toEqual([]);
});

test('text from right to left, emoji, and what turns the direction around', () => {
  const fine = [
    'كتيّب للمواطنين',
    'ברוכים הבאים',
    'Spielplatz 🛝 👨\u200D👩\u200D👧',
    '👩🏽\u200D🚀',
    '❤\uFE0F\u200D🔥',
    'می\u200Cخواهم',
    'क\u094D\u200Dष',
  ];
  for (const title of fine) expect(found([], title)).toEqual([]);
  for (const joiner of ['\u200C', '\u200D', '\u200E', '\u200F']) {
    expect(found([], `a${joiner}b`)).toEqual([
      ['title-control-character', 'title', expect.objectContaining({ position: 2 })],
    ]);
  }
  for (const [title, character] of [
    ['a\u202Ab', 'U+202A'],
    ['Rechnung \u202Efdp.exe', 'U+202E'],
    ['a\u2066b\u2069', 'U+2066'],
    ['a\u2069', 'U+2069'],
  ] as const) {
    const position = title.search(/[\u202A-\u202E\u2066-\u2069]/u) + 1;
    expect(found([], title)).toEqual([['title-direction', 'title', { character, position }]]);
  }
});

test('papers too', () => {
  const record = aRecord({ papers: [paperEntry('p', { title: 'Bauantrag von Frau A <b>' })] });
  expect(oddTitles(record).map(({ code, file, field }) => [code, file, field])).toEqual([
    ['title-html', 'papers/p/index.md', ['title']],
    ['title-names-builder', 'papers/p/index.md', ['title']],
  ]);
});

const FILE = { id: 'f1a', title: 'Lageplan <b>', file: 'plan.pdf' };
const RESOLUTION = {
  title: '<i>Ankauf',
  text: 'x',
  disclosedOn: '2026-01-01',
  item: { meeting: 'm', item: 't1a' },
};

test.each([
  ['meetings', { files: [FILE] }, 'files.0.title'],
  ['meetings', { agenda: [openItem('a1', { files: [FILE] })] }, 'agenda.0.files.0.title'],
  ['meetings', { minutes: { status: 'draft', file: FILE } }, 'minutes.file.title'],
] as const)('files of %s %j', (_, data, field) => {
  const record = aRecord({ meetings: [meetingEntry('m', data)] });
  expect(oddTitles(record).map(({ code, field: at }) => [code, at.join('.')])).toEqual([
    ['title-html', field],
  ]);
});

test('resolutions, their files, and pages', () => {
  const record = aRecord({
    resolutions: [
      resolutionEntry('r', {
        kind: 'disclosed',
        ...RESOLUTION,
        files: [{ ...FILE, title: 'Bauantrag Frau Meier' }],
      }),
      resolutionEntry('s', { kind: 'item', item: RESOLUTION.item, files: [FILE] }),
    ],
    pages: [pageEntry('p', { title: 'Über <b>uns' })],
  });
  expect(oddTitles(record).map(({ code, file, field }) => [code, file, field.join('.')])).toEqual([
    ['title-html', 'resolutions/r/index.md', 'title'],
    ['title-names-builder', 'resolutions/r/index.md', 'files.0.title'],
    ['title-html', 'resolutions/s/index.md', 'files.0.title'],
    ['title-html', 'pages/p.md', 'title'],
  ]);
});
