import type { SlotStore } from '../../../../store/ports.ts';
import { randomHex } from '../../keyed.ts';

/** Where it stands what was done about a ballot's mails. */
export const mailFolder = (ballot: string): string => `ballot-mails/${ballot}/`;

/** The random word of a ballot's mails; drawn once, whoever asks first. @throws StoreError */
export async function mailWord(slots: Pick<SlotStore, 'get' | 'put'>, ballot: string): Promise<string> {
  const key = `${mailFolder(ballot)}word`;
  const known = await slots.get(key);
  if (known !== undefined) return known;
  const word = randomHex(16);
  return (await slots.put(key, word)) ? word : ((await slots.get(key)) ?? word);
}
