import type { Ballot } from '../../../../../domain/circulation/index.ts';
import { hashOf } from '../../../hash-of.ts';
import type { Parts } from '../../../ports.ts';
import { type Reach, reachOf } from '../../mails/reachable.ts';
import { ballotOf } from '../draft/ballot-of.ts';
import { type DraftFault, draftFaults } from '../draft/draft-faults.ts';
import { presetChoices } from '../draft/preset-choices.ts';
import type { DraftDesk } from '../with-draft.ts';

/** What would be opened now, and all that stands against it. */
export interface Preview {
  /** Absent where no rule is chosen yet. */
  readonly ballot?: Ballot;
  readonly faults: readonly DraftFault[];
  /** By the person's key. */
  readonly reach: ReadonlyMap<string, Reach>;
  /** Names of those who may vote and bear a clerk's right, which excludes their vote. */
  readonly clerks: readonly string[];
  /** Of the ballot as it is shown: who opens must have seen it so. The instant of the opening is no part of it. */
  readonly fingerprint: string;
}

/** @throws StoreError */
export async function previewOf({ accounts, means }: Parts, desk: DraftDesk): Promise<Preview> {
  const { draft, ground, council, things } = desk;
  const now = means.now();
  const preset = presetChoices(ground).get(draft.procedure.preset);
  const opens = new Date(now).toISOString();
  const ballot = preset && ballotOf(draft, ground, preset, { things, council, opens });
  const all = await accounts.all();
  const clerks = new Set(
    all.filter(({ rights, state }) => rights.clerk && state === 'active').map(({ person }) => person),
  );
  return {
    ...(ballot && { ballot }),
    faults: draftFaults(draft, ground, { things, council, now }),
    reach: reachOf(ground.eligible.members, all),
    clerks: ground.eligible.members.filter(({ person }) => clerks.has(person)).map(({ name }) => name),
    fingerprint: await hashOf(ballot && { ...ballot, opens: '' }),
  };
}
