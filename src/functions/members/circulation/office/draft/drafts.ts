import { type SlotStore, StoreError } from '../../../../../store/ports.ts';
import { fewAtOnce } from '../../../clerk/few-at-once.ts';
import type { BallotDraft } from './draft.ts';
import { isBallotId } from './draft-id.ts';

const DRAFTS = 'ballot-drafts/';
const keyOf = (id: string, version: number): string =>
  `${DRAFTS}${id}/${String(version).padStart(6, '0')}.json`;

/** So many bytes at most: the first record of the ballot has to fit into one slot with all its texts. */
const MOST_BYTES = 900_000;

/** Drafts in the function's store. */
export interface Drafts {
  /** As it stands now; undefined for an unknown one, or one that was thrown away. @throws StoreError */
  get(id: string): Promise<BallotDraft | undefined>;
  /** All, newest first. @throws StoreError */
  all(): Promise<readonly BallotDraft[]>;
  /**
   * Writes the version after `draft.version`. `outdated`: somebody else changed it meanwhile.
   * @throws StoreError
   */
  save(draft: BallotDraft): Promise<'saved' | 'outdated' | 'too-large'>;
}

/** Opens the drafts. */
export function draftsIn(slots: Pick<SlotStore, 'get' | 'list' | 'put'>): Drafts {
  const read = async (key: string): Promise<BallotDraft> => parsed(await slots.get(key));
  return {
    get: async (id) => {
      const last = isBallotId(id) ? (await slots.list(`${DRAFTS}${id}/`)).at(-1) : undefined;
      const draft = last === undefined ? undefined : await read(last);
      return draft?.discarded ? undefined : draft;
    },
    all: async () => {
      const last = new Map((await slots.list(DRAFTS)).map((key) => [key.split('/')[1], key]));
      const drafts = await fewAtOnce([...last.values()], read);
      return drafts.filter(({ discarded }) => !discarded).sort((a, b) => (a.at < b.at ? 1 : -1));
    },
    save: async (draft) => {
      const next: BallotDraft = { ...draft, version: draft.version + 1 };
      const text = JSON.stringify(next);
      if (new TextEncoder().encode(text).length > MOST_BYTES) return 'too-large';
      return (await slots.put(keyOf(draft.id, next.version), text)) ? 'saved' : 'outdated';
    },
  };
}

function parsed(text: string | undefined): BallotDraft {
  try {
    return JSON.parse(text ?? '') as BallotDraft;
  } catch (cause) {
    throw new StoreError('content', 'A draft of a ballot is no JSON.', { cause });
  }
}
