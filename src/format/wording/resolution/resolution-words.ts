import type { PublicOrganization, PublicResolution } from '../../../domain/public-record.ts';
import { approvesMinutes, type RecordIndex } from '../../../domain/view/index.ts';
import { longDate } from '../dates.ts';
import { counted } from '../numbers.ts';
import { outcomeLine } from '../votes.ts';

const KIND: Readonly<Record<PublicResolution['kind'], string>> = {
  item: 'Beschluss',
  disclosed: 'Bekannt gegebener Beschluss',
  circulation: 'Umlaufbeschluss',
  'urgent-decision': 'Eilentscheidung',
};

/** "Beschluss", "Eilentscheidung": what a resolution is called over its page. */
export const kindOf = ({ kind }: Pick<PublicResolution, 'kind'>): string => KIND[kind];

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
export function originSentence({ kind, disclosedOn }: PublicResolution): string | undefined {
  if (kind === 'disclosed') {
    const since = disclosedOn === undefined ? '' : ` und am ${longDate(disclosedOn)} bekannt gegeben`;
    return `Dieser Beschluss wurde in nichtöffentlicher Sitzung gefasst${since}.`;
  }
  if (kind === 'circulation') {
    return 'Dieser Beschluss wurde im Umlaufverfahren gefasst: Die Mitglieder haben ohne Sitzung abgestimmt.';
  }
  return kind === 'urgent-decision'
    ? 'Eilentscheidung: Die Sache konnte nicht bis zur nächsten Sitzung warten.'
    : undefined;
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

/** How a resolution was decided, in the words of the agenda: minutes are approved ("genehmigt"), not resolved. */
export const resolutionLine = (resolution: PublicResolution, index: RecordIndex): string =>
  outcomeLine({ ...resolution, onMinutes: approvesMinutes(resolution, index) });
