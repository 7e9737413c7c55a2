import { describe, expect, test } from 'vitest';
import { needleSearch } from './needle.ts';
import { scanBytes } from './scan-bytes.ts';
import { BYTE_PLACES } from './self-test/byte-places.ts';
import { TEXT_PLACES } from './self-test/text-places.ts';

const TITLE = 'Kündigung des Pachtvertrags für die Gaststätte Grünhof';
const search = needleSearch([
  { id: 'planted', text: TITLE },
  { id: 'elsewhere', text: 'Ankauf der Fläche hinter dem Bauhof' },
]);
const places = Object.entries({ ...TEXT_PLACES, ...BYTE_PLACES });
const idsIn = (hidden: string | Buffer): string[] => [
  ...scanBytes(Buffer.from(hidden as string), search).hits.keys(),
];

test('there are enough places to hide in', () => {
  expect(places.length).toBeGreaterThanOrEqual(80);
});

describe('a title is found in', () => {
  test.each(places)('%s', (_place, hide) => {
    expect(idsIn(hide(TITLE))).toEqual(['planted']);
  });
});

describe('nothing is found where another title lies in', () => {
  test.each(places)('%s', (_place, hide) => {
    expect(idsIn(hide('Neubau des Kindergartens für die Ortschaft Grünhof'))).toEqual([]);
  });
});
