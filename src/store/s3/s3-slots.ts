import { checkKey, checkPrefix, isKey, recordBytes } from '../keys.ts';
import type { SlotStore, SlotSweeper } from '../ports.ts';
import { answerFault, errorCode } from './faults.ts';
import { listObjects } from './list-objects.ts';
import { type Patience, s3Client } from './s3-client.ts';
import type { S3Place } from './sign.ts';

/** Names the write, so that a writer whose answer was lost knows its own record from another's with the same bytes. */
const MARK = 'x-amz-meta-ratsfenster-put';

/**
 * Records as objects `records/<key>` of a bucket, by PUT with `If-None-Match: *` (AWS since August 2024, Ceph radosgw). An
 * engine that ignores the header is found by `probePutIfAbsent` alone. The bucket must not be versioned.
 */
export function s3Slots(place: S3Place, patience?: Patience): SlotStore {
  const send = s3Client(place, patience);
  return {
    async put(key, body) {
      checkKey(key);
      const bytes = recordBytes(body);
      const mark = crypto.randomUUID();
      const headers = {
        'if-none-match': '*',
        'content-type': 'application/octet-stream',
        'x-amz-content-sha256': await sha256Of(bytes),
        [MARK]: mark,
      };
      const at = `records/${key}`;
      const { status, unclear } = await send({
        method: 'PUT',
        key: at,
        headers,
        body: () => bytes,
        understood: [412],
      });
      if (status !== 412 || unclear === 0) return status !== 412;
      const standing = await send({ method: 'GET', key: at });
      return standing.headers.get(MARK) === mark;
    },
    async get(key) {
      checkKey(key);
      const { status, text } = await send({ method: 'GET', key: `records/${key}`, understood: [404] });
      if (status !== 404) return text;
      // of a bucket that is gone it must not be said that it has no such record
      if (errorCode(text) === 'NoSuchKey') return undefined;
      throw answerFault('GET', status, errorCode(text));
    },
    async list(prefix, { after, limit = Number.POSITIVE_INFINITY } = {}) {
      checkPrefix(prefix);
      const keys: string[] = [];
      if (!(limit > 0)) return keys;
      const options = {
        prefix: `records/${prefix}`,
        page: limit,
        ...(after && { after: `records/${after}` }),
      };
      for await (const { key } of listObjects(send, place, options)) {
        const name = key.slice('records/'.length);
        if (isKey(name) && keys.push(name) >= limit) break;
      }
      return keys;
    },
  };
}

/** Takes records of {@link s3Slots} away; needs a right that the function itself should not have. */
export function s3Sweeper(place: S3Place, patience?: Patience): SlotSweeper {
  const send = s3Client(place, patience);
  return {
    async remove(key) {
      checkKey(key);
      await send({ method: 'DELETE', key: `records/${key}` });
    },
  };
}

async function sha256Of(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
