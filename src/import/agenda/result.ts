import type { Outcome } from '../../domain/schema/index.ts';
import { advised, outcomeOf } from './outcome.ts';
import { type Votes, votesOf } from './vote.ts';
import { partsOf } from './wording.ts';

/** A result in the closed vocabulary, with the source's wording and, where it gives them, the numbers of the vote. */
export interface Result {
  readonly outcome: Outcome;
  readonly wording: string;
  readonly vote?: Votes;
}

const APPROVED: ReadonlySet<Outcome | undefined> = new Set(['approved', 'approved-amended'] as const);

/** True where words and numbers contradict each other, such as "19 Ja, 2 Nein, Antrag abgelehnt". */
const contradicts = (outcome: Outcome, vote: Votes): boolean =>
  (APPROVED.has(outcome) && vote.yes <= vote.no) || (outcome === 'rejected' && vote.yes > vote.no);

/** A wording that gives one result for each of several motions. */
const SEVERAL = /\ba\).*\b[b-d]\)|\bzu\s+[a-d1-9][).].*\bzu\s+[b-d2-9][).]/i;

function single(wording: string): { outcome: Outcome | undefined; vote: Votes | undefined } {
  const vote = votesOf(wording);
  const named = outcomeOf(wording);
  if (!vote) return { outcome: named, vote };
  const counted: Outcome = vote.yes > vote.no ? 'approved' : 'rejected';
  if (!named || (APPROVED.has(named) && counted === 'rejected')) return { outcome: counted, vote };
  return { outcome: named, vote: contradicts(named, vote) ? undefined : vote };
}

/** Outcome of a wording with several parts: theirs, where all agree. */
function common(parts: readonly string[]): Outcome | undefined {
  const outcomes = new Set(parts.map((part) => single(part).outcome));
  return outcomes.size === 1 ? [...outcomes][0] : undefined;
}

/**
 * Reads a result that the source gives as free text.
 * @param advises the body only prepares what another decides
 * @returns undefined where the wording names no outcome, or several that differ
 */
export function resultOf(wording: string, advises: boolean): Result | undefined {
  const parts = partsOf(wording);
  const { outcome, vote } =
    parts.length > 1 && SEVERAL.test(wording) ? { outcome: common(parts), vote: undefined } : single(wording);
  if (!outcome) return undefined;
  return { outcome: advises ? advised(outcome) : outcome, wording, ...(vote ? { vote } : {}) };
}
