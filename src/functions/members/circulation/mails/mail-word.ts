import type { SlotStore } from '../../../../store/ports.ts';
import { hashOf } from '../../hash-of.ts';
import { randomHex } from '../../keyed.ts';
import type { BallotMail } from './ballot-mail.ts';

/** Where it stands what was done about a ballot's mails. */
export const mailFolder = (ballot: string): string => `ballot-mails/${ballot}/`;

/** Stands where all mails of an occasion were queued; with an account behind it, where the one to that account was. */
export const queuedMark = async (
  ballot: string,
  { kind, of }: Pick<BallotMail, 'kind' | 'of'>,
): Promise<string> => `${mailFolder(ballot)}queued-${kind}-${await hashOf(of)}`;

const sixDigits = (n: number): string => String(n).padStart(6, '0');

/** Below which the marks of receipts lie. */
export const receiptsOf = (ballot: string): string => `ballot-receipts/${ballot}/`;

/** Stands where the receipt of the record of that number was queued; its body names the mail. */
export const receiptMark = (ballot: string, n: number): string => `${receiptsOf(ballot)}${sixDigits(n)}`;

/** Stands where the receipts of all records up to that number were looked after. */
export const receiptsMark = (ballot: string, n: number): string =>
  `${mailFolder(ballot)}receipts-${sixDigits(n)}`;

/** The number of such a mark, or -1 for what is none. */
export const receiptsUpTo = (key: string): number => Number(/\/receipts-(\d{6})$/.exec(key)?.[1] ?? -1);

/** The random word of a ballot's mails; drawn once, whoever asks first. @throws StoreError */
export async function mailWord(slots: Pick<SlotStore, 'get' | 'put'>, ballot: string): Promise<string> {
  const key = `${mailFolder(ballot)}word`;
  const known = await slots.get(key);
  if (known !== undefined) return known;
  const word = randomHex(16);
  return (await slots.put(key, word)) ? word : ((await slots.get(key)) ?? word);
}
