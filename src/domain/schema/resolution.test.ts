import { describe, test } from 'vitest';
import { expectRows, missing, type Row } from '../../testing/schema-faults.ts';
import { CIRCULATION_OUTCOMES, Resolution } from './index.ts';

describe('a resolution', () => {
  const kinds = {
    item: { kind: 'item', item: { meeting: 'm1', item: 'a1' } },
    disclosed: {
      kind: 'disclosed',
      item: { meeting: 'm1', item: 'c1' },
      title: 'T',
      disclosedOn: '2026-07-01',
      text: 'X',
    },
    circulation: {
      kind: 'circulation',
      title: 'T',
      organization: 'rat',
      legalBasis: '§ 35',
      closedOn: '2026-07-01',
      text: 'X',
    },
    urgent: {
      kind: 'urgent-decision',
      title: 'T',
      organization: 'rat',
      reason: 'R',
      decidedBy: 'B',
      decidedOn: '2026-07-01',
      text: 'X',
      membersToldOn: '2026-07-02',
    },
  };
  const required = (kind: object): Row[] => missing(...Object.keys(kind).filter((name) => name !== 'kind'));

  test.each(Object.entries(kinds))('%s has its fields, and those of all', (_name, base) => {
    expectRows(Resolution, base, [
      ...required(base),
      [{ kind: 'x' }, 'kind: invalid_union'],
      [{ publishedAt: 'x' }, 'publishedAt: time'],
      [{ files: [{}] }, 'files.0.id: invalid_type', 'files.0.title: invalid_type'],
      [
        { implementation: { status: 'fertig', office: 'Ä', due: 'x', doneOn: 'x' } },
        'implementation.status: invalid_value',
        'implementation.office: key',
        'implementation.due: date',
        'implementation.doneOn: date',
      ],
      [{ implementation: { status: 'open', reports: [{ date: '2026-07-01', text: 'X' }] } }],
      [
        { implementation: { status: 'open', reports: [{ file: {} }] } },
        'implementation.reports.0.date: invalid_type',
        'implementation.reports.0.text: invalid_type',
        'implementation.reports.0.file.id: invalid_type',
        'implementation.reports.0.file.title: invalid_type',
      ],
    ]);
  });

  test('of its own kind', () => {
    expectRows(Resolution, kinds.disclosed, [[{ vote: {} }, 'vote.yes: count']]);
    expectRows(Resolution, kinds.circulation, [
      [{ openedOn: 'x', paper: 'Ä', vote: {} }, 'openedOn: date', 'paper: key', 'vote.yes: count'],
      [{ consented: 0, statutory: 7, chainHead: 'a'.repeat(64) }],
      [
        { consented: -1, statutory: 1.5, chainHead: 'A'.repeat(64) },
        'consented: count',
        'statutory: count',
        'chainHead: sha256',
      ],
      ...CIRCULATION_OUTCOMES.map((outcome): Row => [{ outcome }]),
      [{ objected: 0, ballot: 'a2'.repeat(13), ballotItem: 'xk-3', item: { meeting: 'm1', item: 'a1' } }],
      [
        { outcome: 'x', objected: -1, ballot: 'a1'.repeat(13), ballotItem: 'A/1', item: {} },
        'item.meeting: invalid_type',
        'item.item: invalid_type',
        'outcome: invalid_value',
        'objected: count',
        'ballot: ballot',
        'ballotItem: ballot',
      ],
      [{ ballot: 'a'.repeat(25), ballotItem: '' }, 'ballot: ballot', 'ballotItem: ballot'],
    ]);
    const next = { meeting: 'm1', outcome: 'noted' };
    expectRows(Resolution, kinds.urgent, [
      ...['noted', 'approved', 'annulled'].map((outcome): Row => [{ nextSession: { ...next, outcome } }]),
      [
        { nextSession: { outcome: 'x' } },
        'nextSession.meeting: invalid_type',
        'nextSession.outcome: invalid_value',
      ],
      [{ consulted: '', legalBasis: '', paper: 'Ä' }, 'consulted: empty', 'legalBasis: empty', 'paper: key'],
    ]);
  });
});
