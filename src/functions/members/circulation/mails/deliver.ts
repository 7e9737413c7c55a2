import type { BallotState } from '../../../../domain/circulation/index.ts';
import type { DeliveryRound } from '../../../../mail/ports.ts';
import { hashOf } from '../../hash-of.ts';
import type { Parts } from '../../ports.ts';
import { circulationIn } from '../circulation-in.ts';
import type { Circulation } from '../ports.ts';
import { ballotOutbox, queueMails } from './ballot-outbox.ts';
import { composeBallotMail } from './compose.ts';
import { type DueMails, dueMails } from './due-mails.ts';
import { queueLostReceipts } from './lost-receipts.ts';
import { mailFolder } from './mail-word.ts';
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

/** Queues what is due and does not stand in the outbox. Each occasion leaves a mark, so that those of old cost one look. @throws StoreError */
async function queueDue(
  parts: Pick<Parts, 'accounts' | 'means'>,
  state: BallotState,
  marks: ReadonlySet<string>,
): Promise<void> {
  const { slots } = parts.means;
  const { id, eligible } = state.ballot;
  const folder = mailFolder(id);
  for (const due of dueMails(state, parts.means.now())) {
    const mark = `${folder}${await markOf(due)}`;
    if (marks.has(mark)) continue;
    const reach = reachOf(eligible, await parts.accounts.all());
    const accounts = due.to.flatMap((person) => {
      const way = reach.get(person);
      return way?.way === 'mail' ? [way.account] : [];
    });
    await queueMails(
      parts,
      accounts.map((account) => ({ kind: due.kind, ballot: id, account, of: due.of })),
    );
    await slots.put(mark, '');
  }
}

const markOf = async ({ kind, of }: DueMails): Promise<string> => `queued-${kind}-${await hashOf(of)}`;
