import type { DocumentData } from './document.ts';

/** Why the pages of an upload are not part of a folder. */
export type Refusal =
  | 'not-pdf'
  | 'encrypted'
  | 'broken'
  | 'scripts'
  /** Layers are switched off in it, which a merged file would show. */
  | 'layers'
  /** Too many pages, of the file or of the folder. */
  | 'pages'
  /** Too many bytes. */
  | 'size'
  /** Opening it took too much time or memory. */
  | 'limits'
  /** It lies at a foreign address, or is not there. */
  | 'elsewhere';

interface Part {
  /** As the bookmark and the list of contents name it. */
  readonly title: string;
  /** 0 for an agenda or a paper, 1 for an attachment to the paper before it. */
  readonly depth: number;
  /** Complete address at which it can be opened by itself. */
  readonly address: string;
}
/** A document of our own. */
export interface OwnPart extends Part {
  readonly kind: 'own';
  readonly data: DocumentData;
}
/** A file that somebody handed in. */
export interface UploadPart extends Part {
  readonly kind: 'upload';
  /** Folder of its entry below `content/`, and its name there; the name is absent where it lies at a foreign address. */
  readonly folder: string;
  readonly name?: string;
  /** SHA-256 of its bytes, hexadecimal. */
  readonly sha256?: string;
}
export type FolderPart = OwnPart | UploadPart;

/** A part as it came to lie in the folder: its first page, or why it has none. */
export interface Placement {
  /** From 1, the cover sheet being the first. */
  readonly page?: number;
  readonly refusal?: Refusal;
}

/** What a folder (Sitzungsmappe) consists of. */
export interface FolderPlan {
  readonly parts: readonly FolderPart[];
  /** The cover sheet, with what is known about where the parts lie; one placement for each part. */
  readonly cover: (placements: readonly Placement[]) => DocumentData;
}
