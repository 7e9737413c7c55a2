import { exactly } from '../exactly.ts';

/** One file of the zip, opened when its turn comes. */
export interface ZipEntry {
  readonly name: string;
  /** Bytes, where they are known before; undefined: whatever `open` gives. */
  readonly size?: number;
  /** Undefined: it is left out after all. */
  open(): Promise<ReadableStream<Uint8Array> | Uint8Array<ArrayBuffer> | undefined>;
}

/** A zip while it is made; `length` in bytes where all sizes are known. */
export interface ZipStream {
  readonly length?: number;
  readonly body: ReadableStream<Uint8Array>;
}

/**
 * The files one after another, stored and not compressed (PDFs are already). A file that is not as long as promised breaks the
 * stream off, so that nobody takes a part for the whole.
 * @param modified wall clock that the files bear, as local time of this process
 */
export async function zipStream(entries: readonly ZipEntry[], modified: Date): Promise<ZipStream> {
  const { makeZip, predictLength } = await import('client-zip');
  const current: Current = {};
  const body = givingUp(makeZip(inputs(entries, modified, current)), current);
  const sized = entries.filter((entry) => entry.size !== undefined);
  if (sized.length < entries.length) return { body };
  const length = Number(predictLength(sized.map(({ name, size = 0 }) => ({ name, size }))));
  return { length, body: exactly(body, length) };
}

async function* inputs(entries: readonly ZipEntry[], modified: Date, current: Current) {
  for (const entry of entries) {
    const { name, size } = entry;
    const input = await entry.open();
    if (input === undefined) continue;
    const stream = input instanceof Uint8Array ? oneWhole(input) : input;
    const checked = size === undefined ? stream : exactly(stream, size);
    const reader = checked.getReader();
    current.source = reader;
    if (current.isOver) {
      await reader.cancel();
      return;
    }
    yield { name, input: pulled(reader), lastModified: modified };
  }
}

interface Current {
  source?: ReadableStreamDefaultReader<Uint8Array>;
  /** The reader has left. */
  isOver?: boolean;
}

/** What reads from `reader`, which stays ours to give up: the zip never lets go of a stream that it has begun. */
const pulled = (reader: ReadableStreamDefaultReader<Uint8Array>): ReadableStream<Uint8Array> =>
  new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        const { done, value } = await reader.read();
        if (done) controller.close();
        else controller.enqueue(value);
      },
    },
    { highWaterMark: 0 },
  );

/** The zip; where its reader leaves, the file that is being read is closed. */
function givingUp(zip: ReadableStream<Uint8Array>, current: Current): ReadableStream<Uint8Array> {
  const reader = zip.getReader();
  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        const { done, value } = await reader.read();
        if (done) controller.close();
        else controller.enqueue(value);
      },
      async cancel(reason) {
        current.isOver = true;
        await current.source?.cancel(reason);
        await reader.cancel(reason).catch(() => {});
      },
    },
    { highWaterMark: 0 },
  );
}

const oneWhole = (bytes: Uint8Array<ArrayBuffer>): ReadableStream<Uint8Array> =>
  new ReadableStream<Uint8Array>({
    start(controller) {
      if (bytes.byteLength > 0) controller.enqueue(bytes);
      controller.close();
    },
  });
