import type { PublicResolution } from '../../domain/public-record.ts';
import { longDate } from '../../format/wording/dates.ts';

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
