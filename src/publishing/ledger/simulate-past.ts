import { addDays, daysBetween } from '../../domain/calendar-date.ts';
import type { BallotHead } from '../../domain/circulation/index.ts';
import type { CouncilRecord } from '../../domain/council-record.ts';
import { publish } from '../../domain/gate/index.ts';
import { emptyLedger, type Ledger, nextLedger, publishedIn, withAnchors } from '../../domain/ledger/index.ts';
import { dayOf, type Instant, instantOf, localTime, wallClock } from '../../domain/local-time.ts';
import type { PublicDocument, PublicRecord } from '../../domain/public-record.ts';
import { sampleProofs } from '../proof/sample-proofs.ts';
import { HASHER } from './hasher.ts';
import { meansWith } from './means.ts';
import { type PastDocuments, withDocuments } from './past-documents.ts';

/** Days that the sample council's site has been published before its fixed clock. */
const DAYS = 40;
/** When the daily run publishes. */
const TIME = '04:30';

/** A ledger with the canonical JSON of its states, and what was public on each morning that added to its log, earliest first. */
export interface SimulatedPast {
  readonly ledger: Ledger;
  readonly states: ReadonlyMap<string, string>;
  readonly past: readonly PublicRecord[];
}

/**
 * The ledger that the sample council would have, had its site been published every morning of the last days: the
 * content as it is, passed through the gate at each of these instants. Only for `demo: true`; a real past is never made up.
 */
export function simulatePast(
  content: CouncilRecord,
  at: Instant,
  seed: string,
  { files, madeOf }: PastDocuments,
): SimulatedPast {
  const record = withoutWithdrawn(content, at);
  let ledger = emptyLedger(record.site.baseUrl, seed);
  let documents: readonly PublicDocument[] = [];
  const states = new Map<string, string>();
  const past: PublicRecord[] = [];
  const means = meansWith((hash) => states.get(hash));
  for (const morning of mornings(at, record.site)) {
    const gated = publish(record, morning, publishedIn(ledger));
    let step = nextLedger(ledger, withDocuments(gated, files, documents), means);
    // To plan documents takes longer than all else here; where nothing else changed, they did not either.
    if (step.ledger.log !== ledger.log) {
      documents = madeOf(gated);
      const shown = withDocuments(gated, files, documents);
      step = nextLedger(ledger, shown, means);
      past.push(shown);
    }
    for (const [hash, json] of step.states) states.set(hash, json);
    ledger = withAnchors(step.ledger, headsIn(gated), morning, HASHER);
  }
  return { ledger: { ...ledger, proofs: sampleProofs(ledger) }, states, past };
}

/** How the ballots of resolutions ended, as the members' area would have told. */
const headsIn = ({ resolutions }: PublicRecord): BallotHead[] => [
  ...new Map(
    resolutions.flatMap(({ ballot: id, chainHead: head }) =>
      id === undefined || head === undefined ? [] : [[id, { id, head, state: 'closed' as const }] as const],
    ),
  ).values(),
];

/** What is withdrawn now was never there: a past that is made up must not bring it back. */
function withoutWithdrawn(content: CouncilRecord, at: Instant): CouncilRecord {
  const [first = at] = mornings(at, content.site);
  const before = dayOf(wallClock(first, content.site.timeZone));
  const today = dayOf(wallClock(at, content.site.timeZone));
  return {
    ...content,
    withdrawals: content.withdrawals.map((one) => (one.date <= today ? { ...one, date: before } : one)),
  };
}

/** From a fixed day on, whatever `at` is: a build for a later moment continues the past of an earlier one. */
function mornings(at: Instant, { timeZone, demoNow }: CouncilRecord['site']): Instant[] {
  const today = dayOf(wallClock(at, timeZone));
  const fixed = demoNow === undefined ? today : dayOf(demoNow);
  const first = addDays(fixed < today ? fixed : today, -DAYS);
  return Array.from({ length: daysBetween(first, today) }, (_, index) =>
    instantOf(localTime(`${addDays(first, index)}T${TIME}`), timeZone),
  );
}
