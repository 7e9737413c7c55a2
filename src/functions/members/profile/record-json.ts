import type { Account, AuditLine } from '../ports.ts';

/** The file of one's own data: the account as it is, then all entries. @param at ISO 8601, UTC */
export function jsonWords(account: Account, auditDays: number, at: string) {
  const { version: _version, ...own } = account;
  const head = JSON.stringify({ createdAt: at, keptForDays: auditDays, account: own }, undefined, 2);
  return {
    head: `${head.slice(0, -2)},\n  "entries": [`,
    lines: (entries: readonly AuditLine[], isFirst: boolean): string =>
      entries
        .map((entry, index) => `${isFirst && index === 0 ? '' : ','}\n    ${JSON.stringify(entry)}`)
        .join(''),
    end: '\n  ]\n}\n',
  };
}
