import { s3Blobs } from './s3-blobs.ts';
import { s3Slots, s3Sweeper } from './s3-slots.ts';
import type { S3Place } from './sign.ts';

/** The ports over a bucket. */
export const openS3 = (place: S3Place) => ({
  slots: s3Slots(place),
  blobs: s3Blobs(place),
  sweeper: s3Sweeper(place),
});
