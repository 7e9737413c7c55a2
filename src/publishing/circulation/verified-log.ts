import type { BallotHead } from '../../domain/circulation/index.ts';
import { verifyLog } from '../../verify/verify.ts';
import type { Anchor } from './anchors.ts';
import { CirculationFault } from './fault.ts';

/**
 * The records of a log that was recounted from the first to the last by the independent verifier, and ends as the members' area
 * says.
 * @param text lines, each a record's body
 * @param anchored heads of this ballot that were made known before; each must stand in the log
 * @throws CirculationFault where something does not hold
 */
export function verifiedLog(head: BallotHead, text: string, anchored: readonly Anchor[]): readonly string[] {
  const lines = text.split('\n');
  if (lines.pop() !== '') throw broken('Es bricht mitten in einer Zeile ab.');
  const { id } = head;
  const heads = [head, ...anchored].map(({ state, ...of }) => ({ ...of, ...(state && { state }) }));
  const { faults, result } = verifyLog(lines, { heads });
  if (result && result.id !== id) throw broken('Es ist das Protokoll eines anderen Verfahrens.');
  const [first] = faults;
  if (first) throw broken(whereOf(first), faults.length - 1);
  return lines;
}

/**
 * Of a record only its number: what is wrong with it may tell a vote or a name of an item that is not public, and anybody may read the
 * output of public jobs. What concerns the log as a whole tells heads alone.
 */
const whereOf = ({ n, text }: { readonly n: number | null; readonly text: string }): string =>
  n === null
    ? text.replaceAll(/\s+/g, ' ')
    : `Eintrag ${n} ist nicht in Ordnung; „npm run verify“ sagt mit einer Kopie des Protokolls, was daran falsch ist.`;

const broken = (what: string, more = 0): CirculationFault =>
  new CirculationFault(
    `Das Protokoll hält der Prüfung nicht stand. ${what}${more > 0 ? ` (und ${more} weitere)` : ''} Nichts daraus wurde übernommen; bitte das Protokoll im Mitgliederbereich mit der Sicherung und den Quittungen der Mitglieder vergleichen.`,
  );
