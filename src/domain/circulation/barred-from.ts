import type { BallotItem } from './ballot.ts';

/** Everybody who is excluded from an item, with a vote in the ballot or without. */
export const barredFrom = ({
  excluded,
  mayNotRead = [],
}: Pick<BallotItem, 'excluded' | 'mayNotRead'>): readonly string[] => [...excluded, ...mayNotRead];
