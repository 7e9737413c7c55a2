import { addDays, daysBetween } from '../../domain/calendar-date.ts';
import type { CouncilRecord } from '../../domain/council-record.ts';
import { publish } from '../../domain/gate/index.ts';
import { emptyLedger, type Ledger, nextLedger, publishedIn } from '../../domain/ledger/index.ts';
import { dayOf, type Instant, instantOf, localTime, wallClock } from '../../domain/local-time.ts';
import type { PublicFile, PublicRecord } from '../../domain/public-record.ts';
import { publicFilesOf } from '../../domain/view/index.ts';
import { sampleProofs } from '../proof/sample-proofs.ts';
import { meansWith } from './means.ts';

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
 * @param documents size and hash of each document by its address
 */
export function simulatePast(
  content: CouncilRecord,
  at: Instant,
  seed: string,
  documents: ReadonlyMap<string, PublicFile>,
): SimulatedPast {
  const record = withoutWithdrawn(content, at);
  let ledger = emptyLedger(record.site.baseUrl, seed);
  const states = new Map<string, string>();
  const past: PublicRecord[] = [];
  for (const morning of mornings(at, record.site)) {
    const shown = withDocuments(publish(record, morning, publishedIn(ledger)), documents);
    const step = nextLedger(
      ledger,
      shown,
      meansWith((hash) => states.get(hash)),
    );
    for (const [hash, json] of step.states) states.set(hash, json);
    if (step.ledger.log !== ledger.log) past.push(shown);
    ledger = step.ledger;
  }
  return { ledger: { ...ledger, proofs: sampleProofs(ledger) }, states, past };
}

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

function withDocuments(record: PublicRecord, documents: ReadonlyMap<string, PublicFile>): PublicRecord {
  for (const { file } of publicFilesOf(record)) {
    const { size, sha256 } = documents.get(file.url) ?? {};
    if (sha256 !== undefined) Object.assign(file, { size, sha256 });
  }
  return record;
}
