import { dayOf } from '../../../domain/local-time.ts';
import type { PublicMeeting } from '../../../domain/public-record.ts';
import { url } from '../../../domain/url.ts';
import type { RecordIndex } from '../../../domain/view/index.ts';
import { approvalsOf, organizationsOfMeeting } from '../../../domain/view/meeting-links.ts';
import { longDate } from '../../../format/wording/dates.ts';
import { hasMinutesState, minutesWords } from '../../../format/wording/meeting/invitation-words.ts';
import { meetingDocuments } from '../../../format/wording/meeting/meeting-documents.ts';
import { Documents } from '../parts/Documents.tsx';
import { FactLinks, Facts, known } from '../parts/Facts.tsx';

interface Props {
  readonly meeting: PublicMeeting;
  readonly index: RecordIndex;
}

const accessOf = ({ meeting, index }: Props): string | undefined =>
  index.location.get(meeting.location ?? '')?.access;

const hasFacts = ({ meeting, index }: Props): boolean =>
  meeting.jointWith.length > 0 ||
  meeting.recording !== undefined ||
  accessOf({ meeting, index }) !== undefined ||
  hasMinutesState(meeting, index);

/** True where anything stands beside the agenda: facts or documents. */
export const hasAside = (meeting: PublicMeeting, index: RecordIndex): boolean =>
  hasFacts({ meeting, index }) || meetingDocuments(meeting).length > 0;

/** What a visitor asks first, and the documents of the meeting as a whole. */
export const MeetingAside = ({ meeting, index }: Props) => {
  const { recording } = meeting;
  const documents = meetingDocuments(meeting);
  const organizations = meeting.jointWith.length > 0 ? organizationsOfMeeting(meeting, index) : [];
  return (
    <>
      {hasFacts({ meeting, index }) && (
        <div className="panel">
          <Facts compact items={known([{ term: 'Zugang', value: accessOf({ meeting, index }) }])}>
            <FactLinks
              term="Gemeinsame Sitzung"
              links={organizations.map(({ key, kind, name }) => ({
                label: name,
                href: url.organization(key, kind),
              }))}
            />
            <Minutes meeting={meeting} index={index} />
            <FactLinks
              term="Aufzeichnung"
              links={
                recording ? [{ label: recording.title ?? 'Aufzeichnung ansehen', href: recording.url }] : []
              }
            />
          </Facts>
        </div>
      )}
      {documents.length > 0 && (
        <section aria-labelledby="unterlagen">
          <h2 id="unterlagen">Unterlagen der Sitzung</h2>
          <Documents files={documents} />
        </section>
      )}
    </>
  );
};

const Minutes = ({ meeting, index }: Props) => {
  const { minutes } = meeting;
  if (!hasMinutesState(meeting, index)) return null;
  const what = minutes?.status === 'approved' ? 'Genehmigung' : 'Beratung darüber';
  const links = approvalsOf(meeting, index).map(({ meeting: later, item }) => ({
    label: `${what} in der Sitzung vom ${longDate(dayOf(later.start))}`,
    href: url.item(later.key, item.id),
  }));
  const state = { label: minutes ? minutesWords(minutes) : 'noch nicht veröffentlicht' };
  return <FactLinks term="Niederschrift" links={[state, ...links]} />;
};
