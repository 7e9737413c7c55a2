/** The little of CBOR (RFC 8949) that an authenticator writes: integers, texts, bytes, and maps in the order given. */
export type Cbor = number | string | Uint8Array | ReadonlyMap<number | string, Cbor>;

const bytes = (...parts: readonly (Uint8Array | number)[]): Uint8Array<ArrayBuffer> =>
  new Uint8Array(parts.flatMap((part) => (typeof part === 'number' ? [part] : [...part])));

function head(major: number, count: number): Uint8Array<ArrayBuffer> {
  const first = major << 5;
  if (count < 24) return bytes(first | count);
  if (count < 0x100) return bytes(first | 24, count);
  if (count < 0x10000) return bytes(first | 25, count >> 8, count & 0xff);
  throw new RangeError('an authenticator writes nothing as long as that');
}

/** A value as CBOR. */
export function cbor(value: Cbor): Uint8Array<ArrayBuffer> {
  if (typeof value === 'number') return value < 0 ? head(1, -1 - value) : head(0, value);
  if (typeof value === 'string') {
    const text = new TextEncoder().encode(value);
    return bytes(head(3, text.length), text);
  }
  if (value instanceof Uint8Array) return bytes(head(2, value.length), value);
  return bytes(head(5, value.size), ...[...value].flatMap(([key, one]) => [cbor(key), cbor(one)]));
}
