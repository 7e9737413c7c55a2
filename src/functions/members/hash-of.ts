/** So many hexadecimal digits tell one state from another. */
export const DIGITS = 24;

/** SHA-256 of something as JSON, the first digits of it. */
export async function hashOf(something: unknown): Promise<string> {
  const bytes = new TextEncoder().encode(JSON.stringify(something));
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(hash, (byte) => byte.toString(16).padStart(2, '0'))
    .join('')
    .slice(0, DIGITS);
}
