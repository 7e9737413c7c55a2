import { openOutbox } from '../../../../mail/outbox.ts';
import type { Outbox } from '../../../../mail/ports.ts';
import type { Parts } from '../../ports.ts';
import { type BallotMail, mailId } from './ballot-mail.ts';
import { mailWord } from './mail-word.ts';

/** Name of the outbox in the store. */
const OUTBOX = 'umlauf';

/** Where mails about ballots wait. Without a mail server they wait there until there is one. */
export const ballotOutbox = ({ means }: Pick<Parts, 'means'>): Outbox =>
  openOutbox(
    {
      slots: means.slots,
      now: means.now,
      sendOnce: means.sendOnce ?? (() => Promise.resolve({ outcome: 'deferred', reason: 'no mail server' })),
      random: (bytes) => crypto.getRandomValues(new Uint8Array(bytes)),
    },
    OUTBOX,
  );

/** Queues mails about one ballot; those that stand there already stay as they are. @throws StoreError */
export async function queueMails(parts: Pick<Parts, 'means'>, mails: readonly BallotMail[]): Promise<void> {
  const [first] = mails;
  if (!first) return;
  const outbox = ballotOutbox(parts);
  const word = await mailWord(parts.means.slots, first.ballot);
  for (const mail of mails) await outbox.queue(await mailId(mail, word), JSON.stringify(mail));
  parts.means.queued?.();
}
