import { expect, test } from 'vitest';
import type { Choice, SiteIndex } from '../../../index/site-index.ts';
import { choiceOf, keyOf, merged } from './current.ts';
import { folded, numbersIn } from './folded.ts';
import { matches } from './match.ts';

const PAPERS: readonly Choice[] = [
  {
    key: '0878-2017',
    label: 'Sanierung der Mühlenbrücke',
    detail: '0878/2017, 15.05.2017',
    words: '878/2017',
  },
  { key: '0087-2017', label: 'Straßenbau am Rathaus', detail: '0087/2017, 01.02.2017' },
  { key: '2017-878', label: 'Haushalt der Schulen', detail: '2018/878' },
  { key: '0001-2020', label: 'Rathaus: Umbau', detail: '0001/2020' },
];
const found = (text: string) => matches(PAPERS, text, 10).map(({ key }) => key);

test('a number is found in every way of writing it', () => {
  for (const text of ['878/2017', '0878/2017', '0878-17', '878/17', '878 / 2017', '878/2017 brücke']) {
    expect(found(text), text).toContain('0878-2017');
    expect(found(text), text).not.toContain('0087-2017');
  }
  expect(found('878/2018')).toEqual(['2017-878']);
});

test('words are found in any order, with and without umlauts', () => {
  for (const text of ['Mühlenbrücke', 'muehlenbruecke', 'muhlenbrucke', 'brücke SANIER', 'sanierung mühle']) {
    expect(found(text), text).toEqual(['0878-2017']);
  }
  expect(found('strasse')).toEqual(['0087-2017']);
  expect(found('strassenbau rathaus')).toEqual(['0087-2017']);
});

test('what begins with the word comes first', () => {
  expect(found('rathaus')).toEqual(['0001-2020', '0087-2017']);
  expect(found('haus')).toEqual(['2017-878', '0087-2017', '0001-2020']);
});

test('nothing typed gives the first ones, nonsense none', () => {
  expect(matches(PAPERS, ' ', 2).map(({ key }) => key)).toEqual(['0878-2017', '0087-2017']);
  expect(found('gibtesnicht')).toEqual([]);
});

test('texts are folded', () => {
  expect(folded('Straße Ärger Größe Aue')).toBe('strasse arger grosse au');
  expect(numbersIn('0878-17, 2020/12, 5-3, 12.05.2017')).toEqual(['878/2017', '12/2020']);
});

const AROUND = {
  index: {
    choices: {
      organizations: [
        { key: 'rat', label: 'Stadtrat' },
        { key: 'finanzen', label: 'Fachbereich Finanzen' },
      ],
    },
    organizations: {
      rat: { body: 'stadt', kind: 'council' },
      finanzen: { body: 'stadt', kind: 'administration' },
    },
  } as unknown as SiteIndex,
  day: '2027-03-01',
};

test('entries of the repository and of the index are one list', () => {
  const entry = {
    slug: '0878-2017/index',
    path: 'papers/0878-2017/index.md',
    data: { title: 'Mühlenbrücke neu', reference: '0878/2017', date: '2017-05-15' },
  };
  const own = choiceOf('papers', entry, AROUND);
  expect(own).toEqual({ key: '0878-2017', label: 'Mühlenbrücke neu', detail: '0878/2017, 15.05.2017' });
  const newer: Choice = { key: '0999-2027', label: 'Neu' };
  const list = merged([newer, own], PAPERS);
  expect(list.map(({ key }) => key)).toEqual(['0999-2027', ...PAPERS.map(({ key }) => key)]);
  expect(list[1]).toMatchObject({ label: 'Mühlenbrücke neu', words: '878/2017' });
  expect(merged([], PAPERS)).toBe(PAPERS);
  expect(keyOf({ slug: 'rat' })).toBe('rat');
});

test('people are told apart by what they are on the day', () => {
  const of = (...memberships: object[]) =>
    choiceOf('people', { slug: 'x', path: '', data: { surname: 'Muster', memberships } }, AROUND).detail;
  const office = { organization: 'finanzen', role: 'deputy-chair', roleTitle: 'Kämmerer' };
  expect(of(office)).toBe('Kämmerer, Fachbereich Finanzen');
  expect(of(office, { organization: 'rat', role: 'member' })).toBe('Mitglied, Stadtrat');
  expect(of({ ...office, endDate: '2027-02-28' })).toBe('');
  expect(of({ organization: 'neu', role: 'guest' })).toBe('Gast');
  expect(of()).toBe('');
});

test('other kinds have names', () => {
  const of = (kind: 'people' | 'meetings' | 'organizations', data: Record<string, unknown>) =>
    choiceOf(kind, { slug: 'x', path: '', data }, AROUND);
  expect(of('people', { surname: 'Muster', givenName: 'Eva' }).label).toBe('Eva Muster');
  expect(of('people', { surname: 'Muster', title: 'Dr.' }).label).toBe('Dr. Muster');
  expect(of('meetings', { title: 'Rat', start: '2027-02-04T18:00' }).detail).toBe('04.02.2027');
  expect(of('organizations', {}).label).toBe('x');
});
