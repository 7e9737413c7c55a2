import { defined } from '../../domain/defined.ts';
import { Vote } from '../../domain/schema/vote.ts';
import type { ItemDraft } from '../widgets/protected-agenda/model/items.ts';
import type { Handover, HandoverOf } from './handover.ts';

/** What of a protected item may become public: the text, and how many voted how. Nobody's name, no Fraktion, no title. */
export function disclosureOf(meeting: string, { id, resolution = '', vote }: ItemDraft): Handover {
  const counts = countsOf(vote);
  return {
    kind: 'disclosure',
    meeting,
    item: id,
    text: resolution.trim(),
    ...(counts ? { vote: counts } : {}),
  };
}

function countsOf(given: unknown): HandoverOf<'disclosure'>['vote'] {
  const vote = Vote.safeParse(given);
  if (!vote.success) return undefined;
  const { method, majority, yes, no, abstain, invalid, excluded, absent, present } = vote.data;
  return defined({ method, majority, yes, no, abstain, invalid, excluded, absent, present });
}
