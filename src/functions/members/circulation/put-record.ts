import { type SlotStore, StoreError } from '../../../store/ports.ts';

/**
 * Puts a record at its number. Where no answer came, or it says that something stands there already, the bytes decide: each
 * record bears a random word, so that nobody else's are the same.
 * @returns whether it stands there; false where another one does
 * @throws StoreError where nobody can tell: it may stand there later, and the same form then finds it
 */
export async function putRecord(
  slots: Pick<SlotStore, 'put' | 'get'>,
  key: string,
  text: string,
): Promise<boolean> {
  let fault: unknown = new StoreError('unavailable', 'A record that is said to stand there does not.');
  try {
    if (await slots.put(key, text)) return true;
  } catch (error) {
    fault = error;
  }
  const there = await slots.get(key).catch(() => undefined);
  if (there === undefined) throw fault;
  return there === text;
}
