/** Length of a number in base 128 at `at` (WOFF2, section 4.1). */
function lengthOfNumber(bytes: Buffer, at: number): number {
  let length = 1;
  while (length < 5 && ((bytes[at + length - 1] ?? 0) & 0x80) !== 0) length += 1;
  return length;
}

/** The compressed tables of a WOFF2 font, where its names and notes lie; undefined where it is none. */
export function woff2(bytes: Buffer): Buffer | undefined {
  if (bytes.length < 48 || bytes.toString('latin1', 0, 4) !== 'wOF2') return undefined;
  let at = 48;
  for (let table = bytes.readUInt16BE(12); table > 0 && at < bytes.length; table -= 1) {
    const flags = bytes[at] as number;
    at += (flags & 63) === 63 ? 5 : 1;
    at += lengthOfNumber(bytes, at);
    const isGlyphs = (flags & 63) === 10 || (flags & 63) === 11;
    const isTransformed = isGlyphs ? flags >> 6 !== 3 : flags >> 6 !== 0;
    if (isTransformed) at += lengthOfNumber(bytes, at);
  }
  return bytes.subarray(at, at + bytes.readUInt32BE(20));
}
