/**
 * The canonical form of a JSON value (RFC 8785, JSON Canonicalization Scheme): no white space, members sorted by their
 * UTF-16 code units, numbers and strings as ECMAScript writes them. Members that are undefined are left out.
 * @throws TypeError for a number that is not finite, a lone surrogate, or anything that JSON does not know
 */
export function canonicalJson(value: unknown): string {
  if (value === null || typeof value === 'boolean') return String(value);
  if (typeof value === 'string') return canonicalString(value);
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) throw new TypeError(`${value} is no JSON number`);
    return JSON.stringify(value);
  }
  if (Array.isArray(value))
    return `[${Array.from(value, (entry) => canonicalJson(entry ?? null)).join(',')}]`;
  if (isPlainObject(value)) return canonicalObject(value as Record<string, unknown>);
  throw new TypeError(`A ${typeof value} is no JSON value`);
}

/** False for a Date, a Map and their like, whose members would be lost without a word. */
const isPlainObject = (value: unknown): boolean =>
  Object.prototype.toString.call(value) === '[object Object]';

function canonicalObject(value: Record<string, unknown>): string {
  const members = Object.keys(value)
    .filter((name) => value[name] !== undefined)
    .sort()
    .map((name) => `${canonicalString(name)}:${canonicalJson(value[name])}`);
  return `{${members.join(',')}}`;
}

function canonicalString(text: string): string {
  if (!text.isWellFormed()) throw new TypeError('A text with half a character pair has no canonical form');
  return JSON.stringify(text);
}
