import { folderBlobs } from './folder/folder-blobs.ts';
import { folderSlots } from './folder/folder-slots.ts';
import { folderSweeper } from './folder/folder-sweeper.ts';
import type { StorePlace } from './place.ts';
import type { BlobSink, SlotStore, SlotSweeper } from './ports.ts';
import { openS3Later } from './s3/open-s3-later.ts';

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
  const { sweeper, ...ports } = openS3Later(place);
  return { ...ports, sweeper: { ...sweeper, removeTemporary: () => Promise.resolve(0) } };
}
