import { subjectOf } from '../deliver/mail-ids.ts';
import { endSubscription } from '../end-subscription.ts';
import type { Office } from '../office.ts';
import { pendingKey } from '../records/pending.ts';

/** Days in which mails that came back for a while count together, and how many of them end a subscription. */
const DAYS = 14;
const MOST_SOFT = 3;
const DAY = 86_400_000;

/** What came of a mail that came back. */
export type Bounced = 'ended' | 'counted' | 'unknown';

/**
 * Ends and erases the subscription whose mail came back for good, at once; for a while, at the third time in fourteen days. A wish
 * whose mail came back for good is forgotten.
 * @param id of the mail, as its return address or its Message-ID names it
 * @throws StoreError
 */
export async function noteBounce(office: Office, id: string, isForGood: boolean): Promise<Bounced> {
  const { means, subscriptions } = office;
  const subject = subjectOf(id);
  if (!subject) return 'unknown';
  if (subject.kind === 'confirm') {
    if (isForGood) await means.sweeper.remove(pendingKey(subject.pending));
    return isForGood ? 'ended' : 'counted';
  }
  const owner = subject.subscription;
  if (!(await subscriptions.get(owner))) return 'unknown';
  if (!isForGood && !(await isOnceTooOften(office, owner, id))) return 'counted';
  await endSubscription(office, owner);
  means.log('subscription ended: mails come back');
  return 'ended';
}

/** Notes it as `bounces/<subscription>/<id of the mail>`, so that the same mail counts once. */
async function isOnceTooOften({ means }: Office, owner: string, id: string): Promise<boolean> {
  const { slots, now } = means;
  await slots.put(`bounces/${owner}/${id}`, String(now()));
  const keys = await slots.list(`bounces/${owner}/`);
  const times = await Promise.all(keys.map(async (key) => Number(await slots.get(key))));
  return times.filter((at) => at > now() - DAYS * DAY).length >= MOST_SOFT;
}
