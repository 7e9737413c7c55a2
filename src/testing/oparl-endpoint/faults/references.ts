import type { Code } from '../../../oparl-check/catalogue/catalogue.ts';
import { add, at, drop, json, objectsOf, type Plant, reply, set, several } from '../plant.ts';

const NOW = new Date().toISOString().replace(/\.\d+Z$/, '+00:00');
const PAST = '2020-01-01T00:00:00+01:00';

/** Many papers of old, all changed at one time. */
const manyPapers = (modified: string): Plant =>
  several(
    ...Array.from({ length: 60 }, (_, number) =>
      add(`/paper/${number + 20}`, 'Paper', { name: 'Vorlage', created: PAST, modified }),
    ),
  );

/** A fault in references, deleted objects or times of change, for each rule about them. */
export const REFERENCES: Partial<Record<Code, Plant>> = {
  'reference-dead': set('/paper/2', { relatedPaper: [at('/paper/77')] }),
  'reference-type': set('/paper/2', { originatorPerson: [at('/organization/1')] }),
  'reference-host': set('/paper/2', { relatedPaper: ['https://anderswo.example/paper/1'] }),
  'reference-deleted': set('/paper/2', { relatedPaper: [at('/paper/9')] }),
  'reference-one-way': set('/paper/1', { subordinatedPaper: undefined }),
  'consultation-meeting': set('/consultation/1', { meeting: at('/meeting/2') }),
  'not-in-list': json('/body/1/persons', (page) => ({
    ...page,
    data: objectsOf(page).slice(1),
    pagination: {},
  })),
  'object-differs': json('/agendaitem/1', (object) => ({ ...object, name: 'Begrüßung' })),
  'modified-differs': json('/agendaitem/1', (object) => ({
    ...object,
    modified: '2025-07-01T12:00:00+02:00',
  })),
  'modified-restless': (endpoint) => {
    let asked = 0;
    json('/agendaitem/1', (object) => ({
      ...object,
      modified: `2025-07-01T12:00:0${(asked += 1) % 10}+02:00`,
    }))(endpoint);
  },
  'modified-stale': (endpoint) => {
    let asked = 0;
    json('/agendaitem/1', (object) => ({ ...object, name: `Eröffnung ${(asked += 1)}` }))(endpoint);
  },
  'modified-all-now': (endpoint) => {
    for (const object of Object.values(endpoint.objects)) object['created'] = object['modified'];
    manyPapers(NOW)(endpoint);
  },
  'modified-one-day': manyPapers('2025-03-03T12:00:00+01:00'),
  'deleted-in-list': json('/body/1/papers', (page) => ({
    ...page,
    data: objectsOf(page).map((one) => ({ ...one, deleted: true })),
  })),
  'deleted-embedded': set('/location/1', { deleted: true }),
  'deleted-field': set('/paper/9', { created: undefined }),
  'deleted-gone': reply((answer) => (answer.status = 410), '/paper/9'),
  'deleted-blank': set('/paper/9', { name: '' }),
};

/** Reading ends well where an object that others refer to is gone. */
export const GONE: Plant = drop('/person/2');
