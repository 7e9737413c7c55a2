import { describe, expect, test } from 'vitest';
import { expectRows, faults, missing } from '../../testing/schema-faults.ts';
import { AgendaItem, NonPublicItem, PublicItem } from './index.ts';

describe('an agenda item', () => {
  const open = { id: 'a1', public: true, title: 'Haushalt' };
  const closed = { id: 'a1', public: false, category: 'personnel' };
  const file = { id: 'f1', title: 'Plan', file: 'plan.pdf' };

  test('that is public', () => {
    expectRows(PublicItem, open, missing('id', 'title'));
    expectRows(AgendaItem, open, [
      ...missing('id', 'title'),
      [{ public: undefined }, 'public: invalid_union'],
      [{ public: 'true' }, 'public: invalid_union'],
      [{ title: ' ' }, 'title: empty'],
      [{ id: '1' }, 'id: id'],
      [{ number: '' }, 'number: empty'],
      [{ papers: ['A'] }, 'papers.0: key'],
      [{ role: 'x' }, 'role: invalid_value'],
      [{ result: { wording: 'x' } }, 'result.outcome: invalid_value'],
      [{ result: { outcome: 'noted', wording: '' } }, 'result.wording: empty'],
      [{ result: { outcome: 'noted', wording: 'x', note: 1 } }],
      [{ present: 0, recordingOffset: 0 }],
      [{ present: -1 }, 'present: too_small'],
      [{ recordingOffset: -1 }, 'recordingOffset: too_small'],
      [{ recordingOffset: 1.5 }, 'recordingOffset: invalid_type'],
      [{ addedAt: '2026-06-30' }, 'addedAt: time'],
      [{ madePublicOn: 'x' }, 'madePublicOn: date'],
      [{ files: [{ ...file, file: '../x' }] }, 'files.0.file: file-name'],
      [{ subjects: ['Verkehr'], places: ['Markt'], note: 'kept' }],
      [{ subjects: [''] }, 'subjects.0: empty'],
      [{ places: [''] }, 'places.0: empty'],
      [{ items: [open, closed] }],
      [{ items: [{ ...open, title: '' }] }, 'items.0.title: empty'],
      [{ items: [{ ...closed, title: 'x' }] }, 'items.0: unrecognized_keys'],
    ]);
    expect(AgendaItem.parse({ ...open, note: 'kept' })).toHaveProperty('note', 'kept');
  });

  test('that is not public says no more than its allowed keys (L-07)', () => {
    const all = {
      ...closed,
      number: '7',
      addedAt: '2026-06-30T10:00',
      movedAt: '2026-06-30T10:00',
      withdrawnAt: '2026-06-30T10:00',
      items: [closed],
    };
    for (const schema of [AgendaItem, NonPublicItem]) {
      expect(faults(schema, all)).toEqual([]);
      for (const key of [
        'title',
        'papers',
        'resolution',
        'vote',
        'result',
        'text',
        'files',
        'subjects',
        'note',
        'addedReason',
        'sourceId',
      ]) {
        expect([key, ...faults(schema, { ...closed, [key]: 'x' })]).toEqual([key, ': unrecognized_keys']);
      }
    }
    expectRows(NonPublicItem, closed, [
      ...missing('id'),
      [{ category: undefined }, 'category: invalid_value'],
      [{ category: 'Personal' }, 'category: invalid_value'],
      [{ public: true }, 'public: invalid_value'],
      [{ items: [{ ...closed, items: [{ ...closed, title: 'x' }] }] }, 'items.0.items.0: unrecognized_keys'],
      [
        { items: [open] },
        'items.0.public: invalid_value',
        'items.0.category: invalid_value',
        'items.0: unrecognized_keys',
      ],
    ]);
  });
});
