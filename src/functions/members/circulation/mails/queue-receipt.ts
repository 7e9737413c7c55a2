import type { BallotReceipt } from '../../../../domain/circulation/index.ts';
import type { Parts } from '../../ports.ts';
import { fewAtOnce } from '../../clerk/few-at-once.ts';
import { type BallotMail, ballotMailOf } from './ballot-mail.ts';
import { queueMails } from './ballot-outbox.ts';
import { receiptMark, receiptsOf } from './mail-word.ts';

/**
 * Queues the mail by which a member holds the receipts of one form: number, hash and time of each, never how they voted. Each
 * receipt is mailed once, however often the form is sent. The mail waits in the store; a mail server that is down holds nothing up.
 * @param receipts of one ballot
 * @throws StoreError
 */
export async function queueReceiptMail(
  parts: Pick<Parts, 'means'>,
  account: string,
  receipts: readonly Pick<BallotReceipt, 'ballot' | 'n'>[],
): Promise<void> {
  const { slots } = parts.means;
  const [first] = receipts;
  if (!first) return;
  const { ballot } = first;
  const numbers: number[] = [];
  for (const n of [...new Set(receipts.map((receipt) => receipt.n))].sort((a, b) => a - b))
    if ((await slots.get(receiptMark(ballot, n))) === undefined) numbers.push(n);
  if (numbers.length === 0) return;
  const mail: BallotMail = { kind: 'receipt', ballot, account, of: numbers.join(' ') };
  await queueMails(parts, [mail]);
  // behind the mail: where this is not reached, the same mail is queued once more, which its id makes one
  for (const n of numbers) await slots.put(receiptMark(ballot, n), JSON.stringify(mail));
}

/** Mails with receipts of a ballot that were queued, each once. @throws StoreError */
export async function receiptMails({ means }: Pick<Parts, 'means'>, ballot: string): Promise<BallotMail[]> {
  const bodies = await fewAtOnce(await means.slots.list(receiptsOf(ballot)), (key) => means.slots.get(key));
  return [...new Set(bodies)].flatMap((body) => ballotMailOf(body ?? '') ?? []);
}
