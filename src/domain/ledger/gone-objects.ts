import type { PublicPerson, PublicRecord, Tombstone } from '../public-record.ts';
import { canonicalAddress, url } from '../url.ts';
import { fullName } from '../view/index.ts';
import type { Change } from './entry.ts';
import type { Ledger, LedgerObject } from './ledger.ts';

/** An object that the record shows no more: its line from now on, what is told of it, and whether its entry vanished. */
export interface Gone {
  readonly next: LedgerObject;
  readonly change: Change;
  readonly vanished: boolean;
}

type StateOf = (hash: string) => string | undefined;

/** Objects that the record shows no more: withdrawn with a reason, gone with a withdrawn meeting, or vanished. */
export function goneObjects(
  ledger: Ledger,
  record: PublicRecord,
  shown: ReadonlySet<string>,
  at: string,
  stateOf: StateOf,
): Gone[] {
  const stones = new Map(record.tombstones.map((stone) => [canonicalAddress(stone.url), stone]));
  return [...ledger.objects.values()]
    .filter(({ id, hash }) => hash !== undefined && !shown.has(id))
    .map((known): Gone => {
      const state = readState(known, stateOf);
      const meeting = known.type === 'Resolution' ? state['meeting'] : undefined;
      const stone = stones.get(canonicalAddress(known.url));
      const above = stone || typeof meeting !== 'string' ? undefined : stones.get(url.meeting(meeting));
      const reasoned = stone ?? above;
      const { hash: _hash, ...rest } = known;
      const withdrawn = {
        ...withdrawalOf(reasoned, record),
        ...(above && { with: `meetings/${meeting as string}` }),
      };
      return {
        next: { ...rest, modified: at, sequence: known.sequence + 1, withdrawn },
        change: {
          kind: 'withdrawn',
          object: known.id,
          type: known.type,
          url: known.url,
          title: titleOf(known, state),
          words: reasoned ? [reasoned.reason] : [],
        },
        vanished: reasoned === undefined,
      };
    });
}

const withdrawalOf = (stone: Tombstone | undefined, { today }: PublicRecord) => ({
  on: stone?.date ?? today,
  reason: stone?.reason ?? '',
});

function readState({ hash = '' }: LedgerObject, stateOf: StateOf): Readonly<Record<string, unknown>> {
  return JSON.parse(stateOf(hash) ?? '{}') as Record<string, unknown>;
}

/** The title of the last state; the id where that is lost. */
function titleOf({ id, type }: LedgerObject, state: Readonly<Record<string, unknown>>): string {
  if (type === 'Person' && typeof state['surname'] === 'string')
    return fullName(state as unknown as PublicPerson);
  const title = state['title'] ?? state['name'];
  return typeof title === 'string' ? title : id;
}
