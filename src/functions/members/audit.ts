import type { SlotStore } from '../../store/ports.ts';
import { groupCommit } from './audit/group-commit.ts';
import { auditPage } from './audit/pages.ts';
import type { Audit } from './ports.ts';

/** What the log needs. @property now milliseconds since 1970, the machine's clock */
export interface AuditMeans {
  readonly slots: SlotStore;
  readonly now: () => number;
  /** Days that accesses are kept and shown. */
  readonly auditDays: number;
  /** Letters and digits that no other record of the same millisecond has. */
  readonly random?: () => string;
}

/** Sixteen random hexadecimal digits. */
const randomLetters = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(8)), (byte) => byte.toString(16).padStart(2, '0')).join(
    '',
  );

/** The append-only log of accesses, `audit/<account>/<day>/<milliseconds>-<random>.jsonl`. */
export function auditLog({ slots, now, auditDays, random = randomLetters }: AuditMeans): Audit {
  const commit = groupCommit(slots, random);
  return {
    record: (entry) => {
      const ms = now();
      return commit({ at: new Date(ms).toISOString(), ...entry }, ms);
    },
    of: (account, options) => auditPage(slots, account, { ...options, now: now(), auditDays }),
  };
}
