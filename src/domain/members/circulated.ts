import type { Place, Subject } from './access.ts';

/** Ways that ballots by circulation open to what lies beside their questions, as an agenda does to its papers. */
export interface Circulated {
  /** By the key of a paper; its documents are meant too. */
  readonly papers: ReadonlyMap<string, readonly Place[]>;
  /** By the id of a document. */
  readonly documents: ReadonlyMap<string, readonly Place[]>;
}

/** What is asked for with a paper, with the ways that ballots open to it. */
export const circulatedPaper = (subject: Subject, key: string, ways: Circulated | undefined): Subject =>
  withPlaces(subject, ways?.papers.get(key) ?? []);

/** The same of a document. @param paper key of the paper that holds it */
export const circulatedDocument = (
  subject: Subject,
  { id, paper }: { readonly id: string; readonly paper: string | undefined },
  ways: Circulated | undefined,
): Subject =>
  withPlaces(subject, [
    ...(ways?.documents.get(id) ?? []),
    ...((paper !== undefined && ways?.papers.get(paper)) || []),
  ]);

/** Minutes are nobody's because they lie beside a question. */
const withPlaces = (subject: Subject, places: readonly Place[]): Subject =>
  places.length === 0 || subject.minutes ? subject : { ...subject, places: [...subject.places, ...places] };
