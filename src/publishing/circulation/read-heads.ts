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
  broken: z.array(z.string().regex(BALLOT_ID)).default([]),
});

/** What the members' area knows of its ballots: heads, and ids of those whose records do not hold any more. */
export interface BallotHeads {
  readonly heads: readonly BallotHead[];
  readonly broken: readonly string[];
}

/** What to say of a broken ballot, whoever meets it. */
export const BROKEN =
  'Der Mitgliederbereich kann seine Einträge nicht mehr lesen, weil sie beschädigt oder verändert sind. Bitte dort sofort nachsehen und sie mit der Sicherung und den Quittungen der Mitglieder vergleichen.';

/** Heads of all ballots, as the members' area says them. @throws CirculationFault */
export async function readHeads(area: Area): Promise<BallotHeads> {
  const known = headsIn(await askArea(area, '/umlauf/heads.json'));
  if (!known)
    throw new CirculationFault(
      'Das Verzeichnis der Umlaufverfahren ist nicht zu verstehen. Bitte prüfen, ob --from die Adresse des Mitgliederbereichs nennt und ob er und dieser Befehl denselben Stand von Ratsfenster haben.',
    );
  const ids = [...known.heads.map(({ id }) => id), ...known.broken];
  if (new Set(ids).size < ids.length)
    throw new CirculationFault(
      'Das Verzeichnis nennt ein Umlaufverfahren zweimal. Nichts wurde übernommen; bitte den Mitgliederbereich prüfen lassen.',
    );
  return known;
}

/** What an answer of that address says; undefined for anything else. */
export const headsIn = (text: string): BallotHeads | undefined => Heads.safeParse(parsed(text)).data;

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
