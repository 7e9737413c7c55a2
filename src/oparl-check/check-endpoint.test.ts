import { afterEach, beforeEach, expect, test } from 'vitest';
import { check } from '../testing/oparl-endpoint/check.ts';
import { type Endpoint, startEndpoint } from '../testing/oparl-endpoint/endpoint.ts';

let endpoint: Endpoint;
beforeEach(async () => {
  endpoint = await startEndpoint();
});
afterEach(() => endpoint.close());

test('an endpoint without a fault gives no finding, and everything was looked at', async () => {
  const { checked, groups } = await check(endpoint);
  expect(groups).toEqual([]);
  expect(Object.fromEntries(checked.objects)).toEqual({
    System: 1,
    Body: 1,
    LegislativeTerm: 1,
    Organization: 2,
    Person: 2,
    Membership: 2,
    Meeting: 3,
    AgendaItem: 2,
    Consultation: 1,
    Paper: 3,
    File: 2,
    Location: 1,
  });
  expect(checked).toMatchObject({ version: '1.1', tombstones: 1, files: 2, isFinished: true });
});
