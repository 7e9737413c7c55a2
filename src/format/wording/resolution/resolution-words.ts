import type { PublicOrganization, PublicResolution } from '../../../domain/public-record.ts';
import { approvesMinutes, type RecordIndex } from '../../../domain/view/index.ts';
import { longDate } from '../dates.ts';
import { RESOLUTION_KIND } from '../enums.ts';
import { counted } from '../numbers.ts';
import { capital, outcomeLine } from '../votes.ts';

const KIND: Readonly<Record<PublicResolution['kind'], string>> = {
  item: 'Beschluss',
  disclosed: 'Bekannt gegebener Beschluss',
  circulation: 'Umlaufbeschluss',
  'urgent-decision': 'Eilentscheidung',
};

/** Why a procedure by circulation led to no resolution. */
const FAILED: Readonly<Record<NonNullable<PublicResolution['failed']>, string>> = {
  'no-consent': 'Kein Beschluss: Die Zustimmung zum Umlaufverfahren wurde nicht erreicht',
  'no-quorum': 'Kein Beschluss: Im Umlaufverfahren haben zu wenige Mitglieder abgestimmt',
};

/** "Beschluss", "Eilentscheidung": what a resolution is called over its page. */
export const kindOf = ({ kind, failed }: Pick<PublicResolution, 'kind' | 'failed'>): string =>
  failed === undefined ? KIND[kind] : 'Umlaufverfahren ohne Beschluss';

/** "Bekannt gegebener Beschluss aus nichtöffentlicher Sitzung": the kind as a fact; undefined for a meeting's own. */
export function kindWords(resolution: Pick<PublicResolution, 'kind' | 'failed'>): string | undefined {
  const { kind, failed } = resolution;
  if (kind === 'item') return undefined;
  return failed === undefined ? capital(RESOLUTION_KIND[kind]) : kindOf(resolution);
}

/** "Rat der Gemeinde Wendrode, "; an urgent decision is not the council's own: "anstelle des Rates der …, ". */
export function decidedBy(
  { kind }: Pick<PublicResolution, 'kind'>,
  organization: Pick<PublicOrganization, 'name'> | undefined,
): string {
  if (organization === undefined) return '';
  return `${kind === 'urgent-decision' ? insteadOf(organization.name) : organization.name}, `;
}

/** "anstelle des Rates der Gemeinde Wendrode"; the bare name behind a colon where its genitive is not known. */
function insteadOf(name: string): string {
  const genitive = genitiveOf(name);
  return genitive === undefined ? `anstelle von: ${name}` : `anstelle des ${genitive}`;
}

/** "Rates der Gemeinde Wendrode"; undefined where the genitive of the name is not known. */
export function genitiveOf(name: string): string | undefined {
  const genitive = name.replace(/^(\p{L}*(?:rat|tag|ausschuss))(?![\p{L}-])/iu, '$1es');
  return genitive === name ? undefined : genitive;
}

/** One sentence on how the resolution came about, where that is not a vote in a public meeting. */
export function originSentence(resolution: PublicResolution): string | undefined {
  const { kind, disclosedOn } = resolution;
  if (kind === 'disclosed') {
    const since = disclosedOn === undefined ? '' : ` und am ${longDate(disclosedOn)} bekannt gegeben`;
    return `Dieser Beschluss wurde in nichtöffentlicher Sitzung gefasst${since}.`;
  }
  if (kind === 'circulation') return circulationSentence(resolution);
  return kind === 'urgent-decision'
    ? 'Eilentscheidung: Die Sache konnte nicht bis zur nächsten Sitzung warten.'
    : undefined;
}

function circulationSentence({ failed, outcome }: PublicResolution): string {
  if (failed !== undefined)
    return 'Im Umlaufverfahren ist kein Beschluss zustande gekommen. Es wurde nichts entschieden.';
  return outcome === 'rejected'
    ? 'Die Mitglieder haben im Umlaufverfahren ohne Sitzung abgestimmt und den Vorschlag abgelehnt.'
    : 'Dieser Beschluss wurde im Umlaufverfahren gefasst: Die Mitglieder haben ohne Sitzung abgestimmt.';
}

/** "7 von 7 Mitgliedern": who agreed that a circulation is held; undefined where it is not known. */
export function consentWords({
  consented,
  statutory,
}: Pick<PublicResolution, 'consented' | 'statutory'>): string | undefined {
  if (consented === undefined) return undefined;
  return statutory === undefined
    ? counted(consented, 'Mitglied', 'Mitglieder')
    : `${consented} von ${statutory} Mitgliedern`;
}

/** "1 Mitglied", "kein Mitglied": who objected to a circulation; undefined where it is not known. */
export function objectionWords({ objected }: Pick<PublicResolution, 'objected'>): string | undefined {
  if (objected === undefined) return undefined;
  return objected === 0 ? 'kein Mitglied' : counted(objected, 'Mitglied', 'Mitglieder');
}

export { declaredWords } from '../circulation/declared-words.ts';

/** That a resolution needs to be approved; undefined where it does not. */
export const approvalWords = ({
  approvalNeeded,
}: Pick<PublicResolution, 'approvalNeeded'>): string | undefined =>
  approvalNeeded === true ? 'Der Beschluss bedarf der Genehmigung der Aufsichtsbehörde.' : undefined;

/** What the page about decisions by circulation offers: to recount one whose record is published, else an explanation. */
export const circulationLabel = ({ chainHead }: Pick<PublicResolution, 'chainHead'>): string =>
  chainHead === undefined ? 'Was ein Umlaufverfahren ist' : 'So rechnen Sie das Ergebnis selbst nach';

/** Why nothing was decided; undefined where something was. */
export const failureWords = ({ failed }: Pick<PublicResolution, 'failed'>): string | undefined =>
  failed && FAILED[failed];

/** What stands over the wording: what was decided, or what was only proposed. */
export const wordingHeading = ({ failed, outcome, kind }: PublicResolution): string =>
  failed !== undefined || (kind === 'circulation' && outcome === 'rejected')
    ? 'Vorgeschlagener Beschluss'
    : 'Wortlaut';

/** How a resolution was decided, in the words of the agenda: minutes are approved ("genehmigt"), not resolved. */
export const resolutionLine = (resolution: PublicResolution, index: RecordIndex): string =>
  outcomeLine({
    ...resolution,
    wording: failureWords(resolution) ?? resolution.wording,
    onMinutes: approvesMinutes(resolution, index),
  });
