/** Bytes written as ASCII85; what is no digit of it is passed over. */
export function ascii85(text: Buffer): Buffer {
  const out = Buffer.alloc(text.length * 4 + 4);
  let length = 0;
  let value = 0;
  let count = 0;
  const flush = (bytes: number) => {
    out.writeUInt32BE(value >>> 0, length);
    length += bytes;
    value = count = 0;
  };
  for (const code of text) {
    if (code === 0x7a && count === 0) flush(4);
    if (code < 33 || code > 117) continue;
    value = value * 85 + (code - 33);
    count += 1;
    if (count === 5) flush(4);
  }
  const left = count;
  if (left > 1) {
    for (; count < 5; count += 1) value = value * 85 + 84;
    flush(left - 1);
  }
  return out.subarray(0, length);
}
