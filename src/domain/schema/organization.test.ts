import { test } from 'vitest';
import { COLOURS, expectRows, missing } from '../../testing/schema-faults.ts';
import { Organization } from './index.ts';

test('an organization', () => {
  expectRows(Organization, { name: 'Rat', body: 'stadt', kind: 'council' }, [
    ...missing('name', 'body'),
    [{ kind: 'rat' }, 'kind: invalid_value'],
    [{ parent: 'Ä' }, 'parent: key'],
    [{ startDate: 'x', endDate: 'x' }, 'startDate: date', 'endDate: date'],
    ...COLOURS,
    [{ order: 'eins', toCheck: 1 }, 'order: invalid_type', 'toCheck: invalid_type'],
  ]);
});
