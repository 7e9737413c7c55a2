import { mayRead, type MembersCirculation } from '../../../../domain/members/index.ts';
import { longDate } from '../../../../format/wording/dates.ts';
import { CIRCULATION_OUTCOME } from '../../../../format/wording/enums.ts';
import { keepTogether } from '../../../../format/wording/keep-together.ts';
import { capital, voteFigures } from '../../../../format/wording/votes.ts';
import type { Shelf } from '../shelf.ts';
import { circulationSubject } from '../task-subject.ts';
import type { Baseline } from '../marks.ts';
import { type DocumentView, documentViews } from './document-view.ts';
import { organizationName } from './meeting-words.ts';
import { publicVote } from './vote-view.ts';

/** A non-public resolution by circulation, for those who may read it. */
export interface CirculationView {
  readonly key: string;
  readonly title: string;
  /** "Samtgemeindeausschuss, 4. März 2027, nach § 78 Abs. 3 NKomVG" */
  readonly origin: string;
  /** "Beschlossen (6 Ja, 0 Nein)" */
  readonly outcome: string;
  /** "Dem Verfahren zugestimmt: 6 von 7 Mitgliedern; widersprochen: 0" */
  readonly consent?: string;
  readonly disclosure?: string;
  readonly isMade: boolean;
  readonly html: string;
  readonly documents: readonly DocumentView[];
}

const DISCLOSURE: Readonly<Record<NonNullable<MembersCirculation['disclosure']>, string>> = {
  pending: 'Bekanntgabe noch offen',
  withheld: 'Nicht bekannt zu geben',
  disclosed: 'Bekannt gegeben',
};

/** Those that this reader may read, in the order of the index. @param body key of the one body that is asked for */
export const circulationViews = (
  circulations: readonly MembersCirculation[],
  shelf: Shelf,
  baseline: Baseline,
  body: string | undefined,
): CirculationView[] => {
  const { reader, council } = shelf;
  return circulations
    .filter((one) => mayRead(reader, circulationSubject(one), council.facts, council.now) !== 'none')
    .filter(({ organization }) => body === undefined || organization === body)
    .map((one) => ({
      ...view(one, organizationName(one.organization, council)),
      documents: documentViews(one.documents ?? [], shelf, baseline),
    }));
};

function view(one: MembersCirculation, body: string): Omit<CirculationView, 'documents'> {
  const { key, title, html, decidedOn, legalBasis, outcome, vote, disclosure } = one;
  const consent = consentWords(one);
  const figures = vote && voteFigures(publicVote(vote));
  return {
    key,
    title,
    origin: `${body}, ${keepTogether(longDate(decidedOn))}, nach ${keepTogether(legalBasis)}`,
    outcome: capital(CIRCULATION_OUTCOME[outcome]) + (figures === undefined ? '' : ` (${figures})`),
    isMade: outcome === 'adopted',
    html,
    ...(consent !== undefined && { consent }),
    ...(disclosure !== undefined && { disclosure: DISCLOSURE[disclosure] }),
  };
}

function consentWords({ consented, statutory, objected }: MembersCirculation): string | undefined {
  const parts = [
    consented === undefined
      ? undefined
      : `zugestimmt: ${consented}${statutory === undefined ? '' : ` von ${statutory} Mitgliedern`}`,
    objected === undefined ? undefined : `widersprochen: ${objected}`,
  ].filter((part) => part !== undefined);
  return parts.length === 0 ? undefined : `Dem Verfahren ${parts.join('; ')}`;
}
