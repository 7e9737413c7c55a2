import type { DeliveryRound, Outbox, OutgoingMail } from '../../../mail/ports.ts';
import type { Parts } from '../ports.ts';
import { digestFor } from './digest.ts';
import { digestMail } from './digest-mail.ts';
import { mailId } from './mail-id.ts';
import { makeRuns } from './make-runs.ts';
import type { NoticeRun } from './run.ts';
import { isQueued, markQueued, newestRun, readRun } from './runs.ts';

/** What telling the members needs. */
export interface NoticeParts extends Pick<Parts, 'settings' | 'means' | 'accounts' | 'readCouncil'> {
  readonly outbox: Outbox;
}

/** Runs that are looked through for mails that were not queued yet; none of them is older than what the outbox remembers. */
const RECENT = 20;
/** Days after which news are none any more. */
const FRESH_DAYS = 3;
/** Days after which no mail of a run leaves, whatever the outbox says of it; the sweep keeps its records for longer. */
const LAST_DAYS = 7;
const DAY = 86_400_000;

/**
 * Tells members of what is new: makes a run where something was published, queues a mail for each whom it concerns, and sends
 * what is due. Each step may be cut off and is taken up by the next call, by any instance; no mail of a run goes out twice.
 * @throws StoreError
 */
export async function sendNotices(
  parts: NoticeParts,
  options: { readonly signal?: AbortSignal } = {},
): Promise<DeliveryRound> {
  await makeRuns(parts);
  await queueRuns(parts);
  return parts.outbox.deliver((id, body) => compose(parts, id, body), options);
}

/** Queues what recent runs have to tell and that is not queued yet. */
async function queueRuns(parts: NoticeParts): Promise<void> {
  const { slots, now } = parts.means;
  const newest = await newestRun(slots);
  if (!newest) return;
  for (let number = Math.max(1, newest.number - RECENT); number <= newest.number; number += 1) {
    const run = await readRun(slots, number);
    if (!run || (await isQueued(slots, run))) continue;
    const isFresh = Date.parse(run.made) + FRESH_DAYS * DAY > now();
    if (run.cause !== 'start' && isFresh) await queueRun(parts, run);
    await markQueued(slots, run);
  }
}

async function queueRun({ outbox, ...parts }: NoticeParts, run: NoticeRun): Promise<void> {
  const council = await parts.readCouncil();
  if (!council) return;
  for (const account of await parts.accounts.all())
    if (await digestFor(parts, run, account, council))
      await outbox.queue(await mailId(run, account.id), JSON.stringify(placeOf(run, account.id)));
}

/** What the record of a mail names: run and account. */
interface DigestPlace {
  readonly run: number;
  readonly account: string;
}
const placeOf = ({ number }: NoticeRun, account: string): DigestPlace => ({ run: number, account });

/** The mail as it is now; undefined where nobody wants or may have it any more. */
async function compose(parts: NoticeParts, id: string, body: string): Promise<OutgoingMail | undefined> {
  const place = JSON.parse(body) as DigestPlace;
  const [run, account, council] = await Promise.all([
    readRun(parts.means.slots, place.run),
    parts.accounts.get(place.account),
    parts.readCouncil(),
  ]);
  if (!run || !account || !council) return undefined;
  if (Date.parse(run.made) + LAST_DAYS * DAY < parts.means.now()) return undefined;
  const digest = await digestFor(parts, run, account, council);
  return digest && digestMail(id, digest, council, parts.settings.origin);
}
