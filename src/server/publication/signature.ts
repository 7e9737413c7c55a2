/** Header in which publishing signs what it posts: `sha256=` and the HMAC-SHA-256 of the body, in hexadecimal digits. */
export const SIGNATURE_HEADER = 'X-Ratsfenster-Signature';

/** Whether `header` signs these bytes under one of the keys; compared in constant time. @param keys as text */
export async function isSigned(
  header: string | undefined,
  body: Uint8Array<ArrayBuffer>,
  keys: readonly string[],
): Promise<boolean> {
  const [, digits] = /^sha256=([0-9a-f]{64})$/.exec(header ?? '') ?? [];
  if (digits === undefined) return false;
  const mark = Uint8Array.from(digits.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
  const answers = keys.map(async (key) => {
    const imported = await crypto.subtle.importKey(
      'raw',
      new TextEncoder().encode(key),
      { name: 'HMAC', hash: 'SHA-256' },
      false,
      ['verify'],
    );
    return crypto.subtle.verify('HMAC', imported, mark, body);
  });
  return (await Promise.all(answers)).includes(true);
}
