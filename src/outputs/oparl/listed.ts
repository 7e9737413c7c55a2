import { objectPath, type Segment } from './addresses.ts';
import type { Json, World } from './world.ts';

/** An object of the interface before it is made. */
export interface Listed {
  readonly path: string;
  readonly segment: Segment;
  /** Keys of the bodies in whose lists it stands. */
  readonly bodies: readonly string[];
  /** Keys of the organizations in whose lists it stands. */
  readonly organizations?: readonly string[];
  /** Id of the ledger's object that it is part of. */
  readonly object?: string;
  /** Makes it as it stands alone. */
  readonly make: (world: World) => Json;
}

/** An object that is to be made. */
export const listed = (segment: Segment, key: string, rest: Omit<Listed, 'path' | 'segment'>): Listed => ({
  path: objectPath(segment, key),
  segment,
  ...rest,
});
