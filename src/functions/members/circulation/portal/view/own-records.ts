import type { BallotRecord, BallotState } from '../../../../../domain/circulation/index.ts';
import { BALLOT_CONSENT, BALLOT_VALUE } from '../../../../../format/wording/circulation/ballot-words.ts';

/** A record that bears one's own consent, objection or vote. */
export interface OwnRecord {
  readonly n: number;
  readonly hash: string;
  /** Instant, ISO 8601. */
  readonly at: string;
  /** Title of the item. */
  readonly title: string;
  /** "Ihre Stimme: Ja" */
  readonly what: string;
  /** Nothing said later took its place. */
  readonly counts: boolean;
  readonly item: string;
}

/** The record as its member sees it; undefined where it is somebody else's, or nobody's. */
export function ownRecord(
  record: BallotRecord,
  hash: string,
  state: BallotState,
  person: string | undefined,
): OwnRecord | undefined {
  if (record.type !== 'consent' && record.type !== 'object' && record.type !== 'cast') return undefined;
  if (person === undefined || record.person !== person) return undefined;
  const standing = state.standing.get(record.item)?.get(person);
  const counting = record.type === 'cast' ? standing?.castRecord : standing?.consentRecord;
  return {
    n: record.n,
    hash,
    at: record.at,
    title: state.ballot.items.find(({ id }) => id === record.item)?.title ?? record.item,
    what: whatWords(record),
    counts: counting === record.n,
    item: record.item,
  };
}

const whatWords = (record: Extract<BallotRecord, { person: string }>): string =>
  record.type === 'cast'
    ? `Ihre Stimme: ${BALLOT_VALUE[record.value]}`
    : `Zum Verfahren: ${BALLOT_CONSENT[record.type === 'consent' ? 'consents' : 'objects']}`;
