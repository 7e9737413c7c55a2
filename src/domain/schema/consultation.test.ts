import { expect, test } from 'vitest';
import { expectRows, missing } from '../../testing/schema-faults.ts';
import { Consultation } from './index.ts';

test('a consultation is public unless it says otherwise', () => {
  expectRows(Consultation, { id: 'k1', organization: 'rat', role: 'decision' }, [
    ...missing('id', 'organization'),
    [{ role: 'x' }, 'role: invalid_value'],
    [{ date: '2026-13-01' }, 'date: date'],
    [{ public: 'nein' }, 'public: invalid_type'],
  ]);
  expect(Consultation.parse({ id: 'k1', organization: 'rat', role: 'decision' }).public).toBe(true);
  expect(Consultation.parse({ id: 'k1', organization: 'rat', role: 'decision', public: false }).public).toBe(
    false,
  );
});
