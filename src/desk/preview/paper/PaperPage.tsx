import type { PublicPaper } from '../../../domain/public-record.ts';
import { type RecordIndex } from '../../../domain/view/index.ts';
import { clipped, LONG_TITLE } from '../../../domain/view/titles.ts';
import { documentsOf } from '../../../format/wording/documents.ts';
import { paperName } from '../../../format/wording/paper/paper-words.ts';
import { timelineOf } from '../../../format/wording/paper/stations.ts';
import { Documents } from '../parts/Documents.tsx';
import { Prose } from '../parts/Html.tsx';
import { PageFrame } from '../parts/PageFrame.tsx';
import { Section } from '../parts/Section.tsx';
import { Timeline } from '../parts/Timeline.tsx';
import { Decisions } from './Decisions.tsx';
import { PaperFacts } from './PaperFacts.tsx';
import { Relations } from './Relations.tsx';

/** The page of a paper. */
export const PaperPage = ({ paper, index }: { readonly paper: PublicPaper; readonly index: RecordIndex }) => {
  const stations = timelineOf(paper, index);
  return (
    <PageFrame
      kicker={paperName(paper)}
      heading={clipped(paper.title, LONG_TITLE)}
      lead={paper.summary}
      aside={<PaperFacts paper={paper} index={index} />}
    >
      {paper.title.length > LONG_TITLE && <p>Der vollständige Titel lautet: {paper.title}</p>}
      {stations.length > 0 && (
        <Section id="beratungsfolge" heading="Beratungsfolge">
          <Timeline stations={stations} />
        </Section>
      )}
      <Decisions paper={paper} index={index} />
      {paper.files.length > 0 && (
        <Section id="dokumente" heading="Dokumente">
          <Documents files={documentsOf(paper.files)} />
        </Section>
      )}
      {paper.text !== '' && (
        <Section id="text" heading="Text der Vorlage">
          <Prose text={paper.text} options={{ headingOffset: 2 }} />
        </Section>
      )}
      {paper.finance && (
        <Section id="finanzen" heading="Finanzielle Auswirkungen">
          <Prose text={paper.finance} options={{ headingOffset: 2 }} />
        </Section>
      )}
      <Relations paper={paper} index={index} />
    </PageFrame>
  );
};
