import {
  circulatedDocument,
  circulatedPaper,
  findDocument,
  type FoundDocument,
  mayRead,
  paperSubject,
  type Reading,
} from '../../../domain/members/index.ts';
import { partNumbers } from '../part-numbers.ts';
import type { Council, Who } from '../ports.ts';

/** A document that somebody may read, and how. */
export interface ReadableDocument extends FoundDocument {
  readonly reading: Exclude<Reading, 'none'>;
}

/** Leads nowhere; what is unknown is asked for like this. */
const NOWHERE = { places: [], offices: [], public: false };

/**
 * The document of that id, if `who` may read it. What is unknown and what is forbidden take the same way: parts are read and
 * searched, and the rule is asked.
 * @throws StoreError
 */
export async function readableDocument(
  council: Council,
  who: Who,
  id: string,
): Promise<ReadableDocument | undefined> {
  const parts = await council.parts(partNumbers(council, council.directory.documents, id));
  const found = findDocument(parts, id);
  const [subject, paper] = [found?.subject ?? NOWHERE, found?.paper?.key];
  const led = circulatedDocument(subject, { id, paper }, await council.circulated?.());
  const reading = mayRead(who.reader, led, council.facts, council.now);
  return found && reading !== 'none' ? { ...found, reading } : undefined;
}

/** How `who` may read the paper of that key, by all ways that lead to it. @throws StoreError */
export async function paperReading(council: Council, who: Who, key: string): Promise<Reading> {
  const parts = await council.parts(partNumbers(council, council.directory.papers, key));
  const subject = circulatedPaper(paperSubject(parts, key), key, await council.circulated?.());
  return mayRead(who.reader, subject, council.facts, council.now);
}
