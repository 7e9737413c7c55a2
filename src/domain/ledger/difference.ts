import { canonicalJson } from './canonical-json.ts';

/** What changed between two states of an object. `format` puts it into words. */
export interface Difference {
  readonly code: DifferenceCode;
  readonly values?: Readonly<Record<string, string>>;
}

export type DifferenceCode =
  | 'title'
  | 'text'
  | 'reference'
  | 'cancelled'
  | 'moved'
  | 'held'
  | 'status'
  | 'start'
  | 'location'
  | 'agenda-published'
  | 'item-added'
  | 'item-removed'
  | 'item-renumbered'
  | 'item-withdrawn'
  | 'item-changed'
  | 'item-result'
  | 'results-published'
  | 'minutes-draft'
  | 'minutes-approved'
  | 'minutes-changed'
  | 'invitation'
  | 'notice'
  | 'recording'
  | 'file-added'
  | 'file-removed'
  | 'file-replaced'
  | 'file-retitled'
  | 'file-renamed'
  | 'consultations'
  | 'vote'
  | 'implementation'
  | 'overdue'
  | 'due'
  | 'membership-added'
  | 'membership-ended'
  | 'memberships'
  | 'name'
  | 'document-made'
  | 'document-remade'
  | 'document-unmade'
  | 'details'
  | 'retold';

export type State = Readonly<Record<string, unknown>>;

/** True where both have the same canonical JSON; what is missing equals null. */
export const same = (one: unknown, other: unknown): boolean =>
  canonicalJson(one ?? null) === canonicalJson(other ?? null);
