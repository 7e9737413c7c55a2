import { isBySilence } from '../../../../../domain/circulation/index.ts';
import { type CirculationPreset, neededVotesFor } from '../../../../../domain/law/index.ts';
import { refusalLine } from '../refusal-line.ts';
import type { Ground } from './ballot-of.ts';
import type { DraftItem } from './draft.ts';
import type { DraftFault } from './draft-faults.ts';

const SIMPLE_ONLY =
  'Bei diesem Verfahren gilt Schweigen als Zustimmung; so lässt sich nur entscheiden, wofür die einfache Mehrheit genügt. Nehmen Sie den Punkt heraus, und beraten Sie ihn in einer Sitzung.';

/**
 * What must not be decided by silence: a matter that needs more than a simple majority, and one in which so few may take part
 * that a meeting would not have its quorum. Nothing of it makes a ballot invalid that was opened before.
 */
export function silenceFaults(
  items: readonly DraftItem[],
  ground: Ground,
  { consent }: CirculationPreset,
): DraftFault[] {
  if (!isBySilence(consent)) return [];
  return items.flatMap(({ id, majority, excluded }): DraftFault[] => [
    ...(majority === 'simple' ? [] : [{ words: SIMPLE_ONLY, step: 'items', item: id } as const]),
    ...(hasQuorum(excluded, ground)
      ? []
      : [{ words: refusalLine('quorum-impossible'), step: 'items', item: id } as const]),
  ]);
}

/** Whether all who may take part would make the quorum of a meeting. */
function hasQuorum(
  excluded: readonly string[],
  { profile, organization: { kind }, statutory, eligible }: Ground,
): boolean {
  const members = eligible.members.filter(({ deputyFor }) => deputyFor === undefined);
  const entitled = members.filter(({ person }) => !excluded.includes(person)).length;
  const counts = { kind, statutory, excluded: members.length - entitled };
  // as if they voted: by silence the law counts nobody
  return entitled >= neededVotesFor(profile, { ...counts, consent: { kind: 'none' } }).needed;
}
