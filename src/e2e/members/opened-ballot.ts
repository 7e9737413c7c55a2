import type { Ballot } from '../../domain/circulation/index.ts';
import { circulationIn } from '../../functions/members/circulation/circulation-in.ts';
import type { BallotTown } from '../../testing/circulation/ballot-town.ts';
import { ballotFrom } from '../../testing/members/sample-ballot.ts';

const DAY = 86_400_000;
/** Beside the second question; it is not public, and no agenda of the committee names it yet. */
const PAPER = '0124-2027-n';
/** Titles of the items. */
export const GRIT = 'Nachbeschaffung von Streusplitt';
export const LAND = 'Vorkaufsrecht in Osterbrück-Süd';

/** The office opens a ballot on two items, until the evening two days later. */
export async function openBallot(town: BallotTown, id: string, over: Partial<Ballot> = {}): Promise<Ballot> {
  const ballot = ballotFrom(await town.parts.readCouncil(), {
    id: id.padEnd(26, 'x'),
    title: 'Winterdienst und Vorkaufsrecht',
    organization: 'samtgemeindeausschuss',
    reason: 'Vor der nächsten Sitzung läuft die Frist ab.',
    items: [
      { id: 'splitt', title: GRIT, text: 'Für den Winterdienst werden 40 t Streusplitt nachbeschafft.' },
      {
        id: 'vorkauf',
        title: LAND,
        text: 'Das Vorkaufsrecht wird nicht ausgeübt.',
        public: false,
        papers: [PAPER],
      },
    ],
    from: town.clock.now,
    to: town.clock.now + 2 * DAY,
  });
  if (!ballot) throw new Error('the sample has no such committee');
  const whole = { ...ballot, ...over };
  const office = { account: 'marlene-hoyer-brandis', person: 'marlene-hoyer-brandis', clerk: true };
  const outcome = await circulationIn(town.parts).open(whole, office, `${whole.id}-0`);
  if (!outcome.done) throw new Error(`the ballot was refused: ${outcome.refusal}`);
  return whole;
}
