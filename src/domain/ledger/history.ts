import { instant, type Instant } from '../local-time.ts';
import { type Change, changesOf, type LedgerEntry } from './entry.ts';
import type { Ledger } from './ledger.ts';

/** One line of what happened to an object since it was first public. */
export interface HistoryEvent {
  readonly at: Instant;
  /** The entry of the log that tells it. */
  readonly entry: number;
  /** It was there before the first entry. */
  readonly introduced: boolean;
  readonly kind: Change['kind'];
  readonly words: readonly string[];
}

const histories = new WeakMap<readonly LedgerEntry[], ReadonlyMap<string, readonly HistoryEvent[]>>();

/** What happened to the object of `id`, oldest first. */
export function historyOf({ log }: Pick<Ledger, 'log'>, id: string): readonly HistoryEvent[] {
  let all = histories.get(log);
  if (!all) histories.set(log, (all = historiesOf(log)));
  return all.get(id) ?? [];
}

function historiesOf(log: readonly LedgerEntry[]): ReadonlyMap<string, readonly HistoryEvent[]> {
  const all = new Map<string, HistoryEvent[]>();
  for (const entry of log) {
    const about = {
      at: instant(entry.at),
      entry: entry.sequence,
      introduced: entry.kind === 'introduction',
    };
    for (const { object, kind, words } of changesOf(entry)) {
      const events = all.get(object);
      if (events) events.push({ ...about, kind, words });
      else all.set(object, [{ ...about, kind, words }]);
    }
  }
  return all;
}
