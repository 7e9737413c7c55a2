import type { DocumentData } from '../model/index.ts';

/** What a message about a document names, in German. */
export interface FaultDetails {
  /** Field or block, such as `Tagesordnungspunkt „Ö 7 Haushalt“`. */
  readonly where?: string;
  /** What is wrong with it, as a sentence. */
  readonly what: string;
  /** What to do, as a sentence. */
  readonly remedy: string;
}

/** A document that was not made. Its message says which, where, why and what to do; nothing of it was written. */
export class DocumentFault extends Error {
  /** Of the `DocumentData`. */
  readonly document: string;
  readonly where: string | undefined;
  readonly what: string;
  readonly remedy: string;

  constructor({ id, title }: Pick<DocumentData, 'id' | 'title'>, { where, what, remedy }: FaultDetails) {
    const place = where === undefined ? '' : `${where}: `;
    super(`Dokument „${shortened(title)}“ (${id}): ${place}${what} ${remedy}`);
    this.name = 'DocumentFault';
    this.document = id;
    this.where = where;
    this.what = what;
    this.remedy = remedy;
  }
}

const LONGEST = 80;

/** The beginning of a text that a message quotes. */
export const shortened = (text: string): string => {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length <= LONGEST ? line : `${line.slice(0, LONGEST).trimEnd()} …`;
};

/** All documents of a run that were not made; a line of the message for each. */
export class DocumentsFault extends Error {
  readonly faults: readonly DocumentFault[];

  constructor(faults: readonly DocumentFault[]) {
    const sorted = faults.toSorted((a, b) => (a.document < b.document ? -1 : 1));
    super(sorted.map(({ message }) => message).join('\n'));
    this.name = 'DocumentsFault';
    this.faults = sorted;
  }
}
