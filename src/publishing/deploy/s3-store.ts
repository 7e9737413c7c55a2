import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { DeleteObjectCommand, GetObjectCommand, PutObjectCommand, type S3Client } from '@aws-sdk/client-s3';
import { inParallel } from '../../content/in-parallel.ts';
import { cacheControl, contentType } from './content-type.ts';
import { DeployFault, faultOf } from './fault.ts';
import type { FileStore } from './files-target.ts';
import { withRetries } from './retry.ts';
import type { Surroundings } from './surroundings.ts';

const LOCK = '.stand-lock';
const AT_ONCE = 8;

/** A bucket of any S3-compatible endpoint; `prefix` is empty or ends in a slash. */
export function s3Store(client: S3Client, bucket: string, prefix: string, around: Surroundings): FileStore {
  const place = (name: string) => ({ Bucket: bucket, Key: prefix + name });
  const ask = <T>(send: (options: { abortSignal?: AbortSignal }) => Promise<T>) =>
    withRetries(async () => {
      const { signal } = around.cancellation;
      return send(signal === undefined ? {} : { abortSignal: signal }).catch((error: unknown) => {
        throw s3Fault(error, around);
      });
    }, around);
  const put = (name: string, body: Buffer | string, more: { IfNoneMatch?: string } = {}) =>
    ask((options) =>
      client.send(
        new PutObjectCommand({
          ...place(name),
          ...more,
          Body: body,
          ContentType: contentType(name),
          CacheControl: cacheControl(name),
        }),
        options,
      ),
    );
  const read = (name: string) =>
    ask(async (options) => {
      const answer = await client.send(new GetObjectCommand(place(name)), options).catch(missing);
      return answer?.Body?.transformToString();
    });
  const erase = (name: string) =>
    ask((options) => client.send(new DeleteObjectCommand(place(name)), options));
  return {
    read,
    write: async (name, text) => void (await put(name, text)),
    upload: async ({ dir }, files) =>
      void (await inParallel(files, AT_ONCE, async (file) =>
        put(file.path, await readFile(path.join(dir, file.path))),
      )),
    remove: async (names) => void (await inParallel(names, AT_ONCE, erase)),
    lock: {
      async create(mark) {
        if ((await read(LOCK)) !== undefined) return false;
        await put(LOCK, mark, { IfNoneMatch: '*' }).catch(ignoreLost);
        // An endpoint that does not know If-None-Match lets the last one win: who reads the own mark has it.
        return (await read(LOCK)) === mark;
      },
      read: () => read(LOCK),
      async renew(mark) {
        if ((await read(LOCK))?.split(' ')[0] === mark.split(' ')[0]) await put(LOCK, mark);
      },
      async remove(mark) {
        if ((await read(LOCK)) === mark) await erase(LOCK);
      },
    },
  };
}

interface S3Error {
  readonly name?: string;
  readonly code?: string;
  readonly message?: string;
  readonly $metadata?: { readonly httpStatusCode?: number };
}

function missing(error: S3Error): undefined {
  if (error.name !== 'NoSuchKey' && error.name !== 'NotFound') throw error;
}

function ignoreLost(error: unknown): void {
  if (!(error instanceof Error) || !/PreconditionFailed|ConditionalRequestConflict/.test(error.message))
    throw error;
}

function s3Fault(error: unknown, { cancellation }: Surroundings): DeployFault {
  if (cancellation.signal?.aborted === true) {
    return new DeployFault('cancelled', 'Die Veröffentlichung wurde abgebrochen.');
  }
  const { name = '', code = '', message = '', $metadata } = error as S3Error;
  return faultOf([name, code, $metadata?.httpStatusCode, message].filter(Boolean).join(' '));
}
