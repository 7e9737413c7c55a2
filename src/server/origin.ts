/** Hosts on which plain http is no risk, since nothing leaves the machine. */
const LOOPBACK = new Set(['localhost', '127.0.0.1', '[::1]']);

/**
 * The origin that `text` names (`https://rat.example`, no slash at the end), or undefined where it names anything
 * else: a path, a user, a wildcard, or http on a host other than loopback.
 */
export function originOf(text: string): string | undefined {
  if (!URL.canParse(text)) return undefined;
  const address = new URL(text);
  const secure =
    address.protocol === 'https:' || (address.protocol === 'http:' && LOOPBACK.has(address.hostname));
  const plain = [address.origin, `${address.origin}/`].includes(text.toLowerCase());
  return secure && plain && !address.hostname.includes('*') ? address.origin : undefined;
}

/** Whether an address is an issuer of OpenID Connect that may be asked: https, or http on loopback; no query. */
export function isIssuer(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { origin, search, hash, username } = new URL(text);
  return originOf(origin) !== undefined && search === '' && hash === '' && username === '';
}
