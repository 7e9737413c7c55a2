import type { BallotReceipt } from '../../../../domain/circulation/index.ts';
import type { Parts } from '../../ports.ts';
import { queueMails } from './ballot-outbox.ts';

/**
 * Queues the mail by which a member holds the receipts of one form: number, hash and time of each, never how they voted. The same receipts
 * are mailed once, however often the form is sent. The mail waits in the store; a mail server that is down holds nothing up.
 * @param receipts of one ballot, at least one
 * @throws StoreError
 */
export const queueReceiptMail = (
  parts: Pick<Parts, 'means'>,
  account: string,
  receipts: readonly Pick<BallotReceipt, 'ballot' | 'n'>[],
): Promise<void> => {
  const numbers = [...new Set(receipts.map(({ n }) => n))].sort((a, b) => a - b);
  const [first] = receipts;
  if (!first) return Promise.resolve();
  return queueMails(parts, [{ kind: 'receipt', ballot: first.ballot, account, of: numbers.join(' ') }]);
};
