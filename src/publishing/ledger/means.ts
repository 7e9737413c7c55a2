import type { Means } from '../../domain/ledger/index.ts';
import { differenceInWords } from '../../format/wording/changes.ts';
import { HASHER } from './hasher.ts';

/** What the domain needs to take a step of the ledger, with states from `stateOf`. */
export const meansWith = (stateOf: Means['stateOf']): Means => ({
  hasher: HASHER,
  stateOf,
  inWords: differenceInWords,
});
