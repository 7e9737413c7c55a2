import type { PublicResolution } from '../../../domain/public-record.ts';
import { isMade, type RecordIndex } from '../../../domain/view/index.ts';
import { tendencyOf } from '../../../domain/view/outcome.ts';
import { clipped, LONG_TITLE } from '../../../domain/view/titles.ts';
import { longDate } from '../../../format/wording/dates.ts';
import { documentsOf } from '../../../format/wording/documents.ts';
import {
  decidedBy,
  kindOf,
  originSentence,
  resolutionLine,
  wordingHeading,
} from '../../../format/wording/resolution/resolution-words.ts';
import { shownVote } from '../../../format/wording/vote/vote-rows.ts';
import { Documents } from '../parts/Documents.tsx';
import { Prose } from '../parts/Html.tsx';
import { Notice, Result } from '../parts/Marks.tsx';
import { PageFrame } from '../parts/PageFrame.tsx';
import { Section } from '../parts/Section.tsx';
import { VoteFigure } from '../vote/VoteFigure.tsx';
import { Implementation } from './Implementation.tsx';
import { ResolutionFacts } from './ResolutionFacts.tsx';
import { Urgency } from './Urgency.tsx';

interface Props {
  readonly resolution: PublicResolution;
  readonly index: RecordIndex;
}

/** The page of a resolution of any kind. */
export const ResolutionPage = ({ resolution, index }: Props) => {
  const { title, text, date, files, urgency } = resolution;
  const kind = kindOf(resolution);
  const origin = originSentence(resolution);
  const decider = decidedBy(resolution, index.organization.get(resolution.organization));
  return (
    <PageFrame
      kicker={`${kind} · ${decider}${longDate(date)}`}
      heading={clipped(title, LONG_TITLE)}
      aside={<ResolutionFacts resolution={resolution} index={index} />}
    >
      {title.length > LONG_TITLE && <p>Der vollständige Titel lautet: {title}</p>}
      {origin && <Notice title={origin} />}
      <Section id="wortlaut" heading={wordingHeading(resolution)}>
        <blockquote className="resolution-text">
          <Prose text={text} options={{ headingOffset: 2 }} />
        </blockquote>
      </Section>
      <Decided resolution={resolution} index={index} />
      {urgency && <Urgency urgency={urgency} index={index} />}
      {isMade(resolution) && <Implementation resolution={resolution} index={index} />}
      {files.length > 0 && (
        <Section id="dokumente" heading="Dokumente">
          <Documents files={documentsOf(files)} />
        </Section>
      )}
    </PageFrame>
  );
};

const Decided = ({ resolution, index }: Props) => {
  const { outcome, vote } = resolution;
  const line = resolutionLine(resolution, index);
  if (line === '') return null;
  return (
    <Section id="abstimmung" heading={resolution.failed ? 'Was dabei herauskam' : 'So wurde entschieden'}>
      <Result tone={tendencyOf(outcome)}>{line}</Result>
      {vote && (
        <VoteFigure
          vote={shownVote(resolution.kind, vote)}
          index={index}
          id="abstimmung-bild"
          isElection={outcome === 'elected'}
        />
      )}
    </Section>
  );
};
