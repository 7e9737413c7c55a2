/** The one value of a parameter, or undefined where it is missing, given twice (RFC 6749, section 3.1), empty or no plain word. */
export function single(query: URLSearchParams, name: string): string | undefined {
  const [value, ...more] = query.getAll(name);
  return value !== undefined && more.length === 0 && /^[\x21-\x7e]{1,512}$/.test(value) ? value : undefined;
}

/**
 * The scopes that a desk asks for, space by space, each of them allowed; without a wish the first allowed one. Undefined
 * where it asks for more.
 */
export function requestedScope(query: URLSearchParams, allowed: readonly string[]): string | undefined {
  const wished = query
    .getAll('scope')
    .join(' ')
    .split(/[\s,]+/)
    .filter((scope) => scope !== '');
  if (wished.length === 0) return allowed[0];
  return wished.every((scope) => allowed.includes(scope)) ? wished.join(' ') : undefined;
}
