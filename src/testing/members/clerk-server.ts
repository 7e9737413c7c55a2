import { auditLog } from '../../functions/members/audit.ts';
import { allAssets } from '../../functions/members/bundle/all-assets.ts';
import { councilReader } from '../../functions/members/council.ts';
import type { Parts } from '../../functions/members/ports.ts';
import { serveMembers } from '../../functions/members/serve-node.ts';
import type { MailServer } from '../../mail/ports.ts';
import { smtpSender } from '../../mail/smtp-sender.ts';
import { ownPort } from '../own-port.ts';
import { demoAccounts } from './demo-accounts.ts';
import { publishedSample } from './published-sample.ts';
import { sampleParts } from './sample-parts.ts';
import { loginCookie } from './signed-in.ts';

/** The whole function with the sample council and its accesses, on a free port of loopback. */
export interface ClerkServer {
  readonly origin: string;
  readonly parts: Parts;
  /** A cookie of level 2, as the browser's context takes it. */
  cookieOf(account: string): Promise<{ name: string; value: string; url: string }>;
  stop(): Promise<void>;
}

/** Days of a mandate's end, an access that was revoked, and one without a passkey show every state of the list. */
export async function clerkServer(mail?: MailServer): Promise<ClerkServer> {
  const port = await ownPort();
  const origin = `http://localhost:${port}`;
  const { slots, blobs } = await publishedSample();
  const now = Date.now;
  const oidc = {
    issuer: 'https://anmeldung.example',
    clientId: 'x',
    clientSecret: 'x',
    strongAcr: [],
    bindByEmail: false,
  };
  const sample = sampleParts({
    settings: { origin, port, login: { mail: true, oidc }, ...(mail && { mail }) },
    means: {
      slots,
      blobs,
      now,
      assets: await allAssets(),
      ...(mail && { sendOnce: smtpSender(mail) }),
    },
    readCouncil: councilReader({ slots, blobs, now }),
  });
  const audit = auditLog({ slots, now, auditDays: sample.settings.auditDays });
  const parts: Parts = { ...sample, audit };
  const directory = (await parts.readCouncil())?.directory;
  const accounts = directory ? demoAccounts(directory, now()) : [];
  for (const [place, account] of accounts.entries()) {
    if (place % 3 !== 0) await slots.put(`passkeys/${account.id}/${'a'.repeat(64)}.json`, '{}');
    await parts.accounts.save(place === 4 ? { ...account, state: 'revoked' } : account);
    await audit.record({ account: account.id, event: 'login' });
    await audit.record({ account: account.id, event: 'document-read', subject: 'd-7k2m9q' });
  }
  const login = {
    at: new Date(now()).toISOString(),
    issuer: oidc.issuer,
    subject: 'u-48213',
    name: 'Wiebke Brandes',
  };
  await slots.put(`unknown-logins/${login.at.slice(0, 10)}/${'c'.repeat(64)}.json`, JSON.stringify(login));
  const running = await serveMembers(parts);
  return {
    origin,
    parts,
    cookieOf: async (account) => {
      const [name = '', value = ''] = (await loginCookie(parts, account)).split(/=(.*)/s);
      return { name, value, url: origin };
    },
    stop: () => running.stop(0),
  };
}
