import { z } from 'zod';
import type { BallotHead } from '../../domain/circulation/index.ts';
import { type Area, askArea } from './ask-area.ts';
import { CirculationFault } from './fault.ts';

/** 26 characters that tell nothing; they go into addresses, branches and messages. */
export const BALLOT_ID = /^[a-z2-7]{26}$/;

const Heads = z.object({
  version: z.literal(1),
  heads: z.array(
    z.object({
      id: z.string().regex(BALLOT_ID),
      head: z.string().regex(/^[0-9a-f]{64}$/),
      state: z.enum(['open', 'closed', 'cancelled']),
    }),
  ),
});

/** Heads of all ballots, as the members' area says them. @throws CirculationFault */
export async function readHeads(area: Area): Promise<readonly BallotHead[]> {
  const heads = headsIn(await askArea(area, '/umlauf/heads.json'));
  if (!heads)
    throw new CirculationFault(
      'Das Verzeichnis der Umlaufverfahren ist nicht zu verstehen. Bitte prüfen, ob --from die Adresse des Mitgliederbereichs nennt und ob er und dieser Befehl denselben Stand von Ratsfenster haben.',
    );
  if (new Set(heads.map(({ id }) => id)).size < heads.length)
    throw new CirculationFault(
      'Das Verzeichnis nennt ein Umlaufverfahren zweimal. Nichts wurde übernommen; bitte den Mitgliederbereich prüfen lassen.',
    );
  return heads;
}

/** The heads in an answer of that address; undefined for anything else. */
export const headsIn = (text: string): readonly BallotHead[] | undefined =>
  Heads.safeParse(parsed(text)).data?.heads;

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
