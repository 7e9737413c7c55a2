import type { Code } from '../../../oparl-check/catalogue/catalogue.ts';
import { add, at, json, objectsOf, type Plant, set, without } from '../plant.ts';

/** A fault in objects, for each rule about them. */
export const OBJECTS: Partial<Record<Code, Plant>> = {
  'object-shape': json('/agendaitem/1', () => ['eine Liste']),
  'id-missing': set('/location/1', { id: undefined }),
  'id-other': json('/paper/2', (object) => ({ ...object, id: at('/paper/2/') })),
  'id-twice': set('/location/1', { id: at('/paper/2') }),
  'id-not-canonical': add('/paper/a', 'Paper', { id: at('//paper/a') }),
  'type-missing': set('/membership/1', { type: undefined }),
  'type-wrong': set('/membership/1', { type: 'http://schema.oparl.org/1.1/membership' }),
  'version-wrong': set('/system', { oparlVersion: '1.1' }),
  'field-missing': set('/file/1', { accessUrl: undefined }),
  'parent-missing': json('/agendaitem/1', (object) => without(object, 'meeting')),
  'parent-missing-in-list': json('/body/1/agendaitems', (page) => ({
    ...page,
    data: objectsOf(page).map((object) => without(object, 'meeting')),
  })),
  'parent-inside': json('/person/1', (person) => ({
    ...person,
    membership: objectsOf({ data: person['membership'] }).map((one) => ({ ...one, person: person['id'] })),
  })),
  'wrong-kind': set('/meeting/1', { cancelled: 'nein' }),
  'field-null': set('/body/1', { name: null }),
  'null-value': set('/meeting/2', { name: null }),
  'empty-list': set('/meeting/2', { participant: [] }),
  'blank-value': set('/meeting/2', { name: 'N/A' }),
  'url-invalid': set('/organization/2', { website: 'www.beispielstadt.example' }),
  'date-invalid': set('/paper/2', { date: '2025-02-30' }),
  'date-time-invalid': set('/meeting/2', { start: '2025-12-04T18:00:00' }),
  'date-time-style': set('/meeting/2', { start: '2025-12-04T17:00:00Z' }),
  'end-before-start': set('/meeting/1', { end: '2025-05-15T00:00:00+02:00' }),
  'modified-before-created': set('/paper/2', { created: '2026-01-01T00:00:00+01:00' }),
  'geojson-invalid': set('/location/1', { geojson: { type: 'Point', coordinates: [8.2, 49.9] } }),
  'geojson-swapped': set('/location/1', {
    geojson: { type: 'Feature', properties: {}, geometry: { type: 'Point', coordinates: [49.9, 8.2] } },
  }),
  'code-invalid': set('/body/1', { ags: '7999001' }),
  'checksum-invalid': set('/file/1', { sha512Checksum: 'unbekannte Summe' }),
  'mime-invalid': set('/file/1', { mimeType: 'application/octetstream' }),
  'html-escaped': set('/agendaitem/2', { name: 'Haushalt &amp; Finanzen' }),
  'field-unknown': set('/meeting/2', { farbe: 'blau' }),
  'vendor-at': set('/meeting/2', { 'foo@bar:farbe': 'blau' }),
  'field-deprecated': set('/file/1', { sha512Checksum: undefined, sha1Checksum: '0'.repeat(40) }),
  'license-missing': set('/system', { license: undefined }),
  'web-missing': set('/meeting/2', { web: undefined }),
  'agenda-order': set('/agendaitem/2', { order: 0 }),
};
