import { CopyError } from '../types.ts';
import type { Bytes } from './bytes.ts';
import { erase } from './erase.ts';
import type { Header } from './header.ts';
import type { CopyMeans } from './means.ts';
import { MOST_TRIES, readTries, TRIES, type Tries, waitUntil } from './tries.ts';
import { type Unlock, unwrapSecret } from './unlock.ts';

/** The secret of the copy, if one of its wraps opens. */
async function tryAll(header: Header, unlock: Unlock): Promise<Bytes | undefined> {
  for (const wrap of header.wraps) {
    const secret = await unwrapSecret(wrap, unlock, header.copy);
    if (secret) return secret;
  }
  return undefined;
}

/** Counts the try before it is made. @throws CopyError `pin-waits` */
const countTry = ({ records, now }: CopyMeans): Promise<Tries> =>
  records.change(TRIES, (was) => {
    const tries = readTries(was);
    if (waitUntil(tries, now())) throw new CopyError('pin-waits');
    return { count: tries.count + 1, last: now().toISOString() };
  });

/**
 * The secret of the copy. Wrong PINs are counted; with the tenth in a row the copy is erased.
 * @throws CopyError `wrong-pin`, `pin-waits`, `pin-erased`, `passkey-refused`
 */
export async function secretWith(means: CopyMeans, header: Header, unlock: Unlock): Promise<Bytes> {
  if (unlock.kind === 'passkey') {
    const secret = await tryAll(header, unlock);
    if (!secret) throw new CopyError('passkey-refused');
    return secret;
  }
  const { count } = await countTry(means);
  const secret = count > MOST_TRIES ? undefined : await tryAll(header, unlock);
  if (secret) {
    await means.records.change(TRIES, () => undefined);
    return secret;
  }
  if (count < MOST_TRIES) throw new CopyError('wrong-pin');
  await erase(means, 'pin-erased');
  throw new CopyError('pin-erased');
}
