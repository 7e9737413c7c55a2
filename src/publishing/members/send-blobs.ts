import { createHash } from 'node:crypto';
import { inParallel } from '../../content/in-parallel.ts';
import { type BlobSink, StoreError } from '../../store/ports.ts';
import type { Outgoing } from './outgoing.ts';

/** What a run did with objects. */
export interface Sent {
  /** Hashes of those that were sent. */
  readonly sent: ReadonlySet<string>;
  /** Bytes that were sent. */
  readonly bytes: number;
  /** Objects that were there already. */
  readonly there: number;
}

/** Tells how many bytes of all are done. */
export type OnBytes = (done: number, all: number) => void;

/** How objects are sent. */
export interface SendOptions {
  /** Objects at once. */
  readonly width?: number;
  readonly onProgress?: OnBytes;
}

/**
 * Puts every object into the store that is not there, several at once. One that is there with another size is damaged and
 * takes the place of nothing: it is taken away and sent anew. What was sent is read back and held against its hash.
 * @throws StoreError with the object's label, see `StoreFaultAt`
 */
export async function sendBlobs(
  blobs: readonly Outgoing[],
  sink: BlobSink,
  { width = 6, onProgress = () => {} }: SendOptions = {},
): Promise<Sent> {
  const unique = [...new Map(blobs.map((blob) => [blob.sha256, blob])).values()];
  const all = unique.reduce((sum, { size }) => sum + size, 0);
  const sent = new Set<string>();
  let [bytes, done] = [0, 0];
  await inParallel(unique, width, async (blob) => {
    if (await at(blob, () => sendOne(blob, sink))) {
      sent.add(blob.sha256);
      bytes += blob.size;
    }
    onProgress((done += blob.size), all);
  });
  return { sent, bytes, there: unique.length - sent.size };
}

async function sendOne(blob: Outgoing, sink: BlobSink): Promise<boolean> {
  const size = await sink.size(blob.sha256);
  if (size === blob.size) return false;
  if (size !== undefined) await sink.remove(blob.sha256);
  const written = await sink.put(blob.sha256, blob);
  await verify(blob, sink);
  return written;
}

/** Reads the object back. @throws StoreError `content` */
async function verify({ sha256, size }: Outgoing, sink: BlobSink): Promise<void> {
  const hash = createHash('sha256');
  let length = 0;
  for await (const chunk of await sink.read(sha256)) {
    hash.update(chunk);
    length += chunk.length;
  }
  if (length !== size || hash.digest('hex') !== sha256)
    throw new StoreError('content', 'What was read back is not what was sent.');
}

/** A fault of the store while an object was sent. */
export class StoreFaultAt extends Error {
  readonly label: string;
  readonly fault: StoreError['fault'];
  constructor(label: string, cause: StoreError) {
    super(cause.message, { cause });
    this.label = label;
    this.fault = cause.fault;
  }
}

async function at<T>({ label }: Outgoing, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw error instanceof StoreError ? new StoreFaultAt(label, error) : error;
  }
}
