import { describe, expect, test } from 'vitest';
import type { PublicRecord } from '../public-record.ts';
import { aHashedFile } from '../../testing/ledger-steps.ts';
import {
  aBody,
  aMeeting,
  anOpenItem,
  anOrganization,
  aPaper,
  aPublicRecord,
  aResolution,
  aTerm,
} from '../../testing/public-record.ts';
import { objectAddress, publicObjects } from './index.ts';
import { OBJECT_TYPES } from './public-objects.ts';

const RECORD = aPublicRecord({
  bodies: [aBody('stadt')],
  terms: [aTerm('t1', ['stadt'], '2024-07-01')],
  organizations: [anOrganization('rat', 'stadt'), anOrganization('spd', 'stadt', { kind: 'faction' })],
  people: [{ key: 'muster', surname: 'Muster', givenName: 'Erika', memberships: [] }],
  meetings: [
    aMeeting('rat', '2027-03-11T18:00', {
      files: [aHashedFile('/m/', 'f1')],
      agenda: [anOpenItem('a1', { files: [aHashedFile('/m/', 'f2')] })],
    }),
  ],
  papers: [
    aPaper('p1', {
      files: [aHashedFile('/p/', 'f3'), { id: 'f4', title: 'x', url: 'https://alt.example/' }],
    }),
  ],
  resolutions: [aResolution('r1', 'rat', '2027-03-11', { files: [aHashedFile('/r/', 'f5')] })],
  pages: [{ key: 'hilfe', title: 'Hilfe', navigation: 'none', order: 0, lang: 'de', text: '' }],
});

test('every object of the record has its folder, its address, its title and its documents', () => {
  expect(
    publicObjects(RECORD).map(({ id, type, url, title, files }) => [
      id,
      type,
      url,
      title,
      files.map((file) => file.url),
    ]),
  ).toEqual([
    ['bodies/stadt', 'Body', '/koerperschaften/stadt/', 'Gemeinde stadt', []],
    ['terms/t1', 'LegislativeTerm', '/wahlperioden/t1/', 'Wahlperiode t1', []],
    ['organizations/rat', 'Organization', '/gremien/rat/', 'Gremium rat', []],
    ['organizations/spd', 'Organization', '/fraktionen/spd/', 'Gremium spd', []],
    ['people/muster', 'Person', '/personen/muster/', 'Erika Muster', []],
    [
      'meetings/2027-03-11-rat',
      'Meeting',
      '/sitzungen/2027-03-11-rat/',
      'Sitzung, 11.03.2027',
      ['/m/f1/f1.pdf', '/m/f2/f2.pdf'],
    ],
    ['papers/p1', 'Paper', '/vorlagen/p1/', 'Vorlage p1', ['/p/f3/f3.pdf']],
    ['resolutions/r1', 'Resolution', '/beschluesse/r1/', 'Beschluss r1', ['/r/f5/f5.pdf']],
    ['pages/hilfe', 'Page', '/seiten/hilfe/', 'Hilfe', []],
  ]);
});

test('each type is one of those that are named', () => {
  expect([...new Set(publicObjects(RECORD).map(({ type }) => type))]).toEqual([...OBJECT_TYPES]);
});

test('its JSON says what it is and where it stands, in canonical form', () => {
  const [body] = publicObjects(RECORD);
  expect(body?.json).toBe(
    '{"key":"stadt","kind":"municipality","name":"Gemeinde stadt","profile":"ni-nkomvg","statutorySizes":[],"type":"Body","url":"/koerperschaften/stadt/"}',
  );
  expect(objectAddress(body?.url ?? '')).toBe('/koerperschaften/stadt/objekt.json');
});

describe('a picture counts by its name', () => {
  const rendered = (width: number) => ({ name: 'a.jpg', width, height: 1, variants: [] });
  const jsons = (parts: Partial<PublicRecord>) => publicObjects(aPublicRecord(parts)).map(({ json }) => json);

  test('of a person and of a body, however large its renderings are', () => {
    const parts = (width: number, name = 'a.jpg') => ({
      bodies: [aBody('stadt', { coatOfArms: { ...rendered(width), name } })],
      people: [{ key: 'muster', surname: 'Muster', memberships: [], portrait: { ...rendered(width), name } }],
    });
    expect(jsons(parts(1))).toEqual(jsons(parts(2)));
    const [body, person] = jsons(parts(1));
    expect(JSON.parse(body ?? '')).toMatchObject({ coatOfArms: 'a.jpg' });
    expect(JSON.parse(person ?? '')).toMatchObject({ portrait: 'a.jpg' });
    expect(jsons(parts(1, 'b.jpg'))[0]).not.toBe(body);
    expect(jsons(parts(1, 'b.jpg'))[1]).not.toBe(person);
  });
});
