import { recorded } from '../audit/recorded.ts';
import type { AuditEvent, Parts } from '../ports.ts';
import { append, type ChainMeans } from './append.ts';
import { isBallotId, recordKey } from './keys.ts';
import { openBallot } from './open-ballot.ts';
import type { Actor, Circulation, Recorded } from './ports.ts';
import { ballotReader } from './read-ballots.ts';
import { settle } from './settle.ts';
import { survey } from './survey.ts';

/** What the log of accesses calls each step; how somebody declared or voted it does not bear. */
const STEPS = {
  open: 'ballot-opened',
  consent: 'ballot-declared',
  object: 'ballot-declared',
  cast: 'ballot-voted',
  extend: 'ballot-extended',
  cancel: 'ballot-cancelled',
} as const satisfies Readonly<Record<string, AuditEvent>>;

/** What ballots are kept with. */
type CirculationParts = Pick<Parts, 'audit'> & {
  readonly means: Pick<Parts['means'], 'slots' | 'now' | 'log'>;
};

/**
 * Ballots in the store of these parts. However often it is called, one process has one queue for each ballot, and reads each
 * record once.
 * @param wait resolves after so many milliseconds
 */
export function circulationIn({ means, audit }: CirculationParts, wait = pause): Circulation {
  const { slots, now } = means;
  const reader = ballotReader(means);
  const chainMeans: ChainMeans = { slots, now, wait, reader, log: means.log };
  const settled = async (id: string) => (isBallotId(id) ? settle(chainMeans, id) : undefined);
  const all = async () => survey(slots, settled);

  const step = (type: keyof typeof STEPS, id: string, by: Actor, act: () => Promise<Recorded>) => {
    const { account, session } = by;
    const entry = { event: STEPS[type], account, subject: id, ...(session !== undefined && { session }) };
    const inTurn = () => reader.memory.inTurn(id, act);
    return recorded(audit, [entry], inTurn, ({ done }) => done);
  };

  return {
    open: (ballot, by, word) => step('open', ballot.id, by, () => openBallot(chainMeans, ballot, by, word)),
    add: (id, event, by, word) =>
      step(event.type, id, by, () => append(chainMeans, id, { by, word, eventOf: () => event })),
    state: async (id) => (await settled(id))?.state,
    all: async () => (await all()).found.map(({ state }) => state),
    survey: async () => {
      const { found, broken } = await all();
      return { all: found.map(({ state }) => state), broken };
    },
    closeDue: async () =>
      (await all()).found.filter(({ closed }) => closed).map(({ state }) => state.ballot.id),
    record: async (id, n) =>
      isBallotId(id) && Number.isSafeInteger(n) && n >= 0 ? slots.get(recordKey(id, n)) : undefined,
    log: async (id) => (isBallotId(id) ? ((await reader.whole(id))?.texts ?? []) : []),
  };
}

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
