import type { Block } from '../model/index.ts';
import { type Fact, factsBlock } from './meeting-facts.ts';

/** Facts as a block; nothing where none is known. */
export const knownFacts = (facts: readonly Fact[]): Block[] =>
  facts.some(([, value]) => value !== undefined) ? [factsBlock(facts)] : [];
