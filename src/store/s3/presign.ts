import type { HandOut } from '../ports.ts';
import type { Sign } from './sign.ts';

/** Seconds that a signed address lasts at most. */
const LONGEST = 60;

/**
 * An address that opens one object, under one name and type, for at most 60 seconds (AWS Signature Version 4 in the query). It
 * is itself the right to read: give it to nobody but who asked, and write it nowhere.
 * @throws RangeError for other seconds than 1 to 60
 */
export async function presign(
  sign: Sign,
  key: string,
  { seconds, contentType, contentDisposition }: HandOut,
): Promise<string> {
  if (!Number.isInteger(seconds) || seconds < 1 || seconds > LONGEST)
    throw new RangeError('A signed address lasts from 1 to 60 seconds.');
  const query = {
    'X-Amz-Expires': String(seconds),
    'response-cache-control': 'private, no-store',
    'response-content-disposition': contentDisposition,
    'response-content-type': contentType,
  };
  const { url } = await sign({ method: 'GET', key, query, inQuery: true });
  // a plus is a space in forms alone; every engine reads %20 as one
  return url.href.replaceAll('+', '%20');
}
