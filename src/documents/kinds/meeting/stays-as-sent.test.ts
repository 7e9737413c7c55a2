import { describe, expect, test } from 'vitest';
import { calendarDate } from '../../../domain/calendar-date.ts';
import { localTime } from '../../../domain/local-time.ts';
import type { PublicAgendaItem, PublicMeeting } from '../../../domain/public-record.ts';
import { councilIndex, invitedMeeting } from '../../../testing/meeting-documents.ts';
import { aClosedItem, anOpenItem } from '../../../testing/public-record.ts';
import type { PlannedDocument } from '../../model/index.ts';
import { renderPdf } from '../../pdf/index.ts';
import { plannedInvitations } from '../invitation/invitation.ts';
import { plannedNotices } from '../notice/notice.ts';

const NO_PICTURES: ReadonlyMap<string, Uint8Array> = new Map();
const LATER = localTime('2027-03-16T18:40');

const NOTICE = {
  medium: 'board',
  name: 'Rathaus',
  firstDay: calendarDate('2027-03-08'),
  lastDay: calendarDate('2027-03-17'),
} as const;

const before = invitedMeeting({ notice: NOTICE });

/** What a meeting adds to each public item of its agenda. */
const dealtWith = (item: PublicAgendaItem): PublicAgendaItem =>
  item.public
    ? {
        ...item,
        result: { outcome: 'approved', wording: 'Einstimmig' },
        vote: { method: 'open', majority: 'simple', yes: 20, no: 0, abstain: 0, byFaction: [], byName: [] },
        resolution: 'Der Rat beschließt.',
        minutes: 'Es wurde gesprochen.',
        present: 20,
        recordingOffset: 60,
        ...(item.id === 'b' && { withdrawnAt: LATER, withdrawnReason: 'Noch zu klären' }),
      }
    : item;

const after: PublicMeeting = {
  ...before,
  status: 'held',
  end: localTime('2027-03-16T19:43'),
  present: 20,
  recording: { url: 'https://video.example/' },
  resultsPublic: true,
  text: 'Die Sitzung war gut besucht.',
  minutes: { status: 'approved', approvedOn: calendarDate('2027-04-13') },
  notice: { ...NOTICE, removedOn: calendarDate('2027-03-18') },
  agenda: [
    ...before.agenda.map(dealtWith),
    anOpenItem('d', { number: '4', title: 'Dringend', addedAt: LATER, addedReason: 'Eilt' }),
    aClosedItem('e', { number: '5', addedAt: LATER }),
  ],
};

const KINDS = [
  ['Einladung', plannedInvitations],
  ['Bekanntmachung', plannedNotices],
] as const;

describe.each(KINDS)('%s', (_, plannedOf) => {
  const of = (meeting: PublicMeeting): PlannedDocument | undefined => {
    const index = councilIndex('rp-gemo', { meetings: [meeting] });
    return plannedOf(index.record, index)[0];
  };

  test('is the same before the meeting and after it, to the byte', async () => {
    const [sent, kept] = [of(before), of(after)];
    if (!sent || !kept) throw new Error('nothing planned');
    expect(kept).toEqual(sent);
    expect(
      Buffer.from(await renderPdf(kept.data, NO_PICTURES)).equals(await renderPdf(sent.data, NO_PICTURES)),
    ).toBe(true);
  });

  test('says another day, another place, another item', () => {
    expect(of({ ...after, start: localTime('2027-03-17T18:30') })).not.toEqual(of(before));
    const { location: _location, ...nowhere } = after;
    expect(of(nowhere)).not.toEqual(of(before));
    expect(of({ ...after, agenda: [anOpenItem('z')] })).not.toEqual(of(before));
  });
});
