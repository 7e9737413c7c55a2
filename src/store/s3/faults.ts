import { StoreError } from '../ports.ts';

/** The code that S3 names in the body of a refusal, such as `NoSuchKey`; empty where there is none. */
export const errorCode = (xml: string): string => /<Code>([A-Za-z0-9.]{1,80})<\/Code>/.exec(xml)?.[1] ?? '';

/** Whether the same call may succeed a little later. */
export const mayHelpAgain = (status: number, code: string): boolean =>
  !isFull(status, code) &&
  status !== 501 &&
  (status >= 500 || [408, 409, 429].includes(status) || code === 'RequestTimeout');

const isFull = (status: number, code: string) =>
  status === 507 || /quota|storagefull|insufficientstorage/i.test(code);

/** A refusal in the store's words: method, status and code, never an address, a key or what was sent. */
export function answerFault(method: string, status: number, code: string): StoreError {
  const said = `S3: ${method} answered ${status}${code && ` (${code})`}`;
  const why = { reason: `S3 ${method} ${status}${code && ` ${code}`}` };
  if (isFull(status, code)) return new StoreError('full', `${said}: no room is left.`, why);
  if (code === 'XAmzContentSHA256Mismatch' || code === 'BadDigest')
    return new StoreError('content', `${said}: the bytes are not those of the SHA-256.`, why);
  if (code === 'RequestTimeTooSkewed')
    return new StoreError('unavailable', `${said}: the clocks differ too much.`, why);
  if (status === 501) return new StoreError('unavailable', `${said}: the engine cannot do that.`, why);
  if (status >= 300 && status < 400)
    return new StoreError(
      'unavailable',
      `${said}: the bucket lies in another region or at another endpoint.`,
      why,
    );
  return new StoreError('unavailable', `${said}.`, why);
}

/** No answer came. What was thrown is left out, for it may name an address and so a key. */
export function transportFault(error: unknown, late: boolean): StoreError {
  const cause = (error as Error).cause;
  for (const each of [error, cause]) if (each instanceof StoreError) return each;
  const code = (cause as NodeJS.ErrnoException | undefined)?.code ?? 'no connection';
  const why = late ? 'too slow' : code;
  return new StoreError('unavailable', `S3: no answer (${why}).`, { reason: `S3 no answer ${why}` });
}
