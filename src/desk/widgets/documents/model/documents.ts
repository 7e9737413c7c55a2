import type { File as CouncilFile } from '../../../../domain/schema/file.ts';
import { patched } from '../../parts/patched.ts';

/** A document as the desk edits it: a draft may lack anything. Unknown keys are kept. */
export type Document = Partial<CouncilFile>;

const ORDER = ['id', 'title', 'file', 'source', 'mimeType', 'date', 'sourceId'];

/** What an upload brings. */
export interface Uploaded {
  /** Name beside the entry. */
  readonly file: string;
  readonly title: string;
  readonly mimeType?: string | undefined;
}

/** A new document. `today`: `YYYY-MM-DD`. */
export const newDocument = ({ file, title, mimeType }: Uploaded, id: string, today: string): Document =>
  patched<Document>({}, { id, title, file, mimeType, date: today }, ORDER);

/** The document with another file; id and title stay, and an address that it was fetched from goes. */
export const replaced = (document: Document, { file, mimeType }: Uploaded, today: string): Document =>
  patched(document, { file, source: undefined, mimeType, date: today }, ORDER);

/** The document with changes; undefined takes a field away. */
export const changed = (document: Document, changes: Readonly<Record<string, unknown>>): Document =>
  patched(document, changes, ORDER);

/** The list with the entry at `from` at the place `to`. */
export function moved<T>(list: readonly T[], from: number, to: number): readonly T[] {
  const next = list.toSpliced(from, 1);
  return next.toSpliced(to, 0, list[from] as T);
}

/** What documents lack, for the message that stops a save. */
export function lacking(documents: readonly Document[]): string | undefined {
  const bare = documents.findIndex(({ title }) => title === undefined || title.trim() === '');
  if (bare < 0) return undefined;
  return documents.length === 1
    ? 'Das Dokument hat noch keinen Titel.'
    : `Dokument ${bare + 1} hat noch keinen Titel.`;
}
