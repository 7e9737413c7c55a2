import type { Bases, OpenDraft } from './bases.ts';
import type { Conflict, Decision } from './conflict.ts';
import type { Implementation } from './decap.ts';

/** What the guard needs of the desk around it. */
export interface GuardOptions {
  /** Largest file in bytes. */
  readonly maxFileBytes: number;
  readonly bases: Bases;
  readonly open: () => OpenDraft | undefined;
  /** Shows both texts and gives the clerk's decision. */
  readonly ask: (conflict: Conflict) => Promise<Decision>;
  /** Shows what is at the host in place of the clerk's own text: the entry anew, or the list where it is gone. */
  readonly reload: (conflict: Conflict) => void;
  /** Told after each successful save. */
  readonly saved: () => void;
  readonly online: () => boolean;
  /** Whether an error is the host's own refusal of a write that came too late. */
  readonly refused: (error: unknown) => boolean;
  /** Sentences that help where a new entry's key is taken, such as the next free number. */
  readonly adviceWhenTaken?: (key: string) => Promise<readonly string[]>;
}

/** The writing methods of Decap's backend as they were. */
export type Methods = Pick<
  Implementation,
  'persistEntry' | 'persistMedia' | 'deleteFiles' | 'deleteUnpublishedEntry' | 'publishUnpublishedEntry'
>;

/** An entry in the editorial workflow. */
export interface Key {
  readonly collection: string;
  readonly slug: string;
}
