import type { BallotState } from '../../../../domain/circulation/index.ts';
import type { DeliveryRound } from '../../../../mail/ports.ts';
import type { Parts } from '../../ports.ts';
import { circulationIn } from '../circulation-in.ts';
import type { Circulation } from '../ports.ts';
import { ballotOutbox, queueMails } from './ballot-outbox.ts';
import { composeBallotMail } from './compose.ts';
import { dueMails } from './due-mails.ts';
import { queueLostReceipts } from './lost-receipts.ts';
import { mailFolder, queuedMark } from './mail-word.ts';
import { reachOf } from './reachable.ts';

/**
 * One round: queues what ballots are due by now, and sends what waits. Ballots whose time is over are closed first.
 * @throws StoreError
 */
export async function deliverBallotMails(parts: Parts, signal?: AbortSignal): Promise<DeliveryRound> {
  const circulation = circulationIn(parts);
  await circulation.closeDue();
  for (const state of await circulation.all()) await queueWaiting(parts, circulation, state);
  return ballotOutbox(parts).deliver(composeBallotMail(parts, circulation), signal && { signal });
}

/** Queues the mails of a ballot that something just happened to; what fails here the next round makes up for. */
export async function queueBallotMails(parts: Parts, id: string): Promise<void> {
  try {
    const circulation = circulationIn(parts);
    const state = await circulation.state(id);
    if (state) await queueWaiting(parts, circulation, state);
  } catch {
    parts.means.log('ballot mails not queued yet');
  }
}

async function queueWaiting(
  parts: Pick<Parts, 'accounts' | 'means'>,
  circulation: Circulation,
  state: BallotState,
): Promise<void> {
  const marks = new Set(await parts.means.slots.list(mailFolder(state.ballot.id)));
  await queueDue(parts, state, marks);
  await queueLostReceipts(parts, circulation, state, marks);
}

/**
 * Queues what is due and does not stand in the outbox. Each occasion leaves a mark, so that those of old cost one look. While
 * the ballot is open, who could not be reached is looked for again: an access or an address may come later.
 * @throws StoreError
 */
async function queueDue(
  parts: Pick<Parts, 'accounts' | 'means'>,
  state: BallotState,
  marks: ReadonlySet<string>,
): Promise<void> {
  const { slots, now } = parts.means;
  const { id, eligible } = state.ballot;
  let reach: ReturnType<typeof reachOf> | undefined;
  for (const { kind, of, to } of dueMails(state, now())) {
    const mark = await queuedMark(id, { kind, of });
    if (marks.has(mark)) continue;
    reach ??= reachOf(eligible, await parts.accounts.all());
    const ways = to.map((person) => reach?.get(person));
    const accounts = ways.flatMap((way) => (way?.way === 'mail' ? [way.account] : []));
    const fresh = accounts.filter((account) => !marks.has(`${mark}-${account}`));
    await queueMails(
      parts,
      fresh.map((account) => ({ kind, ballot: id, account, of })),
    );
    const isDone = state.phase !== 'open' || accounts.length === to.length;
    for (const key of isDone ? [mark] : fresh.map((account) => `${mark}-${account}`))
      await slots.put(key, '');
  }
}
