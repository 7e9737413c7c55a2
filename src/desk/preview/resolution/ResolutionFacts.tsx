import type { PublicResolution } from '../../../domain/public-record.ts';
import { url } from '../../../domain/url.ts';
import type { RecordIndex } from '../../../domain/view/index.ts';
import { longDate } from '../../../format/wording/dates.ts';
import { paperLabel } from '../../../format/wording/paper/paper-words.ts';
import {
  consentWords,
  kindWords,
  objectionWords,
} from '../../../format/wording/resolution/resolution-words.ts';
import { FactLinks, Facts, known } from '../parts/Facts.tsx';

const DATE_TERM = {
  item: 'Datum',
  disclosed: 'Gefasst am',
  circulation: 'Abgeschlossen am',
  'urgent-decision': 'Entschieden am',
} as const;

interface Props {
  readonly resolution: PublicResolution;
  readonly index: RecordIndex;
}

const plainFacts = (resolution: PublicResolution) => {
  const { kind, date, openedOn, disclosedOn, legalBasis, urgency } = resolution;
  return known([
    { term: 'Art', value: kindWords(resolution) },
    { term: 'Entschieden von', value: urgency?.decidedBy },
    { term: 'Begonnen am', value: openedOn && longDate(openedOn) },
    { term: DATE_TERM[kind], value: longDate(date) },
    { term: 'Bekannt gegeben am', value: disclosedOn && longDate(disclosedOn) },
    { term: 'Rechtsgrundlage', value: legalBasis },
    { term: 'Dem Verfahren zugestimmt', value: consentWords(resolution) },
    { term: 'Dem Verfahren widersprochen', value: objectionWords(resolution) },
  ]);
};

/** Who decided, when and where, on which papers and on what legal basis. */
export const ResolutionFacts = ({ resolution, index }: Props) => {
  const organization = index.organization.get(resolution.organization);
  const meeting = index.meeting.get(resolution.meeting ?? '');
  const papers = resolution.papers.flatMap((key) => index.paper.get(key) ?? []);
  return (
    <section className="panel" aria-labelledby="angaben">
      <h2 id="angaben">Angaben</h2>
      <Facts compact items={plainFacts(resolution)}>
        <FactLinks
          term={resolution.kind === 'urgent-decision' ? 'Anstelle von' : 'Gremium'}
          links={organization ? [{ label: organization.name }] : []}
        />
        <FactLinks
          term="Sitzung"
          links={meeting ? [{ label: meeting.title, href: url.meeting(meeting.key) }] : []}
        />
        <FactLinks
          term={papers.length === 1 ? 'Vorlage' : 'Vorlagen'}
          links={papers.map((paper) => ({ label: paperLabel(paper), href: url.paper(paper.key) }))}
        />
      </Facts>
    </section>
  );
};
