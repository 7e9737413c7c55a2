import type { SlotStore } from './ports.ts';

/** What was seen instead of put-if-absent. */
export type ProbeFinding = 'several-winners' | 'no-winner' | 'other-bytes' | 'overwritten';

/** The engine does not hold what {@link SlotStore} promises: it must not be used. */
export class NotPutIfAbsent extends Error {
  readonly finding: ProbeFinding;
  constructor(finding: ProbeFinding) {
    super(`The store does not hold put-if-absent (${finding}).`);
    this.name = 'NotPutIfAbsent';
    this.finding = finding;
  }
}

const ROUNDS = 3;
const RACERS = 8;

/**
 * Tries what everything rests on: of several writers of one new key exactly one wins, its bytes stand there, and a later
 * writer changes nothing. Writes below `probe/`; the keys tell when, by which they are swept.
 * @param random gives another word of `[a-z0-9-]` each time
 * @param now milliseconds since 1970
 * @throws NotPutIfAbsent, StoreError
 */
export async function probePutIfAbsent(slots: SlotStore, random: () => string, now: number): Promise<void> {
  for (let round = 0; round < ROUNDS; round += 1) await probeOnce(slots, probeKey(now, random()));
}

/** Such as `probe/1798711200000-3f9a`. */
export const probeKey = (now: number, word: string): string =>
  `probe/${String(now).padStart(13, '0')}-${word}`;

async function probeOnce(slots: SlotStore, key: string): Promise<void> {
  const bodies = Array.from({ length: RACERS }, (_, racer) => `racer ${racer}`);
  const won = await Promise.all(bodies.map((body) => slots.put(key, body)));
  const winners = bodies.filter((_, racer) => won[racer]);
  if (winners.length === 0) throw new NotPutIfAbsent('no-winner');
  if (winners.length > 1) throw new NotPutIfAbsent('several-winners');
  if ((await slots.get(key)) !== winners[0]) throw new NotPutIfAbsent('other-bytes');
  const late = await slots.put(key, 'too late');
  if (late || (await slots.get(key)) !== winners[0]) throw new NotPutIfAbsent('overwritten');
}
