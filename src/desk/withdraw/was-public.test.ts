import { expect, test } from 'vitest';
import type { EntryKind } from '../checks/entry-kind.ts';
import type { SiteIndex } from '../index/site-index.ts';
import { wasPublic } from './was-public.ts';

const choice = (key: string) => [{ key, label: key }];
const INDEX: SiteIndex = {
  at: '2027-03-08T10:00',
  choices: {
    papers: choice('0001-2027'),
    meetings: choice('2027-03-01-rat'),
    organizations: choice('bau'),
    people: choice('ahrens-ida'),
    locations: choice('rathaus'),
    bodies: choice('stadt'),
    terms: choice('t1'),
  },
  factions: [],
  highestNumbers: {},
  organizations: { bau: { body: 'stadt', kind: 'committee' }, spd: { body: 'stadt', kind: 'faction' } },
  seen: {
    resolutions: ['2027-03-01-rat-a1'],
    pages: ['ortsrecht'],
    withdrawn: ['/vorlagen/weg/', '/parteien/alt/'],
  },
};

test.each<[EntryKind, string, string]>([
  ['papers', '0001-2027', '/vorlagen/0001-2027/'],
  ['papers', 'weg', '/vorlagen/weg/'],
  ['meetings', '2027-03-01-rat', '/sitzungen/2027-03-01-rat/'],
  ['resolutions', '2027-03-01-rat-a1', '/beschluesse/2027-03-01-rat-a1/'],
  ['organizations', 'bau', '/gremien/bau/'],
  ['organizations', 'spd', '/fraktionen/spd/'],
  ['organizations', 'alt', '/parteien/alt/'],
  ['people', 'ahrens-ida', '/personen/ahrens-ida/'],
  ['bodies', 'stadt', '/koerperschaften/stadt/'],
  ['terms', 't1', '/wahlperioden/t1/'],
  ['pages', 'ortsrecht', '/seiten/ortsrecht/'],
])('%s/%s was public at %s', (kind, key, address) =>
  expect(wasPublic(kind, key, INDEX)).toEqual({ address }),
);

test('a place of meetings was public without a page', () =>
  expect(wasPublic('locations', 'rathaus', INDEX)).toEqual({ address: undefined }));

test.each<[EntryKind, string]>([
  ['papers', '0002-2027'],
  ['meetings', '0001-2027'],
  ['resolutions', '2027-03-01-rat-a2'],
  ['organizations', 'neu'],
  ['locations', 'saal'],
  ['pages', 'neu'],
  ['templates', 'rat-standard'],
  ['site', 'site'],
])('%s/%s was never public', (kind, key) => expect(wasPublic(kind, key, INDEX)).toBeUndefined());

test('an index that does not say so is none', () => {
  const { seen: _seen, ...old } = INDEX;
  expect(() => wasPublic('papers', '0001-2027', old)).toThrow('does not say');
});
