import { folderBlobs } from './folder/folder-blobs.ts';
import { folderSlots } from './folder/folder-slots.ts';
import { folderSweeper } from './folder/folder-sweeper.ts';
import type { StorePlace } from './place.ts';
import type { BlobSink, SlotStore, SlotSweeper } from './ports.ts';
import { s3Blobs } from './s3/s3-blobs.ts';
import { s3Slots, s3Sweeper } from './s3/s3-slots.ts';

/** The ports over one place. */
export interface OpenStore {
  readonly slots: SlotStore;
  readonly blobs: BlobSink;
  readonly sweeper: SlotSweeper & {
    /** Files that a crash left, older than that (milliseconds since 1970); gives their number. S3 leaves none. */
    removeTemporary(before: number): Promise<number>;
  };
}

/** Opens a store; nothing is asked of it before the first call. */
export function openStore(place: StorePlace): OpenStore {
  if ('folder' in place) {
    const { folder } = place;
    return { slots: folderSlots(folder), blobs: folderBlobs(folder), sweeper: folderSweeper(folder) };
  }
  const sweeper = { ...s3Sweeper(place), removeTemporary: () => Promise.resolve(0) };
  return { slots: s3Slots(place), blobs: s3Blobs(place), sweeper };
}
