import { accountsIn } from '../../functions/members/accounts.ts';
import type { Account, Audit, AuditEntry, Mail, Means, Parts } from '../../functions/members/ports.ts';
import type { MembersSettings } from '../../functions/members/settings.ts';
import { memorySlots } from './memory-slots.ts';
import { sampleCouncil } from './sample-council.ts';

export const SAMPLE_SETTINGS: MembersSettings = {
  origin: 'https://rat.example',
  keys: ['a secret of the tests, as long as it must be'],
  store: { folder: 'unused' },
  blobs: { folder: 'unused' },
  handOut: 'signed',
  urlSeconds: 60,
  login: { mail: true },
  passkeyLogin: true,
  invitation: { attachBytes: 5_000_000 },
  stepUp: { kind: 'passkey' },
  watermark: false,
  session: { idleMinutes: 60, hours: 12 },
  auditDays: 365,
  revokedDays: 180,
  trustedProxies: [],
  host: '127.0.0.1',
  port: 0,
};

/** An active account without any right; the version is that of an account still to be saved. */
export const sampleAccount = (account: Partial<Account> & Pick<Account, 'id'>): Account => ({
  version: 0,
  name: account.id,
  subjects: [],
  rights: { clerk: false, leadership: false, offices: [] },
  channel: 'electronic',
  state: 'active',
  changedBy: 'konsole',
  changedAt: '2027-03-01T09:00:00.000Z',
  ...account,
});

/** An audit log in memory. */
export function memoryAudit(now: () => number): Audit & { readonly entries: AuditEntry[] } {
  const entries: AuditEntry[] = [];
  return {
    entries,
    record: (entry) => {
      entries.push({ at: new Date(now()).toISOString(), ...entry });
      return Promise.resolve();
    },
    of: (account) => Promise.resolve({ entries: entries.filter((entry) => entry.account === account) }),
  };
}

/** What a test may turn and look at. */
export interface SampleParts extends Parts {
  readonly clock: { now: number };
  readonly mails: Mail[];
  readonly logged: string[];
  readonly audit: ReturnType<typeof memoryAudit>;
}

/** All parts on slots in memory; `change` replaces what a test needs otherwise. */
export function sampleParts(
  change: Partial<Omit<Parts, 'settings' | 'means' | 'audit'>> & {
    readonly settings?: Partial<MembersSettings>;
    readonly means?: Partial<Means>;
  } = {},
): SampleParts {
  const clock = { now: Date.parse('2027-03-08T09:00:00Z') };
  const mails: Mail[] = [];
  const logged: string[] = [];
  const slots = change.means?.slots ?? memorySlots();
  const means: Means = {
    now: () => clock.now,
    log: (event) => void logged.push(event),
    slots,
    blobs: {
      size: () => Promise.resolve(undefined),
      read: () => Promise.reject(new Error('no document lies in this store')),
    },
    sendMail: (mail) => {
      mails.push(mail);
      return Promise.resolve();
    },
    assets: new Map(),
    ...change.means,
  };
  return {
    settings: { ...SAMPLE_SETTINGS, ...change.settings },
    means,
    accounts: change.accounts ?? accountsIn(slots),
    audit: memoryAudit(means.now),
    readCouncil: change.readCouncil ?? (() => Promise.resolve(sampleCouncil())),
    clock,
    mails,
    logged,
  };
}
