import type { PublicResolution } from '../../../domain/public-record.ts';
import { isOverdue, type RecordIndex, trackingOf } from '../../../domain/view/index.ts';
import { documentsOf } from '../../../format/wording/documents.ts';
import { implementationSteps } from '../../../format/wording/resolution/implementation-steps.ts';
import { TRACKING_TONE, trackingWord } from '../../../format/wording/resolution/tracking-words.ts';
import { Documents } from '../parts/Documents.tsx';
import { FactLinks, Facts } from '../parts/Facts.tsx';
import { ToneBadge } from '../parts/Marks.tsx';
import { Section } from '../parts/Section.tsx';
import { Timeline } from '../parts/Timeline.tsx';

/** What became of a resolution: state, office, steps and reports. */
export const Implementation = ({
  resolution,
  index,
}: {
  readonly resolution: PublicResolution;
  readonly index: RecordIndex;
}) => {
  const { implementation } = resolution;
  const state = trackingOf(resolution);
  const office = index.organization.get(implementation?.office ?? '');
  const files = (implementation?.reports ?? []).flatMap(({ file }) => file ?? []);
  if (!implementation) {
    return (
      <Section id="umsetzung" heading="Was daraus wurde">
        <p className="muted">Zu diesem Beschluss ist kein Stand der Umsetzung angegeben.</p>
      </Section>
    );
  }
  return (
    <Section id="umsetzung" heading="Was daraus wurde">
      <p className="badges">
        <ToneBadge tone={TRACKING_TONE[state]}>{trackingWord(state)}</ToneBadge>
        {isOverdue(resolution) && <ToneBadge tone="danger">Frist überschritten</ToneBadge>}
      </p>
      {office && (
        <Facts>
          <FactLinks term="Zuständig" links={[{ label: office.name }]} />
        </Facts>
      )}
      <Timeline stations={implementationSteps(resolution)} />
      {files.length > 0 && (
        <>
          <h3>Unterlagen zur Umsetzung</h3>
          <Documents files={documentsOf(files)} />
        </>
      )}
    </Section>
  );
};
