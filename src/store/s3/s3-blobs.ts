import { hashed } from '../hashed.ts';
import { blobPath, checkRange, isSha256, noRange } from '../keys.ts';
import { type BlobSink, type BlobSource, StoreError } from '../ports.ts';
import { answerFault, errorCode } from './faults.ts';
import { listObjects } from './list-objects.ts';
import { presign } from './presign.ts';
import { type Patience, PATIENCE, s3Client, type SendS3 } from './s3-client.ts';
import { type S3Place, signer } from './sign.ts';
import { unstalled } from './unstalled.ts';

/** Bytes in a millisecond below which an upload counts as stuck. */
const SLOWEST = 50;

/** Objects `blobs/ab/<sha256>` of a bucket. The hash is sent as that of the payload, so that the engine checks it too. */
export function s3Blobs(
  place: S3Place,
  patience: Patience = PATIENCE,
): BlobSink & Required<Pick<BlobSink, 'presign'>> {
  const send = s3Client(place, patience);
  const sign = signer(place);
  return {
    size: async (sha256) => await sizeOf(send, blobPath(sha256)),
    async read(sha256, range) {
      if (range) checkRange(range);
      const headers: Record<string, string> = range ? { range: `bytes=${range.first}-${range.last}` } : {};
      const call = {
        method: 'GET',
        key: blobPath(sha256),
        headers,
        understood: [404, 416],
        streams: true,
      } as const;
      const { status, text, stream } = await send(call);
      if (status === 416) throw noRange();
      if (status === 404) throw missing(text);
      if (range && status !== 206) {
        await stream?.cancel();
        throw new StoreError('unavailable', 'S3: the engine gives no ranges.');
      }
      return stream ? unstalled(stream, patience.answer) : new Blob([]).stream();
    },
    async put(sha256, source) {
      const key = blobPath(sha256);
      const found = await sizeOf(send, key);
      if (found === undefined) return await upload(send, key, { sha256, source, within: patience.answer });
      if (found === source.size) return false;
      throw new StoreError('content', 'The object stands there with another size.');
    },
    async *list() {
      for await (const { key, size, since } of listObjects(send, place, { prefix: 'blobs/' })) {
        const sha256 = key.slice(key.lastIndexOf('/') + 1);
        if (isSha256(sha256) && key === blobPath(sha256)) yield { sha256, size, since };
      }
    },
    async remove(sha256) {
      await send({ method: 'DELETE', key: blobPath(sha256) });
    },
    presign: async (sha256, handOut) => await presign(sign, blobPath(sha256), handOut),
  };
}

/** Asks for one byte instead of HEAD, whose refusals have no body that would say what is the matter. */
async function sizeOf(send: SendS3, key: string): Promise<number | undefined> {
  const range = { range: 'bytes=0-0' };
  const { status, headers, text } = await send({
    method: 'GET',
    key,
    headers: range,
    understood: [404, 416],
  });
  // of an object without bytes there is no first one
  if (status === 416) return 0;
  if (status !== 404)
    return Number(/\/(\d+)$/.exec(headers.get('content-range') ?? '')?.[1] ?? headers.get('content-length'));
  const fault = missing(text);
  if (fault.fault !== 'missing') throw fault;
  return undefined;
}

function missing(xml: string): StoreError {
  const code = errorCode(xml);
  if (code === 'NoSuchKey') return new StoreError('missing', 'There is no such object.');
  return answerFault('GET', 404, code);
}

async function upload(
  send: SendS3,
  key: string,
  {
    sha256,
    source,
    within,
  }: { readonly sha256: string; readonly source: BlobSource; readonly within: number },
): Promise<boolean> {
  const { status, unclear } = await send({
    method: 'PUT',
    key,
    headers: {
      'if-none-match': '*',
      'content-type': 'application/octet-stream',
      'content-length': String(source.size),
      'x-amz-content-sha256': sha256,
    },
    body: () => streamFrom(hashed(sha256, source)),
    understood: [412],
    within: within + source.size / SLOWEST,
  });
  // where an answer was lost, it may have been written by an earlier try
  return status !== 412 || unclear > 0;
}

function streamFrom(pieces: AsyncGenerator<Uint8Array>): ReadableStream<Uint8Array> {
  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        const { done, value } = await pieces.next();
        if (done) controller.close();
        else controller.enqueue(value);
      },
      cancel: () => void pieces.return(undefined),
    },
    { highWaterMark: 0 },
  );
}
