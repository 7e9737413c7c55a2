/** One value of ASN.1 in DER (ITU-T X.690). */
export interface DerValue {
  /** First byte: class, form and number of the type. */
  readonly tag: number;
  /** What it holds, without tag and length. */
  readonly content: Uint8Array<ArrayBuffer>;
  /** With both. */
  readonly whole: Uint8Array<ArrayBuffer>;
}

/** The values that `bytes` consist of, one after the other. @throws RangeError where they are no whole values */
export function derValues(bytes: Uint8Array<ArrayBuffer>): DerValue[] {
  const found: DerValue[] = [];
  let place = 0;
  while (place < bytes.length) {
    const start = place;
    const tag = byteAt(bytes, place);
    const first = byteAt(bytes, place + 1);
    place += 2;
    let length = first;
    if (first >= 0x80) {
      const count = first & 0x7f;
      if (count === 0 || count > 4) throw new RangeError('The length is none of DER.');
      length = 0;
      for (let index = 0; index < count; index += 1) length = length * 256 + byteAt(bytes, place + index);
      place += count;
    }
    const end = place + length;
    if (end > bytes.length) throw new RangeError('The value is cut off.');
    found.push({ tag, content: bytes.slice(place, end), whole: bytes.slice(start, end) });
    place = end;
  }
  return found;
}

function byteAt(bytes: Uint8Array, place: number): number {
  const byte = bytes[place];
  if (byte === undefined) throw new RangeError('The value is cut off.');
  return byte;
}

/** The values within the value at `path`, each number the place among its siblings. @throws RangeError */
export function derAt(bytes: Uint8Array<ArrayBuffer>, ...path: readonly number[]): DerValue {
  let values = derValues(bytes);
  let found: DerValue | undefined;
  for (const index of path) {
    found = values[index];
    if (!found) throw new RangeError('There is no such value.');
    // Only what is constructed holds values.
    values = (found.tag & 0x20) === 0 ? [] : derValues(found.content);
  }
  if (!found) throw new RangeError('There is no such value.');
  return found;
}

export const hexOf = (bytes: Uint8Array): string =>
  [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
