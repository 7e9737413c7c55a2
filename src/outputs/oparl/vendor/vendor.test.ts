import { expect, test } from 'vitest';
import { checkWith } from '../../../testing/oparl-schemas/index.ts';
import { vendorContext } from './context.ts';
import { vendorSchema } from './schema.ts';

const BASE = 'https://felder.example';
const OURS = 'urn:uuid:be870431-f87f-4463-96e8-15c97cbbe626#';
const schema = vendorSchema(BASE);
const meeting = checkWith(schema, '#/$defs/Meeting');

test('an object may have our fields as they are described, and any other of OParl', () => {
  expect(meeting({ name: 'Rat', 'ratsfenster:status': 'moved' })).toEqual([]);
  expect(meeting({ 'ratsfenster:healing': { defect: 'Frist', waived: 2 } })).toEqual([]);
});

test.each([
  ['a field that nobody described', { 'ratsfenster:mood': 'good' }],
  ['another value', { 'ratsfenster:status': 'verlegt' }],
  ['a time without its offset', { 'ratsfenster:invitation': { sentAt: '2027-01-20T09:00' } }],
  ['an empty text', { 'ratsfenster:text': '' }],
])('%s is told', (_what, object) => {
  expect(meeting(object)).not.toEqual([]);
});

test('every described field has a meaning for JSON-LD of its own', () => {
  const context = vendorContext(BASE)['@context'];
  const fields = Object.values(schema['$defs'] as Record<string, { properties: object }>)
    .flatMap(({ properties }) => Object.keys(properties))
    .filter((name) => name.startsWith('ratsfenster:'));
  expect(fields.length).toBeGreaterThan(60);
  for (const name of fields)
    expect(context[name]).toMatchObject({ '@id': name.replace('ratsfenster:', OURS) });
});

test('a field means the same on every site', () => {
  const [here, there] = [BASE, 'https://anderswo.example'].map((base) => vendorContext(base)['@context']);
  const isOurs = (name: string) => name.startsWith('ratsfenster');
  for (const name of Object.keys(here ?? {}).filter(isOurs)) expect(there?.[name]).toEqual(here?.[name]);
});

test('what our own type has beside OParl is ours too', () => {
  const context = vendorContext(BASE)['@context'];
  const type = `${BASE}/oparl/v1.1/vendor/schema.json#/$defs/Resolution`;
  expect(context[type]).toMatchObject({
    '@id': type,
    '@context': {
      kind: { '@id': `${OURS}kind` },
      disclosedOn: { '@id': `${OURS}disclosedOn`, '@type': 'http://www.w3.org/2001/XMLSchema#date' },
      urgency: { '@id': `${OURS}urgency`, '@context': { '@vocab': OURS } },
    },
  });
  expect(context).not.toHaveProperty([type, '@context', 'resolutionText']);
});

test('JSON-LD knows links, days, instants and what stands within our fields', () => {
  expect(vendorContext(BASE)['@context']).toMatchObject({
    '@vocab': 'https://schema.oparl.org/1.1/',
    id: '@id',
    organization: { '@type': '@id' },
    start: { '@type': 'http://www.w3.org/2001/XMLSchema#dateTime' },
    ratsfenster: OURS,
    'ratsfenster:movedTo': { '@id': `${OURS}movedTo`, '@type': '@id' },
    'ratsfenster:madePublicOn': { '@type': 'http://www.w3.org/2001/XMLSchema#date' },
    'ratsfenster:addedAt': { '@type': 'http://www.w3.org/2001/XMLSchema#dateTime' },
    'ratsfenster:vote': { '@context': { '@vocab': OURS } },
    'ratsfenster:places': { '@container': '@set' },
  });
});
