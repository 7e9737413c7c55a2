import { dayOf } from '../../../domain/local-time.ts';
import type { PublicMeeting } from '../../../domain/public-record.ts';
import { url } from '../../../domain/url.ts';
import type { RecordIndex } from '../../../domain/view/index.ts';
import { movedFrom } from '../../../domain/view/meeting-links.ts';
import { fullDate } from '../../../format/wording/dates.ts';
import { healingSentence } from '../../../format/wording/meeting/invitation-words.ts';
import { whenOf } from '../../../format/wording/meeting/meeting-words.ts';
import { Notice } from '../parts/Marks.tsx';

interface Props {
  readonly meeting: PublicMeeting;
  readonly index: RecordIndex;
}

/** What a visitor must know before the agenda: cancelled, moved, urgent, invited a second time. */
export const MeetingNotices = ({ meeting, index }: Props) => {
  const { status, statusReason, invitation, healing, urgent } = meeting;
  const before = movedFrom(meeting, index);
  return (
    <>
      {status === 'cancelled' && (
        <Notice tone="danger" title="Diese Sitzung ist abgesagt.">
          {statusReason && <p>{statusReason}</p>}
        </Notice>
      )}
      {status === 'moved' && <Moved meeting={meeting} index={index} />}
      {before && (
        <Notice title="Verlegter Termin">
          <p>
            Diese Sitzung ersetzt den{' '}
            <a href={url.meeting(before.key)}>Termin vom {fullDate(dayOf(before.start))}</a>.
          </p>
        </Notice>
      )}
      {(urgent || invitation?.urgencyReason) && (
        <Notice tone="warning" title="Zu dieser Sitzung wurde mit verkürzter Frist eingeladen.">
          {invitation?.urgencyReason && <p>{invitation.urgencyReason}</p>}
        </Notice>
      )}
      {invitation?.secondCall && (
        <Notice title="Zweite Einladung">
          <p>
            Zu denselben Punkten war schon einmal eingeladen worden. Dieses Mal genügen für die
            Beschlussfähigkeit weniger Anwesende.
          </p>
        </Notice>
      )}
      {healing && (
        <Notice title="Mangel bei der Einladung">
          <p>{healingSentence(healing)}</p>
        </Notice>
      )}
    </>
  );
};

const Moved = ({ meeting, index }: Props) => {
  const next = index.meeting.get(meeting.movedTo ?? '');
  return (
    <Notice tone="warning" title="Diese Sitzung ist verlegt.">
      {meeting.statusReason && <p>{meeting.statusReason}</p>}
      {next ? (
        <p>
          Neuer Termin: <a href={url.meeting(next.key)}>{whenOf(next)}</a>
        </p>
      ) : (
        <p>Ein neuer Termin steht noch nicht fest.</p>
      )}
    </Notice>
  );
};
