import { describe, expect, it } from 'vitest';
import { approvedDay } from './approves.ts';
import { categoryOf } from './category.ts';
import { isMeetingFilePublic, saysClosed, saysOpen } from './file-publicity.ts';

describe('categoryOf', () => {
  it.each([
    ['Ernennung eines Beamten', 'personnel'],
    ['Verkauf einer Bauparzelle', 'property'],
    ['Stundung der Gewerbesteuer', 'charges'],
    ['Vergabe der Kanalbauarbeiten', 'contracts'],
    ['Mitteilungen', 'other'],
  ])('%s: %s', (title, expected) => expect(categoryOf(title)).toBe(expected));
});

describe('approvedDay', () => {
  it.each([
    ['Genehmigung des Protokolls der Sitzung vom 27. April 2023', '2023-04-27'],
    ['Genehmigung der Niederschrift vom 03.05.2007', '2007-05-03'],
  ])('%s', (title, expected) => expect(approvedDay(title)).toBe(expected));
  it.each([
    'Genehmigung der Niederschriften vom 3.5.2007 und 4.6.2007',
    'Anhörung vom 3.5.2007',
    'Genehmigung des Protokolls vom 31.02.2020',
  ])('finds no single day in %s', (title) => expect(approvedDay(title)).toBeUndefined());
});

describe('isMeetingFilePublic', () => {
  const mixed = { public: 3, nonPublic: 2 };
  it.each([
    ['Einladung', { public: 3, nonPublic: 0 }, true],
    ['Einladung', mixed, false],
    ['Bekanntmachung', mixed, true],
    ['Öffentliche Niederschrift', mixed, true],
    ['Nichtöffentliche Niederschrift', { public: 3, nonPublic: 0 }, false],
    ['Bekanntmachung', { public: 0, nonPublic: 4 }, false],
    ['Einladung', { public: 0, nonPublic: 0 }, false],
    ['Bekanntmachung', { public: 0, nonPublic: 0 }, true],
  ])('%s of %o: %s', (words, agenda, expected) =>
    expect(isMeetingFilePublic(words, agenda, false)).toBe(expected),
  );

  it('passes any document of a meeting without an agenda where the source is trusted', () => {
    expect(isMeetingFilePublic('Einladung', { public: 0, nonPublic: 0 }, true)).toBe(true);
  });

  it('hears closed and open words in file names too', () => {
    expect(saysClosed('Niederschrift_nicht_oeffentlich.pdf')).toBe(true);
    expect(saysOpen('Nichtöffentliche Bekanntmachung')).toBe(false);
  });
});
