import type { PublicResolution } from '../../../domain/public-record.ts';
import { url } from '../../../domain/url.ts';
import type { RecordIndex } from '../../../domain/view/index.ts';
import { longDate } from '../../../format/wording/dates.ts';
import { NEXT_SESSION_OUTCOME } from '../../../format/wording/enums.ts';
import { FactLinks, Facts, known } from '../parts/Facts.tsx';
import { Section } from '../parts/Section.tsx';

/** Why an urgent decision could not wait, who was heard and told, and what the next session made of it. */
export const Urgency = ({
  urgency: { reason, consulted, membersToldOn, nextSession },
  index,
}: {
  readonly urgency: NonNullable<PublicResolution['urgency']>;
  readonly index: RecordIndex;
}) => {
  const next = index.meeting.get(nextSession?.meeting ?? '');
  const items = known([
    { term: 'Beteiligung', value: consulted },
    { term: 'Mitglieder unterrichtet am', value: longDate(membersToldOn) },
    {
      term: 'In der nächsten Sitzung',
      value: nextSession ? NEXT_SESSION_OUTCOME[nextSession.outcome] : 'noch nicht behandelt',
    },
  ]);
  return (
    <Section id="eilgrund" heading="Warum es eilte">
      <p>{reason}</p>
      <Facts items={items}>
        <FactLinks term="Sitzung" links={next ? [{ label: next.title, href: url.meeting(next.key) }] : []} />
      </Facts>
    </Section>
  );
};
