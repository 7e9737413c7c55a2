/** The source ended too early, went on too long, or failed: what was sent is not the document. */
export class BrokenSource extends Error {
  constructor(options?: ErrorOptions) {
    super('The source of a document broke off.', options);
    this.name = 'BrokenSource';
  }
}

/**
 * The same bytes, read as they are taken: nothing is held back here. Fails where there are more or fewer than promised, so that
 * no part passes for the whole; where the reader gives up, the source is given up too.
 * @param onBreak hears of a failure once
 */
export function exactly(
  source: ReadableStream<Uint8Array>,
  bytes: number,
  onBreak: () => void = () => {},
): ReadableStream<Uint8Array> {
  const reader = source.getReader();
  let left = bytes;
  const broken = (cause?: unknown) => {
    onBreak();
    void reader.cancel().catch(() => {});
    return new BrokenSource({ cause });
  };
  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        const { done, value } = await nextPiece(reader).catch((error: unknown) => {
          throw broken(error);
        });
        left -= value?.byteLength ?? 0;
        if (left < 0 || (done && left > 0)) throw broken();
        if (done) controller.close();
        else controller.enqueue(value);
      },
      cancel: (reason) => reader.cancel(reason),
    },
    { highWaterMark: 0 },
  );
}

/** The next piece that holds anything. */
async function nextPiece(
  reader: ReadableStreamDefaultReader<Uint8Array>,
): Promise<ReadableStreamReadResult<Uint8Array>> {
  for (;;) {
    const piece = await reader.read();
    if (piece.done || piece.value.byteLength > 0) return piece;
  }
}
