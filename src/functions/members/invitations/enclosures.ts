import type { MembersDocument } from '../../../domain/members/index.ts';

/** What goes along with a mail, and what does not. */
export interface Enclosures {
  readonly attached: readonly MembersDocument[];
  /** Public too, but beyond the size. */
  readonly left: readonly MembersDocument[];
}

/**
 * Attaches in their order while they fit into `most` bytes: after the first that does not fit none follows, so that what is
 * attached is the beginning of the agenda and nobody has to guess.
 */
export function enclosuresOf(documents: readonly MembersDocument[], most: number): Enclosures {
  let bytes = 0;
  const first = documents.findIndex(({ size }) => (bytes += size) > most);
  return first < 0
    ? { attached: documents, left: [] }
    : { attached: documents.slice(0, first), left: documents.slice(first) };
}
