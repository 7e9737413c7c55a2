import { type BallotState, isBySilence } from '../../../../../domain/circulation/index.ts';
import type { Delivery } from '../../../../../mail/ports.ts';
import { fewAtOnce } from '../../../clerk/few-at-once.ts';
import type { Parts } from '../../../ports.ts';
import { mailId } from '../../mails/ballot-mail.ts';
import { ballotOutbox } from '../../mails/ballot-outbox.ts';
import { mailWord } from '../../mails/mail-word.ts';
import { receiptMails } from '../../mails/queue-receipt.ts';

/** Where somebody has to decide what becomes of a mail. */
export const TO_DECIDE: ReadonlySet<Delivery['state']> = new Set([
  'doubtful',
  'refused',
  'given-up',
  'bounced',
]);

/** A mail with receipts that did not arrive, or of which nobody knows. */
export interface FailedReceipt {
  readonly id: string;
  readonly account: string;
}

/**
 * Mails with receipts on which the office has to decide. How many records one tells of is not for it: two are consent and vote,
 * one may be an objection; where silence agrees, that there is one at all says so before the end.
 * @throws StoreError
 */
export async function failedReceipts(
  { means }: Pick<Parts, 'means'>,
  { ballot, phase }: BallotState,
): Promise<FailedReceipt[]> {
  if (phase === 'open' && isBySilence(ballot.consent)) return [];
  const [mails, word] = [await receiptMails({ means }, ballot.id), await mailWord(means.slots, ballot.id)];
  const outbox = ballotOutbox({ means });
  const all = await fewAtOnce(mails, async (mail) => {
    const id = await mailId(mail, word);
    const delivery = await outbox.delivery(id);
    return delivery && TO_DECIDE.has(delivery.state) ? { id, account: mail.account } : undefined;
  });
  return all.filter((one) => one !== undefined);
}
