import type { BlobSink, HandOut, SlotStore, SlotSweeper } from '../ports.ts';
import type { openS3 } from './open-s3.ts';
import type { S3Place } from './sign.ts';

/** The ports over a bucket, whose code is read at the first call: who keeps a folder need not have it in memory. */
export function openS3Later(place: S3Place): {
  readonly slots: SlotStore;
  readonly blobs: BlobSink;
  readonly sweeper: SlotSweeper;
} {
  let opened: Promise<ReturnType<typeof openS3>> | undefined;
  const s3 = () => (opened ??= import('./open-s3.ts').then((module) => module.openS3(place)));
  const slots = async () => (await s3()).slots;
  const blobs = async () => (await s3()).blobs;
  return {
    slots: {
      put: async (key, body) => (await slots()).put(key, body),
      get: async (key) => (await slots()).get(key),
      list: async (prefix, options) => (await slots()).list(prefix, options),
    },
    blobs: {
      size: async (sha256) => (await blobs()).size(sha256),
      read: async (sha256, range) => (await blobs()).read(sha256, range),
      put: async (sha256, source) => (await blobs()).put(sha256, source),
      async *list() {
        yield* (await blobs()).list();
      },
      remove: async (sha256) => (await blobs()).remove(sha256),
      presign: async (sha256: string, handOut: HandOut) => (await blobs()).presign(sha256, handOut),
    },
    sweeper: { remove: async (key) => (await s3()).sweeper.remove(key) },
  };
}
