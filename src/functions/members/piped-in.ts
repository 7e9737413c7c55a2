/** What lies behind is cut off: no report on delivery is as large. */
const MOST = 4 * 1024 * 1024;

/** All that is piped into this process. */
export async function pipedIn(): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of process.stdin as AsyncIterable<Uint8Array>) {
    chunks.push(chunk);
    size += chunk.byteLength;
    if (size > MOST) break;
  }
  const all = new Uint8Array(size);
  let from = 0;
  for (const chunk of chunks) {
    all.set(chunk, from);
    from += chunk.byteLength;
  }
  return all;
}
