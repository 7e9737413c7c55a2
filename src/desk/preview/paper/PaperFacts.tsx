import type { PublicPaper } from '../../../domain/public-record.ts';
import { url } from '../../../domain/url.ts';
import type { RecordIndex } from '../../../domain/view/index.ts';
import { longDate } from '../../../format/wording/dates.ts';
import { originatorsOf, paperKind } from '../../../format/wording/paper/paper-words.ts';
import { wordLinks } from '../../../format/wording/vocabulary/word-links.ts';
import { FactLinks, Facts, known } from '../parts/Facts.tsx';

/** Kind, date, who brings the paper in, who writes it, what and where it is about. */
export const PaperFacts = ({
  paper,
  index,
}: {
  readonly paper: PublicPaper;
  readonly index: RecordIndex;
}) => {
  const office = index.organization.get(paper.office ?? '');
  const body = index.record.bodies.length > 1 ? index.body.get(paper.body) : undefined;
  const plain = known([
    { term: 'Art', value: paperKind(paper) },
    { term: 'Datum', value: paper.date && longDate(paper.date) },
  ]);
  return (
    <section className="panel" aria-labelledby="angaben">
      <h2 id="angaben">Angaben</h2>
      <Facts compact items={plain}>
        <FactLinks term="Eingebracht von" links={originatorsOf(paper, index)} />
        <FactLinks
          term="Federführend"
          links={office ? [{ label: office.name, href: url.organization(office.key, office.kind) }] : []}
        />
        <FactLinks term="Beantragt von" links={paper.requestedBy ? [{ label: paper.requestedBy }] : []} />
        <FactLinks term="Körperschaft" links={body ? [{ label: body.name, href: url.body(body.key) }] : []} />
        <FactLinks term="Themen" links={wordLinks('subjects', paper.subjects)} />
        <FactLinks term="Orte" links={wordLinks('places', paper.places)} />
      </Facts>
    </section>
  );
};
