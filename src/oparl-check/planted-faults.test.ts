import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { check } from '../testing/oparl-endpoint/check.ts';
import { type Endpoint, startEndpoint } from '../testing/oparl-endpoint/endpoint.ts';
import { FILES } from '../testing/oparl-endpoint/faults/files.ts';
import { FILTERS } from '../testing/oparl-endpoint/faults/filters.ts';
import { LISTS } from '../testing/oparl-endpoint/faults/lists.ts';
import { OBJECTS } from '../testing/oparl-endpoint/faults/objects.ts';
import { GONE, REFERENCES } from '../testing/oparl-endpoint/faults/references.ts';
import { TRANSPORT } from '../testing/oparl-endpoint/faults/transport.ts';
import { add, at, set } from '../testing/oparl-endpoint/plant.ts';
import { CATALOGUE } from './catalogue/catalogue.ts';

let endpoint: Endpoint;
beforeEach(async () => {
  endpoint = await startEndpoint();
});
afterEach(() => endpoint.close());

/** Codes of what is found; whatever a rule's words speak of must be in the finding. */
async function codes(): Promise<string[]> {
  const { groups } = await check(endpoint);
  for (const finding of groups.flatMap(({ examples }) => examples)) {
    const words = JSON.stringify(CATALOGUE[finding.code]);
    for (const part of ['field', 'value', 'expected'] as const)
      if (words.includes(`{${part}}`)) expect(finding).toHaveProperty(part);
  }
  return groups.map(({ code }) => code);
}

/** Filters are left out where no rule about them is tried, which halves the time. */
const WITHOUT_FILTERS = set('/system', { 'ratsfenster:tier': 'static' });

test('every rule has a planted fault', () => {
  const planted = [TRANSPORT, OBJECTS, LISTS, FILTERS, REFERENCES, FILES].flatMap((table) =>
    Object.keys(table),
  );
  expect(planted.toSorted()).toEqual(Object.keys(CATALOGUE).toSorted());
});

describe.each([
  ['answers', TRANSPORT],
  ['objects', OBJECTS],
  ['lists', LISTS],
  ['files', FILES],
])('%s', (_, table) => {
  test.each(Object.entries(table))('%s is found', async (code, plant) => {
    WITHOUT_FILTERS(endpoint);
    plant(endpoint);
    expect(await codes()).toContain(code);
  });
});

describe.each([
  ['filters', FILTERS],
  ['references', REFERENCES],
])('%s', (_, table) => {
  test.each(Object.entries(table))('%s is found', async (code, plant) => {
    plant(endpoint);
    expect(await codes()).toContain(code);
  });
});

test('where an object that others refer to is gone, each reference is told', async () => {
  GONE(endpoint);
  expect(await codes()).toContain('reference-dead');
});

test('a place need not list who meets there, but if it does, then all', async () => {
  set('/location/1', { meetings: undefined, organizations: undefined })(endpoint);
  expect(await codes()).toEqual([]);
  set('/location/1', { meetings: [at('/meeting/2')] })(endpoint);
  add('/meeting/2', 'Meeting', { name: 'Ausschuss', location: 'embed:/location/1' })(endpoint);
  expect(await codes()).toContain('reference-one-way');
});
