import type { Audit, AuditEntry, AuditLine } from '../ports.ts';

/**
 * Does what is recorded before and after: what cannot be recorded does not happen, and the log never says that something
 * happened before it did. Where the second record cannot be written, or the store does not say what came of it, the log keeps
 * that it was begun.
 * @throws StoreError and what `act` throws
 */
export async function recorded<T>(
  audit: Pick<Audit, 'record'>,
  entries: readonly Omit<AuditEntry, 'at' | 'way'>[],
  act: () => Promise<T>,
  isDone: (outcome: T) => boolean,
): Promise<T> {
  await Promise.all(entries.map((entry) => audit.record({ ...entry, way: 'begun' })));
  const outcome = await act();
  const way = isDone(outcome) ? {} : ({ way: 'failed' } as const);
  await Promise.all(entries.map((entry) => audit.record({ ...entry, ...way })));
  return outcome;
}

/** Entries, newest first, without beginnings whose outcome stands among them: that tells all. */
export function withoutBegun(entries: readonly AuditLine[]): readonly AuditLine[] {
  const outcomes = new Map<string, number>();
  return entries.filter((line) => {
    const key = JSON.stringify([line.event, line.account, line.by, line.subject]);
    const open = outcomes.get(key) ?? 0;
    if (line.way !== 'begun') outcomes.set(key, open + 1);
    else if (open > 0) outcomes.set(key, open - 1);
    return line.way !== 'begun' || open === 0;
  });
}
