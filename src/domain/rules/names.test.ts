import { expect, test } from 'vitest';
import {
  aRecord,
  bodyEntry,
  locationEntry,
  organizationEntry,
  personEntry,
  termEntry,
} from '../../testing/factories.ts';
import { oddNames } from './names.ts';

const found = (record: Parameters<typeof aRecord>[0]) =>
  oddNames(aRecord(record)).map(({ code, file, field, values }) => [
    code,
    file,
    field.join('.'),
    values['of'],
  ]);

test.each([
  [
    { bodies: [bodyEntry('x', { name: 'Stadt <b>X', shortName: '<i>X' })] },
    'bodies/x.yml',
    ['name', 'shortName'],
  ],
  [{ terms: [termEntry('x', { name: 'a<br>b' })] }, 'terms/x.yml', ['name']],
  [
    {
      organizations: [
        organizationEntry('x', { name: 'A &amp; B', shortName: '<b>', classification: '</p>' }),
      ],
    },
    'organizations/x.yml',
    ['name', 'shortName', 'classification'],
  ],
  [
    { people: [personEntry('x', { surname: '<b>A', givenName: '<i>B', title: '<u>Dr.' })] },
    'people/x.yml',
    ['surname', 'givenName', 'title'],
  ],
  [
    { locations: [locationEntry('x', { name: '<b>A', room: '<b>B', street: '<b>C', locality: '<b>D' })] },
    'locations/x.yml',
    ['name', 'room', 'street', 'locality'],
  ],
])('HTML in the names of %j', (record, file, fields) =>
  expect(found(record)).toEqual(fields.map((field) => ['title-html', file, field, 'name'])),
);

test('names that are too long or hold what nobody sees', () => {
  const people = [personEntry('x', { surname: 'x'.repeat(251), givenName: 'An\u200Bna' })];
  expect(found({ people }).map(([code]) => code)).toEqual(['title-long', 'title-control-character']);
});

test('nothing is odd about plain names', () => {
  const locations = [locationEntry('x', { name: 'Rathaus & Schloss', room: 'Saal <2>' })];
  expect(found({ locations })).toEqual([]);
});
