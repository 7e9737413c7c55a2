import { keyedBy } from '../../server/keyed.ts';
import type { Keyed } from '../../server/keyed.ts';

export { randomHex, sha256 } from '../../server/keyed.ts';
export type { Keyed } from '../../server/keyed.ts';

/** Keys of the members' function for one use alone: a mark made for one use opens no other. */
export const keyedFor = (use: string, secrets: readonly [string, ...string[]]): Keyed =>
  keyedBy(`ratsfenster members ${use}`, secrets);
