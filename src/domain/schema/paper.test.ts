import { expect, test } from 'vitest';
import { expectRows, missing } from '../../testing/schema-faults.ts';
import { Paper } from './index.ts';

test('a paper', () => {
  const base = { title: 'Haushalt', kind: 'decision', body: 'stadt' };
  expectRows(Paper, base, [
    ...missing('title', 'body'),
    [{ kind: 'vorlage' }, 'kind: invalid_value'],
    [{ reference: '', kindName: '' }, 'reference: empty', 'kindName: empty'],
    [{ date: 'x', publishedAt: 'x' }, 'date: date', 'publishedAt: time'],
    [{ office: 'Ä', parent: 'Ä', related: ['Ä'] }, 'office: key', 'related.0: key', 'parent: key'],
    [
      { originatorOrganizations: ['Ä'], originatorPersons: ['Ä'] },
      'originatorOrganizations.0: key',
      'originatorPersons.0: key',
    ],
    [
      { consultations: [{}] },
      'consultations.0.id: invalid_type',
      'consultations.0.organization: invalid_type',
      'consultations.0.role: invalid_value',
    ],
    [{ signoffs: [{ office: 'Bauamt', person: 'X', date: '2026-06-30', remark: 'ok' }] }],
    [{ signoffs: [{ date: 'x' }] }, 'signoffs.0.office: invalid_type', 'signoffs.0.date: date'],
    [
      { subjects: ['Verkehr'], places: ['Markt'], files: [{}] },
      'files.0.id: invalid_type',
      'files.0.title: invalid_type',
    ],
  ]);
  expect(Paper.parse(base).consultations).toEqual([]);
});
