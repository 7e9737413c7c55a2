import { auditLog } from '../../functions/members/audit.ts';
import { membersApp } from '../../functions/members/app.ts';
import type { Account, AuditLine, Parts } from '../../functions/members/ports.ts';
import { sampleAccount, type SampleParts, sampleParts } from './sample-parts.ts';
import { loginCookie } from './signed-in.ts';

/** A browser of somebody who is logged in. */
export interface Browser {
  readonly get: (path: string) => Promise<Response>;
  /** Sends a form as a page of ours does; `headers` replaces what the browser would say. */
  readonly post: (
    path: string,
    form?: Readonly<Record<string, string>> | URLSearchParams,
    headers?: HeadersInit,
  ) => Promise<Response>;
}

/** The whole function on memory slots with its real log, and whoever comes by. */
export interface ClerkOffice {
  readonly parts: SampleParts;
  /** A browser logged in with that account; level 2 unless told. */
  readonly browserOf: (account: string, level?: 1 | 2) => Promise<Browser>;
  readonly guest: Browser;
  /** What the log says of an account, newest first. */
  readonly logOf: (account: string) => Promise<readonly AuditLine[]>;
  readonly account: (id: string) => Promise<Account>;
}

/**
 * The sample council with the clerk Zeisig (`zeisig`), the member Amsel (`amsel`) and further accounts.
 * @param more accounts by id
 */
export async function clerkOffice(
  more: Readonly<Record<string, Partial<Account>>> = {},
  change: Parameters<typeof sampleParts>[0] = {},
): Promise<ClerkOffice> {
  const sample = sampleParts(change);
  const { slots, now } = sample.means;
  const audit = auditLog({ slots, now, auditDays: sample.settings.auditDays });
  const parts = { ...sample, audit: { entries: sample.audit.entries, ...audit } };
  const clerk = { clerk: true, leadership: false, offices: [] };
  const accounts: Readonly<Record<string, Partial<Account>>> = {
    zeisig: {
      person: 'zeisig',
      name: 'Zoe Zeisig',
      email: 'zeisig@rat.example',
      rights: clerk,
      channel: 'paper',
    },
    amsel: { person: 'amsel', name: 'Anna Amsel', email: 'amsel@rat.example', channel: 'paper' },
    ...more,
  };
  for (const [id, account] of Object.entries(accounts))
    await parts.accounts.save(sampleAccount({ id, ...account }));
  return {
    parts,
    guest: browser(parts, ''),
    browserOf: async (account, level = 2) => browser(parts, await loginCookie(parts, account, { level })),
    logOf: async (account) => (await audit.of(account, { limit: 1000 })).entries,
    account: async (id) => {
      const found = await parts.accounts.get(id);
      if (!found) throw new Error(`no account ${id}`);
      return found;
    },
  };
}

function browser(parts: Parts, cookie: string): Browser {
  const app = membersApp(parts);
  const { origin } = parts.settings;
  const ask = (path: string, init: RequestInit) => app.fetch(new Request(`${origin}${path}`, init));
  return {
    get: async (path) => ask(path, { headers: { cookie } }),
    post: async (path, form = {}, headers = { origin, 'sec-fetch-site': 'same-origin' }) =>
      ask(path, {
        method: 'POST',
        headers: { ...Object.fromEntries(new Headers(headers)), cookie },
        body: new URLSearchParams(form),
      }),
  };
}
