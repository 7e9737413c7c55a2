import type { PublicPaper } from '../../../domain/public-record.ts';
import { url } from '../../../domain/url.ts';
import { latestFirst, type RecordIndex } from '../../../domain/view/index.ts';
import { tendencyOf } from '../../../domain/view/outcome.ts';
import { longDate } from '../../../format/wording/dates.ts';
import { kindOf, resolutionLine } from '../../../format/wording/resolution/resolution-words.ts';
import { Result } from '../parts/Marks.tsx';
import { Section } from '../parts/Section.tsx';

/** The resolutions made on a paper, each with its vote in short. */
export const Decisions = ({ paper, index }: { readonly paper: PublicPaper; readonly index: RecordIndex }) => {
  const resolutions = [...(index.resolutionsOfPaper.get(paper.key) ?? [])].sort(latestFirst);
  if (resolutions.length === 0) return null;
  return (
    <Section id="beschluesse" heading="Was dazu beschlossen wurde">
      <ul className="rows">
        {resolutions.map((resolution) => (
          <li className="row" key={resolution.key}>
            <a className="row__title" href={url.resolution(resolution.key)}>
              {resolution.failed ? kindOf(resolution) : 'Beschluss'}:{' '}
              {index.organization.get(resolution.organization)?.name}, {longDate(resolution.date)}
            </a>
            {resolutionLine(resolution, index) && (
              <Result tone={tendencyOf(resolution.outcome)}>{resolutionLine(resolution, index)}</Result>
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
};
