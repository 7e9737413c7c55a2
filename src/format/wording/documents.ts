import type { PublicDocument, PublicFile } from '../../domain/public-record.ts';
import { keepTogether } from './keep-together.ts';
import { byteSize } from './numbers.ts';

/** A file as `DocumentList` shows it. */
export interface Document {
  readonly title: string;
  readonly href: string;
  readonly type: string;
  readonly size?: string;
  readonly date?: string;
  readonly note?: string;
}

const TYPES: Readonly<Record<string, string>> = {
  'application/pdf': 'PDF',
  'image/jpeg': 'JPEG-Bild',
  'image/png': 'PNG-Bild',
  'text/plain': 'Text',
  'text/csv': 'CSV-Tabelle',
  'application/zip': 'ZIP-Archiv',
};

const ENDING = /\.([a-z0-9]{1,5})$/i;

/** The type of a file in a word or two: "PDF", "PNG-Bild", else its ending, else "Datei". */
export function fileType({ mimeType, name, url }: PublicFile): string {
  const known = mimeType === undefined ? undefined : TYPES[mimeType];
  if (known !== undefined) return known;
  const ending = ENDING.exec(name ?? pathOf(url))?.[1];
  return ending === undefined ? 'Datei' : ending.toUpperCase();
}

const pathOf = (address: string): string => address.replace(/[?#].*$/, '').replace(/^https?:\/\/[^/]*/, '');

/** Files as `DocumentList` shows them; those at foreign addresses say so. */
export const documentsOf = (files: readonly PublicFile[]): Document[] =>
  files.map((file) => ({
    title: file.title,
    href: file.url,
    type: fileType(file),
    ...(file.size !== undefined && { size: keepTogether(byteSize(file.size)) }),
    ...(file.date !== undefined && { date: file.date }),
    ...(file.name === undefined && { note: 'auf einer anderen Website' }),
  }));

/** Documents that the build made, each by its page, on which its file is. */
export const madeOf = (documents: readonly PublicDocument[]): Document[] =>
  documents.map(({ title, page, file }) => ({
    title,
    href: page,
    type: 'Seite und PDF',
    ...(file.size !== undefined && { size: keepTogether(byteSize(file.size)) }),
    ...(file.date !== undefined && { date: file.date }),
    note: 'aus den Daten erzeugt',
  }));
