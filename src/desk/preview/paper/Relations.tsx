import { Fragment } from 'react';
import type { PublicPaper } from '../../../domain/public-record.ts';
import { url } from '../../../domain/url.ts';
import { type RecordIndex, relationsOf } from '../../../domain/view/index.ts';
import { listTitle, paperMeta } from '../../../format/wording/paper/paper-words.ts';
import { Section } from '../parts/Section.tsx';

/** The papers that this one names and those that name it. */
export const Relations = ({ paper, index }: { readonly paper: PublicPaper; readonly index: RecordIndex }) => {
  const { parent, amendments, supplements, related } = relationsOf(paper, index);
  const groups = [
    { heading: paper.kind === 'amendment' ? 'Ändert' : 'Gehört zu', papers: parent ? [parent] : [] },
    { heading: 'Wird geändert durch', papers: amendments },
    { heading: 'Wird ergänzt durch', papers: supplements },
    { heading: 'Siehe auch', papers: related },
  ].filter(({ papers }) => papers.length > 0);
  if (groups.length === 0) return null;
  return (
    <Section id="weitere-vorlagen" heading="Zusammenhang mit anderen Vorlagen">
      {groups.map(({ heading, papers }) => (
        <Fragment key={heading}>
          <h3>{heading}</h3>
          <ul className="rows">
            {papers.map((other) => (
              <Row key={other.key} paper={other} index={index} />
            ))}
          </ul>
        </Fragment>
      ))}
    </Section>
  );
};

const Row = ({ paper, index }: { readonly paper: PublicPaper; readonly index: RecordIndex }) => (
  <li className="row">
    {paper.reference && <span className="row__ref">{paper.reference}</span>}
    <div className="row__body">
      <a className="row__title" href={url.paper(paper.key)}>
        {listTitle(paper)}
      </a>
      <p className="row__meta">{paperMeta(paper, index)}</p>
    </div>
  </li>
);
