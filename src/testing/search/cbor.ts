/** One item of CBOR and where the next one begins; lists, whole numbers and text only, which is all that Pagefind writes. */
function item(bytes: Buffer, at: number): [value: unknown, next: number] {
  const head = bytes.readUInt8(at);
  const kind = head >> 5;
  const short = head & 31;
  const width = short < 24 ? 0 : 2 ** (short - 24);
  const count = width === 0 ? short : bytes.readUIntBE(at + 1, width);
  let next = at + 1 + width;
  if (kind === 0) return [count, next];
  if (kind === 1) return [-1 - count, next];
  if (kind === 3) return [bytes.toString('utf8', next, next + count), next + count];
  if (kind !== 4)
    throw new Error(`CBOR of kind ${kind} at byte ${at}: only lists, numbers and text are read.`);
  const list: unknown[] = [];
  for (let index = 0; index < count; index += 1) {
    const [value, end] = item(bytes, next);
    list.push(value);
    next = end;
  }
  return [list, next];
}

/** What `bytes` hold as CBOR (RFC 8949) from `start` on. @throws Error for any other kind than lists, numbers, text. */
export const readCbor = (bytes: Buffer, start: number): unknown => item(bytes, start)[0];
