import { DOCUMENT_KINDS, extensionOf, PICTURE_KINDS } from '../../../../domain/rules/file-kinds.ts';
import { fileTooLarge } from '../../../guard/messages.ts';

/** What a field takes. */
export type FileUse = 'document' | 'picture';

const KINDS = { document: DOCUMENT_KINDS, picture: PICTURE_KINDS } as const;

/** What `accept` of a file field holds. */
export const accepted = (use: FileUse): string => [...KINDS[use]].map((kind) => `.${kind}`).join();

/** Types of the kinds that browsers name differently, or not at all. */
const TYPES: Readonly<Record<string, string>> = {
  pdf: 'application/pdf',
  doc: 'application/msword',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xls: 'application/vnd.ms-excel',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  ppt: 'application/vnd.ms-powerpoint',
  pptx: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  odt: 'application/vnd.oasis.opendocument.text',
  ods: 'application/vnd.oasis.opendocument.spreadsheet',
  odp: 'application/vnd.oasis.opendocument.presentation',
  txt: 'text/plain',
  csv: 'text/csv',
  zip: 'application/zip',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  png: 'image/png',
  webp: 'image/webp',
  mp3: 'audio/mpeg',
  mp4: 'video/mp4',
};

/** Media type by the ending of a name; undefined for kinds that are not taken. */
export const typeOf = (name: string): string | undefined => TYPES[extensionOf(name)];

/** What files of a kind begin with, as the letters of the bytes. */
const BEGINNINGS: Readonly<Record<string, RegExp>> = {
  pdf: /^%PDF-/,
  png: /^\x89PNG/,
  jpg: /^\xff\xd8\xff/,
  jpeg: /^\xff\xd8\xff/,
  webp: /^RIFF.{4}WEBP/s,
};

/** How many bytes `refusal` needs to see. */
export const HEAD = 16;

interface Chosen {
  readonly name: string;
  /** Bytes. */
  readonly size: number;
  /** The first `HEAD` bytes. */
  readonly head: Uint8Array;
}

const IN_PLACE: Readonly<Record<FileUse, string>> = {
  document: 'Speichern Sie das Dokument als PDF, und wählen Sie es erneut aus.',
  picture: 'Speichern Sie das Bild als JPEG oder PNG, und wählen Sie es erneut aus.',
};

/** Why a file is not taken, and what to do, in German; undefined where nothing speaks against it. `limit`: bytes. */
export function refusal({ name, size, head }: Chosen, use: FileUse, limit: number): string | undefined {
  const kind = extensionOf(name);
  if (!KINDS[use].has(kind)) {
    const what =
      kind === ''
        ? `„${name}“ hat keine Endung wie „.pdf“.`
        : `Dateien der Art „.${kind}“ sind hier nicht erlaubt.`;
    return `${what} ${IN_PLACE[use]}`;
  }
  if (size === 0) return `„${name}“ ist leer. Prüfen Sie die Datei, und wählen Sie sie erneut aus.`;
  if (size > limit) return fileTooLarge(name, size, limit);
  const beginning = BEGINNINGS[kind];
  if (!beginning || beginning.test(String.fromCodePoint(...head))) return undefined;
  if (kind !== 'pdf') {
    return `„${name}“ ist kein Bild der Art ${kind.toUpperCase()}, oder die Datei ist beschädigt. ${IN_PLACE.picture}`;
  }
  return `„${name}“ ist keine PDF-Datei, obwohl sie so heißt, oder sie ist beschädigt. Öffnen Sie das Dokument in seinem Programm, und speichern Sie es dort als PDF.`;
}
