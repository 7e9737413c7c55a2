import { type SlotStore, StoreError } from '../../../store/ports.ts';
import type { AuditEntry } from '../ports.ts';
import { auditDay, auditKey } from './key.ts';
import { toLines } from './lines.ts';

interface Waiting {
  readonly entry: AuditEntry;
  readonly ms: number;
  readonly settle: PromiseWithResolvers<void>;
}

/** Entries of one record at most; far below the 1 MiB that the store takes. */
const MOST = 500;

/**
 * Writes entries to the store. One put runs per account at a time, and what arrives meanwhile shares the next record: at
 * rest an entry waits for nothing, under load the store is asked as seldom as possible.
 * @param random letters and digits, anew at each call
 * @returns resolves once the entry stands in the store; rejects with a StoreError where that is not certain
 */
export function groupCommit(slots: SlotStore, random: () => string) {
  const queues = new Map<string, Waiting[]>();
  const keyTime = afterTheLast();

  return (entry: AuditEntry, ms: number): Promise<void> => {
    const settle = Promise.withResolvers<void>();
    const queue = queues.get(entry.account);
    if (queue) queue.push({ entry, ms, settle });
    else {
      queues.set(entry.account, [{ entry, ms, settle }]);
      void drain(entry.account);
    }
    return settle.promise;
  };

  async function drain(account: string): Promise<void> {
    const queue = queues.get(account) ?? [];
    while (queue.length > 0) {
      const group = queue.splice(0, groupLength(queue));
      const fault = await write(account, group);
      for (const { settle } of group)
        if (fault) settle.reject(fault);
        else settle.resolve();
    }
    queues.delete(account);
  }

  async function write(account: string, group: readonly Waiting[]): Promise<StoreError | undefined> {
    const body = toLines(group.map(({ entry }) => entry));
    const ms = keyTime(account, group[0]?.ms ?? 0);
    try {
      // a second try only where somebody else hit the same millisecond and the same random letters
      for (let left = 3; left > 0; left -= 1)
        if (await slots.put(auditKey(account, ms, random()), body)) return undefined;
      return new StoreError('unavailable', 'The audit log found no free key');
    } catch (cause) {
      if (cause instanceof StoreError) return cause;
      return new StoreError('unavailable', 'The audit log could not be written', { cause });
    }
  }
}

/** Milliseconds by which keys may run before the clock, so that two records of one millisecond keep their order. */
const AHEAD = 1000;

/** Gives each record of an account a later millisecond than the one before, unless the clock was set back. */
function afterTheLast() {
  const last = new Map<string, number>();
  return (account: string, ms: number): number => {
    const before = last.get(account) ?? 0;
    const next = before >= ms && before < ms + AHEAD ? before + 1 : ms;
    last.set(account, next);
    return next;
  };
}

/** A record bears entries of one day. */
function groupLength(queue: readonly Waiting[]): number {
  const day = auditDay(queue[0]?.ms ?? 0);
  const other = queue.findIndex(({ ms }) => auditDay(ms) !== day);
  return Math.min(other < 0 ? queue.length : other, MOST);
}
