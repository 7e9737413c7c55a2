import type { Ballot } from './ballot.ts';
import type { Standing } from './state.ts';
import { isBySilence } from './tally-of.ts';

/**
 * What somebody still has to say to an item so that all that was asked for is said. Whoever objected is asked for nothing more;
 * consent is asked for only where a share of all members has to consent; where silence agrees, nobody is asked for anything.
 */
export function missingOf(
  { consent }: Pick<Ballot, 'consent'>,
  said: Standing | undefined,
): readonly ('consent' | 'vote')[] {
  if (said?.consent === 'objects' || isBySilence(consent)) return [];
  return [
    ...(consent.kind === 'share' && said?.consent === undefined ? (['consent'] as const) : []),
    ...(said?.value === undefined ? (['vote'] as const) : []),
  ];
}
