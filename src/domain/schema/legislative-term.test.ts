import { test } from 'vitest';
import { expectRows, missing } from '../../testing/schema-faults.ts';
import { LegislativeTerm } from './index.ts';

test('a term', () => {
  expectRows(LegislativeTerm, { name: '2024–2029', bodies: ['stadt'], startDate: '2024-07-01' }, [
    ...missing('name', 'bodies', 'startDate'),
    [{ bodies: [] }, 'bodies: too_small'],
    [{ bodies: ['stadt', 'ort'] }],
    [{ endDate: 'x' }, 'endDate: date'],
    [{ electedOn: 'x' }, 'electedOn: date'],
  ]);
});
