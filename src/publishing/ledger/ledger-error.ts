/** A ledger that must not be continued. The message says what is wrong, where, and what to do; nothing was written. */
export class LedgerError extends Error {
  override readonly name = 'LedgerError';
  constructor(where: string, what: string, remedy: string) {
    super(`Das Protokoll ${where} lässt sich nicht fortsetzen: ${what}\n${remedy}`);
  }
}

/** What to do about a ledger that was damaged. */
export const RESTORE =
  'Bitte den letzten unbeschädigten Stand des Zweigs „ledger“ wiederherstellen und noch einmal veröffentlichen. Die Website bleibt bis dahin, wie sie ist.';
