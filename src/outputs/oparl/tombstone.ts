import { type Segment, typeOf } from './addresses.ts';
import type { Json, Stamp } from './world.ts';

/** What answers at the address of an object that is gone (OParl 1.1, "Gelöschte Objekte"). */
export const tombstone = (path: string, segment: Segment, base: string, stamp: Stamp): Json => ({
  id: base + path,
  type: typeOf(segment, base),
  ...stamp,
  deleted: true,
});
