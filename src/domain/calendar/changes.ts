import type { CouncilRecord } from '../council-record.ts';
import { type Instant, type LocalTime, startOfDay } from '../local-time.ts';
import type { Withdrawals } from '../schema/index.ts';
import { canonicalAddress } from '../url.ts';
import type { Cause } from './span.ts';
import type { Thing, ThingKind } from './thing.ts';

/** One thing that becomes public, or is withdrawn, at `at`. */
export interface Change {
  readonly at: Instant;
  readonly kind: ThingKind | 'withdrawal';
  /** Address of the thing; a part of a page has a fragment. */
  readonly address: string;
  readonly title: string;
  readonly cause: Cause;
  /** Start of the meeting of which the thing is a part. */
  readonly start?: LocalTime;
  /** Resolutions that results bring with them. */
  readonly resolutions?: number;
}

/** All changes after `from` and before `to`, earliest first. */
export function changesBetween(
  record: CouncilRecord,
  things: readonly Thing[],
  from: Instant,
  to: number,
): Change[] {
  const all = [...openingsOf(things), ...withdrawalsOf(record)];
  return all.filter(({ at }) => at > from && at < to).sort((a, b) => a.at - b.at);
}

/**
 * What became of a resolution, where it comes with the results, needs no line of its own; nor does that it is overdue,
 * where it is from the moment on at which it is shown.
 */
const comesAlong = ({ kind }: Thing, { rule }: Cause): boolean =>
  (kind === 'implementation' && rule !== 'publishing-date') || (kind === 'overdue' && rule !== 'due-passed');

function* openingsOf(things: readonly Thing[]): Generator<Change> {
  for (const thing of things) {
    const { kind, address, title, start, resolutions, spans } = thing;
    for (const { from, cause } of spans) {
      if (!Number.isFinite(from) || comesAlong(thing, cause)) continue;
      yield {
        at: from as Instant,
        kind,
        address,
        title,
        cause,
        ...(start !== undefined && { start }),
        ...(resolutions !== undefined && { resolutions }),
      };
    }
  }
}

/** Each withdrawal whose stone is shown; of several at one address an earlier line yields to a later one in force. */
function withdrawalsOf({ site, withdrawals }: CouncilRecord): Change[] {
  const isReplaced = (own: Withdrawals[number], position: number): boolean =>
    withdrawals.some(
      ({ target, date }, later) =>
        later > position && date <= own.date && canonicalAddress(target) === canonicalAddress(own.target),
    );
  return withdrawals
    .filter((own, position) => !isReplaced(own, position))
    .map(({ target, date, reason }) => ({
      at: startOfDay(date, site.timeZone),
      kind: 'withdrawal',
      address: canonicalAddress(target),
      title: reason,
      cause: { rule: 'withdrawal', field: 'date', file: 'withdrawals.yml' },
    }));
}
