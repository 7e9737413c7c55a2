import { expect, test } from 'vitest';
import { expectRows, faults, missing } from '../../testing/schema-faults.ts';
import { ProtectedItem, ProtectedMeeting, ProtectedPaper } from './index.ts';

test('the members’ overlay', () => {
  expectRows(ProtectedItem, { id: 'a1', title: 'Einstellung' }, [
    ...missing('id', 'title'),
    [{ papers: ['p1'], resolution: 'X', vote: { yes: 3 }, files: [], toRelease: true }],
    [{ papers: ['Ä'], resolution: '', vote: {} }, 'papers.0: key', 'resolution: empty', 'vote.yes: count'],
    [{ disclosure: { state: 'pending' } }],
    [{ disclosure: { state: 'withheld', reason: 'R', reviewOn: '2027-01-01' } }],
    [
      { disclosure: { state: 'withheld' } },
      'disclosure.reason: invalid_type',
      'disclosure.reviewOn: invalid_type',
    ],
    [{ disclosure: { state: 'disclosed' } }],
    [{ disclosure: { state: 'disclosed', resolution: '2027-02-25-rat-mzrmc739' } }],
    [{ disclosure: { state: 'disclosed', resolution: 'Ä' } }, 'disclosure.resolution: key'],
    [{ disclosure: { state: 'offen' } }, 'disclosure.state: invalid_union'],
  ]);
  expect(ProtectedMeeting.parse({}).agenda).toEqual([]);
  expectRows(ProtectedMeeting, {}, [
    [{ attendance: [{ person: 'muster', from: '18:00', to: '19:00', excused: false }] }],
    [{ attendance: [{ from: '' }] }, 'attendance.0.person: invalid_type', 'attendance.0.from: empty'],
    [{ agenda: [{}] }, 'agenda.0.id: invalid_type', 'agenda.0.title: invalid_type'],
    [{ files: [{}] }, 'files.0.id: invalid_type', 'files.0.title: invalid_type'],
  ]);
  const file = { id: 'f1', title: 'Plan' };
  expect(faults(ProtectedPaper, { title: 'X', kind: 'decision', body: 'stadt' })).toEqual([]);
  expect(faults(ProtectedPaper, { attachmentsOf: 'p1', files: [file] })).toEqual([]);
  expect(faults(ProtectedPaper, { attachmentsOf: 'p1', files: [file, file] })).toEqual([]);
  expect(faults(ProtectedPaper, { attachmentsOf: 'p1', files: [] })).toEqual(['files: too_small']);
  for (const bad of [{}, { files: [file] }, { attachmentsOf: 'p1' }, { attachmentsOf: 'p1', files: [{}] }]) {
    expect([bad, ...faults(ProtectedPaper, bad)]).toEqual([bad, ': invalid_union']);
  }
});
