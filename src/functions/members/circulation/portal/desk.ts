import type { Parts } from '../../ports.ts';
import type { Circulation } from '../ports.ts';

/** What the pages of ballots work with. */
export interface BallotDesk {
  readonly parts: Parts;
  readonly circulation: Circulation;
}
