const SAMPLE = 4096;

/** True where hardly a byte near the start is a control character: text in any encoding of one byte, and UTF-8. */
export function looksLikeText(bytes: Buffer): boolean {
  const end = Math.min(bytes.length, SAMPLE);
  let odd = 0;
  for (let i = 0; i < end; i += 1) {
    const byte = bytes[i] as number;
    if (byte < 32 && byte !== 10 && byte !== 13 && byte !== 9) odd += 1;
  }
  return odd * 20 <= end;
}
