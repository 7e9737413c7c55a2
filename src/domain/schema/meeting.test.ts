import { expect, test } from 'vitest';
import { expectRows, missing, type Row } from '../../testing/schema-faults.ts';
import { ItemLink, Meeting } from './index.ts';

test('a meeting', () => {
  const base = { title: 'Rat', organization: 'rat', start: '2026-06-30T18:00', status: 'scheduled' };
  const file = { title: 'x' };
  expectRows(Meeting, base, [
    ...missing('title', 'organization', 'start'),
    [{ status: 'planned' }, 'status: invalid_value'],
    [{ start: '2026-02-31T18:00' }, 'start: time'],
    [{ end: '24:00' }, 'end: time'],
    [{ jointWith: ['Ä'] }, 'jointWith.0: key'],
    [{ location: 'a b', movedTo: 'a_b' }, 'location: key', 'movedTo: key'],
    [
      { allDay: 1, fixed: 1, urgent: 1 },
      'allDay: invalid_type',
      'fixed: invalid_type',
      'urgent: invalid_type',
    ],
    [
      { invitation: { sentAt: 'x', urgencyReason: '', secondCall: 1, file } },
      'invitation.sentAt: time',
      'invitation.urgencyReason: empty',
      'invitation.secondCall: invalid_type',
      'invitation.file.id: invalid_type',
    ],
    [
      { notice: { medium: 'radio', name: '', lastDay: 'x', signedBy: '', file } },
      'notice.medium: invalid_value',
      'notice.name: empty',
      'notice.firstDay: invalid_type',
      'notice.lastDay: date',
      'notice.signedBy: empty',
      'notice.file.id: invalid_type',
    ],
    ...['newspaper', 'gazette', 'board', 'internet'].map((medium): Row => [
      { notice: { medium, firstDay: '2026-06-20' } },
    ]),
    [{ healing: { defect: 'Frist', attended: 0, waived: 0 } }],
    [
      { healing: { attended: -1, waived: -1 } },
      'healing.defect: invalid_type',
      'healing.attended: too_small',
      'healing.waived: too_small',
    ],
    [
      { minutes: { status: 'fertig', showDraft: 1, approvedOn: 'x', file } },
      'minutes.status: invalid_value',
      'minutes.showDraft: invalid_type',
      'minutes.approvedOn: date',
      'minutes.file.id: invalid_type',
    ],
    [{ recording: { url: 'https://video.example/' } }],
    [{ recording: { url: 'http://video.example/' } }],
    [{ recording: { url: 'javascript:x', title: '' } }, 'recording.url: url', 'recording.title: empty'],
    [{ recording: { url: 'xhttps://video.example/' } }, 'recording.url: url'],
    [{ recording: { url: 'httpsx://video.example/' } }, 'recording.url: url'],
    [{ resultsPublishedAt: 'x', present: -1 }, 'resultsPublishedAt: time', 'present: too_small'],
    [{ present: 0, note: 'kept' }],
    [{ agenda: [{ id: 'a1', public: false, category: 'other', title: 'x' }] }, 'agenda.0: unrecognized_keys'],
    [{ files: [file] }, 'files.0.id: invalid_type'],
  ]);
  expect(Meeting.parse(base).agenda).toEqual([]);
  expectRows(ItemLink, { meeting: 'm1', item: 'a1' }, [
    ...missing('meeting', 'item'),
    [{ item: '1' }, 'item: id'],
  ]);
});
