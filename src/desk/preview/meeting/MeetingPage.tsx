import type { PublicMeeting } from '../../../domain/public-record.ts';
import { comparisonOf } from '../../../domain/view/agenda-changes.ts';
import { isUpcoming, type RecordIndex } from '../../../domain/view/index.ts';
import { changesSentence } from '../../../format/wording/agenda/changes-sentence.ts';
import { badgesOf, placeOf, whenOf } from '../../../format/wording/meeting/meeting-words.ts';
import { Agenda } from '../agenda/Agenda.tsx';
import { Prose } from '../parts/Html.tsx';
import { Badge, Notice } from '../parts/Marks.tsx';
import { PageFrame } from '../parts/PageFrame.tsx';
import { Section } from '../parts/Section.tsx';
import { Formalities } from './Formalities.tsx';
import { hasAside, MeetingAside } from './MeetingAside.tsx';
import { MeetingNotices } from './MeetingNotices.tsx';

/** The page of a meeting, without what other entries add to it (members, history, neighbours). */
export const MeetingPage = ({
  meeting,
  index,
}: {
  readonly meeting: PublicMeeting;
  readonly index: RecordIndex;
}) => {
  const location = index.location.get(meeting.location ?? '');
  const ahead = isUpcoming(meeting, index.record.today);
  const changes = changesSentence(comparisonOf(meeting.agenda));
  return (
    <PageFrame
      kicker={index.organization.get(meeting.organization)?.name}
      heading={meeting.title}
      lead={whenOf(meeting)}
      badges={badgesOf(meeting, index.record.today).map((kind) => (
        <Badge key={kind} kind={kind} />
      ))}
      extra={location && <p>{placeOf(location)}</p>}
      aside={hasAside(meeting, index) && <MeetingAside meeting={meeting} index={index} />}
    >
      <MeetingNotices meeting={meeting} index={index} />
      {ahead && meeting.text !== '' && (
        <Notice title="Hinweise zu dieser Sitzung">
          <Prose text={meeting.text} />
        </Notice>
      )}
      {changes !== '' && <p>{changes}</p>}
      <Agenda meeting={meeting} index={index} />
      {!ahead && meeting.text !== '' && (
        <Section id="hinweise" heading="Hinweise aus der Zeit vor der Sitzung">
          <Prose text={meeting.text} options={{ headingOffset: 2 }} />
        </Section>
      )}
      <Formalities meeting={meeting} />
    </PageFrame>
  );
};
