import fc from 'fast-check';
import { expect, test } from 'vitest';
import { PRESETS } from '../../testing/circulation/model/presets.ts';
import { ReferenceBallot } from '../../testing/circulation/model/reference.ts';
import { type BallotWorld, ballotWorld, type Try } from '../../testing/circulation/model/world.ts';
import { verifyLog } from '../../verify/verify.ts';
import {
  type BallotEvent,
  type BallotRecord,
  type BallotState,
  brokenRecord,
  nextState,
  NO_RECORD,
  openingFaults,
  recordText,
  refusalOf,
  stateOf,
  tallyOf,
} from './index.ts';
import { sha256 } from '../../testing/circulation/chains.ts';

/** Fewer where a thousand mutants are run against it. */
const RUNS = process.env['RATSFENSTER_MUTATION'] === undefined ? 10_000 : 300;
const anySeed = fc.integer({ min: 0, max: 2 ** 31 - 1 });

/** A hash that costs nothing: the number of the record. */
const cheap = ({ n }: BallotRecord): string => String(n).padStart(64, 'f');
const real = (record: BallotRecord): string => sha256(recordText(record));

/** A ballot that records what its rules allow. */
class Recorder {
  readonly records: BallotRecord[] = [];
  readonly #hash: (record: BallotRecord) => string;
  state: BallotState;

  constructor({ ballot, openedAt }: Pick<BallotWorld, 'ballot' | 'openedAt'>, hash = cheap) {
    this.#hash = hash;
    this.state = this.#put(
      undefined,
      { type: 'open', ballot },
      { at: openedAt, id: 'wort-0', by: 'ratsbuero' },
    );
  }

  #put(state: BallotState | undefined, event: BallotEvent, place: Pick<BallotRecord, 'at' | 'id' | 'by'>) {
    const record = { ...event, ...place, n: this.records.length, prev: state?.last.hash ?? NO_RECORD };
    this.records.push(record);
    return nextState(state, record, this.#hash(record));
  }

  attempt({ event, ...attempt }: Try) {
    const refusal = refusalOf(this.state, event, attempt);
    if (refusal !== undefined) return refusal;
    const said = event.type === 'close' ? { ...event, tally: tallyOf(this.state) } : event;
    const by = event.type === 'close' ? 'uhr' : attempt.by.account;
    this.state = this.#put(this.state, said, { at: attempt.at, id: attempt.word, by });
    return 'recorded';
  }
}

const EVERYWHERE =
  'recorded open closed cancelled over not-due repeated clock-behind not-open-yet unknown-item not-eligible excluded ' +
  'clerk-votes other-member other-account not-clerk voter-runs reason-missing not-later closes-too-late adopted no-consent no-quorum';
const SOMEWHERE: Readonly<Record<string, string>> = {
  'bw-simple': 'no-votes',
  custom: 'rejected no-votes no-consents',
};
/** What must have come up again and again, so that the comparison says something. */
const expectedOf = (preset: string): string[] =>
  `${EVERYWHERE} ${SOMEWHERE[preset] ?? 'rejected'}`.split(' ');

test.each(Object.keys(PRESETS))('%s: 10,000 courses of a ballot are what the reference says', (preset) => {
  const seen = new Map<string, number>();
  fc.assert(
    fc.property(anySeed, (seed) => {
      const world = ballotWorld(preset, seed);
      const { ballot, openedAt, tries } = world;
      const [recorder, reference] = [new Recorder(world), new ReferenceBallot(ballot, openedAt)];
      const said = tries.map((one) => recorder.attempt(one));
      const meant = tries.map((one) => reference.attempt(one));
      const { state } = recorder;
      const { phase, closes } = state;
      for (const word of [...said, phase, ...tallyOf(state).map(({ outcome }) => outcome)])
        seen.set(word, (seen.get(word) ?? 0) + 1);
      const ended = reference.ended('close') ? 'closed' : reference.ended('cancel') ? 'cancelled' : 'open';
      expect([said, phase, closes, tallyOf(state)]).toEqual([
        meant,
        ended,
        reference.deadline(),
        reference.tally(),
      ]);
    }),
    { numRuns: RUNS },
  );
  const seldom = expectedOf(preset).filter((word) => (seen.get(word) ?? 0) < RUNS / 200);
  expect(seldom).toEqual([]);
});

test.each(Object.keys(PRESETS))(
  '%s: what was recorded holds, and another program counts the same',
  (preset) => {
    fc.assert(
      fc.property(anySeed, (seed) => {
        const world = ballotWorld(preset, seed);
        fc.pre(openingFaults(world.ballot, world.openedAt).length === 0);
        const recorder = new Recorder(world, real);
        for (const one of world.tries) recorder.attempt(one);
        const { records, state } = recorder;
        const texts = records.map(recordText);
        const hashes = texts.map(sha256);
        expect(stateOf(records.map((record, n) => ({ record, hash: hashes[n] as string })))).toEqual(state);
        expect(brokenRecord(texts, hashes)).toBeUndefined();
        const { faults, result } = verifyLog(texts);
        expect(faults).toEqual([]);
        expect(result).toMatchObject({ phase: state.phase, ...(state.tally && { counts: state.tally }) });
      }),
      { numRuns: 200 },
    );
  },
);
