import fc from 'fast-check';
import { expect, test } from 'vitest';
import { triplesOfJsonLd, triplesOfTurtle } from '../../testing/dcat-triples.ts';
import { geocodingUris, levelUris } from './geocoding.ts';
import { german, type Node, typed } from './graph.ts';
import { toJsonLd } from './json-ld.ts';
import { asksForName, licenceUri } from './licence.ts';
import { toTurtle } from './turtle.ts';

test('any text is read back as it was, from Turtle and from JSON-LD', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'binary-ascii' }), (one, other) => {
      const node: Node = {
        id: 'https://rat.example/#x',
        type: 'dcat:Dataset',
        properties: [
          ['dct:title', [german(one)]],
          ['dct:identifier', [{ text: other }, typed(3, 'xsd:integer')]],
        ],
      };
      const triples = triplesOfTurtle(toTurtle([node]));
      expect(triples.map(([, , object]) => object).slice(1)).toEqual([
        `"${one}"@de`,
        `"${other}"^^http://www.w3.org/2001/XMLSchema#string`,
        '"3"^^http://www.w3.org/2001/XMLSchema#integer',
      ]);
      expect(triplesOfJsonLd(toJsonLd([node]))).toEqual(triples);
    }),
  );
});

test.each([
  ['https://www.govdata.de/dl-de/zero-2-0', 'http://dcat-ap.de/def/licenses/dl-zero-de/2.0', false],
  ['http://www.govdata.de/dl-de/by-2-0', 'http://dcat-ap.de/def/licenses/dl-by-de/2.0', true],
  [
    'https://creativecommons.org/publicdomain/zero/1.0/deed.de',
    'http://dcat-ap.de/def/licenses/cc-zero',
    false,
  ],
  ['https://creativecommons.org/licenses/by/4.0/', 'http://dcat-ap.de/def/licenses/cc-by/4.0', true],
  ['https://creativecommons.org/licenses/by-sa/4.0/', 'http://dcat-ap.de/def/licenses/cc-by-sa/4.0', true],
  ['https://auental.example/lizenz', 'https://auental.example/lizenz', false],
])('the licence %s is %s', (address, uri, named) => {
  expect(licenceUri(address)).toBe(uri);
  expect(asksForName(address)).toBe(named);
});

test('each kind of body has keys of its own', () => {
  const base = 'http://dcat-ap.de/def/politicalGeocoding/';
  expect(geocodingUris({ kind: 'town', ags: '99254026' })).toEqual([`${base}municipalityKey/99254026`]);
  expect(geocodingUris({ kind: 'district', ags: '99254000' })).toEqual([`${base}districtKey/99254`]);
  expect(geocodingUris({ kind: 'joint-municipality', rgs: '992545403000' })).toEqual([
    `${base}municipalAssociationKey/992545403`,
  ]);
  expect(geocodingUris({ kind: 'municipality' })).toEqual([]);
  expect(geocodingUris({ kind: 'association', ags: '99254026' })).toEqual([]);
  expect(levelUris([{ kind: 'district' }, { kind: 'town' }, { kind: 'municipality' }])).toEqual([
    `${base}Level/administrativeDistrict`,
    `${base}Level/municipality`,
  ]);
});
