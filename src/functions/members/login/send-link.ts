import { deviceOf } from '../device.ts';
import { normalEmail } from '../accounts.ts';
import type { Account, Council, Parts } from '../ports.ts';
import { linkMail } from './link-mail.ts';
import { type LoginLinks } from './links.ts';

/** Who asks for a link, and for which page. */
export interface LinkWish {
  readonly email: string;
  readonly target: string;
  readonly userAgent: string | undefined;
  readonly council: Council | undefined;
}

/**
 * Sends the link where exactly one active account bears the address, and does nothing where none does. It runs after the
 * answer, so that nobody learns from the answer, or from how long it took, whose address is known.
 * @throws StoreError and what sending throws
 */
export async function sendLink(parts: Parts, links: LoginLinks, wish: LinkWish): Promise<void> {
  const email = normalEmail(wish.email);
  const bearers = (await parts.accounts.all()).filter((account) => account.email === email);
  const active = bearers.filter(({ state }) => state === 'active');
  const [account] = active;
  if (!account || active.length > 1) return refused(parts, bearers);
  const { token, until } = await links.make({
    account: account.id,
    email,
    version: account.version,
    target: wish.target,
  });
  await parts.audit.record({ event: 'login-link-sent', account: account.id });
  const { origin } = parts.settings;
  const device = deviceOf(wish.userAgent);
  const asked = parts.means.now();
  await parts.means.sendMail(
    linkMail({ origin, account, council: wish.council, token, asked, until, device }),
  );
  parts.means.log('login link sent');
}

async function refused({ audit, means }: Parts, bearers: readonly Account[]): Promise<void> {
  for (const { id } of bearers) await audit.record({ event: 'login-refused', account: id });
  means.log('login link for an address that no one account bears');
}
