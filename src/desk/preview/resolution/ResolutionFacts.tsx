import type { PublicResolution } from '../../../domain/public-record.ts';
import { url } from '../../../domain/url.ts';
import type { RecordIndex } from '../../../domain/view/index.ts';
import { longDate } from '../../../format/wording/dates.ts';
import { type NamedLink, paperLabel } from '../../../format/wording/paper/paper-words.ts';
import {
  approvalWords,
  circulationLabel,
  consentWords,
  declaredWords,
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
    { term: 'Warum keine Sitzung stattfand', value: resolution.reason },
    { term: 'Bei der Eröffnung festgestellt', value: declaredWords(resolution) },
    { term: 'Genehmigung', value: approvalWords(resolution) },
  ]);
};

const Checksum = ({ term, value }: { readonly term: string; readonly value: string | undefined }) =>
  value === undefined ? null : (
    <div>
      <dt>{term}</dt>
      <dd className="log__hash">
        <code>{value}</code>
      </dd>
    </div>
  );

/** The agenda that a circulation took its item from; none where it was taken from none that is public. */
function originOf({ onAgenda }: PublicResolution, index: RecordIndex): NamedLink[] {
  const meeting = index.meeting.get(onAgenda?.meeting ?? '');
  if (!meeting) return [];
  const item = onAgenda?.item;
  return [
    {
      label: meeting.title,
      href: item === undefined ? url.meeting(meeting.key) : url.item(meeting.key, item),
    },
  ];
}

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
        <FactLinks term="Aus der Tagesordnung von" links={originOf(resolution, index)} />
        <FactLinks
          term={papers.length === 1 ? 'Vorlage' : 'Vorlagen'}
          links={papers.map((paper) => ({ label: paperLabel(paper), href: url.paper(paper.key) }))}
        />
        <Checksum term="Kennung des Umlaufverfahrens" value={resolution.ballot} />
        <Checksum term="Prüfsumme des Umlaufverfahrens" value={resolution.chainHead} />
        <FactLinks
          term="Verfahren"
          links={
            resolution.kind === 'circulation'
              ? [{ label: circulationLabel(resolution), href: url.circulation }]
              : []
          }
        />
      </Facts>
    </section>
  );
};
