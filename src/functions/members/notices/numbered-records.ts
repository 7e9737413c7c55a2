import { type SlotStore, StoreError } from '../../../store/ports.ts';

const SHAPE = /\/(\d{15})\.json$/;

/** A record and the number under which it stands: milliseconds since 1970, or one more than the one before. */
export interface Numbered<T> {
  readonly number: number;
  readonly value: T;
}

/**
 * The newest record below `<folder>/<account>/`; undefined where there is none.
 * @throws StoreError
 */
export async function newestOf<T>(
  slots: Pick<SlotStore, 'get' | 'list'>,
  folder: string,
  account: string,
): Promise<Numbered<T> | undefined> {
  const numbers = (await slots.list(`${folder}/${account}/`)).map((key) => Number(SHAPE.exec(key)?.[1] ?? 0));
  const number = Math.max(0, ...numbers);
  const text = number === 0 ? undefined : await slots.get(keyOf(folder, account, number));
  if (text === undefined) return undefined;
  try {
    return { number, value: JSON.parse(text) as T };
  } catch (cause) {
    throw new StoreError('content', 'A numbered record is no JSON.', { cause });
  }
}

/**
 * Writes a newer record than all that are there. Its number comes from the clock, so that the numbers of an account that was
 * erased are not given again to one that is created anew.
 * @param now milliseconds since 1970
 * @throws StoreError
 */
export async function addNewest(
  slots: SlotStore,
  folder: string,
  account: string,
  value: unknown,
  now: number,
): Promise<number> {
  for (;;) {
    const before = await newestOf(slots, folder, account);
    const number = Math.max(now, (before?.number ?? 0) + 1);
    if (await slots.put(keyOf(folder, account, number), JSON.stringify(value))) return number;
  }
}

const keyOf = (folder: string, account: string, number: number): string =>
  `${folder}/${account}/${String(number).padStart(15, '0')}.json`;
