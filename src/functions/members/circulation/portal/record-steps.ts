import type { Refusal } from '../../../../domain/circulation/index.ts';
import { StoreError } from '../../../../store/ports.ts';
import type { Who } from '../../ports.ts';
import { queueReceiptMail } from '../mails/queue-receipt.ts';
import { actorOf } from '../actor.ts';
import type { Actor } from '../ports.ts';
import type { BallotDesk } from './desk.ts';
import type { Step } from './read-choice.ts';

/** What came of the steps, one after the other; after a refusal none is taken any more. */
export interface Taken {
  /** Numbers of the records, in the order of the steps. */
  readonly numbers: readonly number[];
  /** All of them stood there before. */
  readonly repeated: boolean;
  readonly refusal?: Refusal;
}

/** Records the steps of a form, and queues the mail with their receipts. @throws StoreError */
export async function recordSteps(
  desk: BallotDesk,
  ballot: string,
  steps: readonly Step[],
  who: Who,
): Promise<Taken> {
  const taken = await take(desk, ballot, steps, actorOf(who));
  await mailReceipts(desk, ballot, who.account.id, taken.numbers);
  return taken;
}

async function take(
  { circulation }: BallotDesk,
  ballot: string,
  steps: readonly Step[],
  by: Actor,
): Promise<Taken> {
  const numbers: number[] = [];
  let repeated = true;
  for (const { event, word } of steps) {
    const outcome = await circulation.add(ballot, event, by, word);
    if (!outcome.done) return { numbers, repeated, refusal: outcome.refusal };
    numbers.push(outcome.receipt.n);
    repeated &&= outcome.repeated;
  }
  return { numbers, repeated };
}

/** The vote stands, whatever becomes of the mail: the page shows the receipt, and the next round of mails queues what is missing. */
export async function mailReceipts(
  { parts }: BallotDesk,
  ballot: string,
  account: string,
  numbers: readonly number[],
): Promise<void> {
  try {
    await queueReceiptMail(
      parts,
      account,
      numbers.map((n) => ({ ballot, n })),
    );
  } catch (error) {
    if (!(error instanceof StoreError)) throw error;
    parts.means.log('receipt of a ballot not queued');
  }
}
