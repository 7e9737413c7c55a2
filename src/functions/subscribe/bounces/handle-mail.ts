import { type Bounce, readBounce } from '../../../mail/bounce.ts';
import type { Office } from '../office.ts';
import { type Bounced, noteBounce } from './note-bounce.ts';

/**
 * What a report of a mail server ends: 5.7 is about what was sent and by whom, 5.2.2 is a mailbox that is full, 5.3 and 5.4 are
 * about the way; none of them says that there is no such mailbox (RFC 3463).
 */
const isForGood = ({ status }: Extract<Bounce, { status: string }>): boolean =>
  /^5\.(?:0|1)\.|^5\.2\.[01]$/.test(status);

/** Reads a mail that came to the address for returned mails. A report that it is only late counts for nothing. @throws StoreError */
export async function handleMail(office: Office, raw: Uint8Array): Promise<Bounced> {
  const bounce = await readBounce(raw);
  if (bounce.kind !== 'failed') return 'unknown';
  await office.means.outbox.bounced(bounce.id, bounce.status).catch(() => false);
  return noteBounce(office, bounce.id, isForGood(bounce));
}
