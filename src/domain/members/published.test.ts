import { expect, test } from 'vitest';
import { publishedFigures } from './published.ts';

const FIGURES = {
  at: '2027-03-08T09:00:00.000Z',
  documents: 12,
  added: 3,
  changed: 1,
  removed: 0,
  unlisted: 2,
};

test('figures are read, and nothing beside them', () => {
  expect(publishedFigures(FIGURES)).toEqual(FIGURES);
  expect(publishedFigures({ ...FIGURES, title: 'Geheimes Vorhaben' })).toEqual(FIGURES);
});

test.each([
  undefined,
  null,
  'neu',
  [],
  {},
  { ...FIGURES, at: 'gestern' },
  { ...FIGURES, at: '2027-13-08T09:00:00Z' },
  { ...FIGURES, at: 5 },
  { ...FIGURES, added: -1 },
  { ...FIGURES, added: 1.5 },
  { ...FIGURES, added: '<b>3</b>' },
  { ...FIGURES, unlisted: undefined },
])('%j are no figures', (value) => {
  expect(publishedFigures(value)).toBeUndefined();
});
