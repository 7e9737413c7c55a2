/**
 * Many small files as one: a length (4 bytes, big end first), JSON of `[name, length]` in their order, and their bytes.
 * A copy for the way thus needs one request in the place of two hundred.
 */
export function pack(files: ReadonlyMap<string, Uint8Array>): Uint8Array<ArrayBuffer> {
  const head = new TextEncoder().encode(
    JSON.stringify(Array.from(files, ([name, { length }]) => [name, length])),
  );
  const total = [...files.values()].reduce((sum, { length }) => sum + length, 4 + head.length);
  const packed = new Uint8Array(total);
  new DataView(packed.buffer).setUint32(0, head.length);
  packed.set(head, 4);
  let at = 4 + head.length;
  for (const bytes of files.values()) {
    packed.set(bytes, at);
    at += bytes.length;
  }
  return packed;
}

/** The files in what {@link pack} gave, without copying them. @throws where it is something else */
export function unpack(packed: Uint8Array<ArrayBuffer>): ReadonlyMap<string, Uint8Array<ArrayBuffer>> {
  const length = new DataView(packed.buffer, packed.byteOffset, packed.byteLength).getUint32(0);
  const names = JSON.parse(new TextDecoder().decode(packed.subarray(4, 4 + length))) as [string, number][];
  let at = 4 + length;
  return new Map(
    names.map(([name, size]) => {
      at += size;
      return [name, packed.subarray(at - size, at)];
    }),
  );
}
