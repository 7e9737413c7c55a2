import fc from 'fast-check';
import { expect, test } from 'vitest';
import { localTime } from '../../../../domain/local-time.ts';
import type { MembersItem, MembersMeeting, MembersPaper } from '../../../../domain/members/index.ts';
import { aDocument } from '../../../../testing/members/files-app.ts';
import { entryNames, itemPrefixes } from './entry-names.ts';
import type { PlacedDocument } from './meeting-documents.ts';

const item = (number: string | undefined, over: Partial<MembersItem> = {}): MembersItem => ({
  id: `i-${number}`,
  ...(number !== undefined && { number }),
  public: true,
  papers: [],
  guests: [],
  excluded: [],
  documents: [],
  items: [],
  ...over,
});
const meeting = (agenda: readonly MembersItem[]): MembersMeeting => ({
  key: '2027-03-15-rat',
  title: 'Sitzung des Rates',
  organization: 'rat',
  jointWith: [],
  start: localTime('2027-03-15T18:00'),
  status: 'invited',
  agenda,
  documents: [],
});
const paper = (over: Partial<MembersPaper> = {}): MembersPaper => ({
  key: '0117-2027',
  reference: '0117/2027',
  title: 'Bebauungsplan „Am Bach“: Aufstellung',
  kind: 'decision',
  body: 'musterdorf',
  public: true,
  html: '',
  documents: [],
  ...over,
});
const document = (over: Partial<Parameters<typeof aDocument>[1]> = {}) =>
  aDocument(new Uint8Array(), { id: 'd', title: 'Lageplan', name: 'plan.PDF', ...over });

const prefixes = (agenda: readonly MembersItem[]) => [...itemPrefixes(meeting(agenda)).values()];

test('items keep their number where the numbers rise, with children below them', () => {
  expect(prefixes([item('1'), item('2', { items: [item('2.1'), item('2.2')] }), item('10')])).toEqual([
    '01',
    '02',
    '02.01',
    '02.02',
    '10',
  ]);
});

test.each([
  ['begin anew in the second part', [item('1'), item('2'), item('1', { public: false })]],
  ['are missing', [item('1'), item(undefined), item('2')]],
  ['are no numbers', [item('Ö 1'), item('Ö 2'), item('N 1')]],
])('where numbers %s, the place in the agenda counts', (_, agenda) =>
  expect(prefixes(agenda)).toEqual(['01', '02', '03']),
);

test('beyond ninety-nine items there are three digits', () => {
  const agenda = Array.from({ length: 120 }, (_, at) => item(`${at + 1}`));
  expect(prefixes(agenda).at(0)).toBe('001');
  expect(prefixes(agenda).toSorted()).toEqual(prefixes(agenda));
});

test('names say item, paper and what it is, and no two are the same on any system', () => {
  const [one, two] = [item('3'), item('4')];
  const placed: PlacedDocument[] = [
    { document: document({ title: 'Einladung' }) },
    { document: document({ kind: 'paper' }), item: one, paper: paper() },
    { document: document(), item: one, paper: paper() },
    { document: document({ title: 'LAGEPLAN.pdf' }), item: one, paper: paper() },
    { document: document({ name: 'ohne' }), item: two },
  ];
  expect([...entryNames(meeting([one, two]), placed, ['00 Einladung.pdf']).values()]).toEqual([
    '00 Einladung (2).pdf',
    '03 Vorlage 0117-2027 - Bebauungsplan „Am Bach“- Aufstellung.pdf',
    '03 Vorlage 0117-2027 - Lageplan.pdf',
    '03 Vorlage 0117-2027 - LAGEPLAN (2).pdf',
    '04 Lageplan',
  ]);
});

test('whatever the titles, names are short, different, and keep their extension', () => {
  const title = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 400 }),
    fc.constantFrom('ä'.repeat(300), '...', ''),
  );
  fc.assert(
    fc.property(fc.array(title, { minLength: 1, maxLength: 12 }), (titles) => {
      const one = item('3');
      const placed = titles.map((text): PlacedDocument => ({
        document: document({ title: text }),
        item: one,
      }));
      const names = [...entryNames(meeting([one]), placed, []).values()];
      expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(titles.length);
      for (const name of names) {
        expect(name).toMatch(/^03.*\.pdf$/u);
        expect(name).not.toMatch(/[/\\:*?"<>|\p{Cc}\p{Cf}]/u);
        expect(new TextEncoder().encode(name).length).toBeLessThanOrEqual(180);
      }
    }),
    { numRuns: 500 },
  );
});
