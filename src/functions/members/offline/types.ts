import type { LocalTime } from '../../../domain/local-time.ts';

/** A document that a member takes along. */
export interface TakenDocument {
  readonly id: string;
  readonly title: string;
  /** Name under which it is saved. */
  readonly name: string;
  readonly mimeType: string;
  /** Of the version; what comes is another file where it is `stamped`. */
  readonly sha256: string;
  /** Bytes; a little more come where it is `stamped`. */
  readonly size: number;
  /** The server prints the reader's name on each page as it hands it out. */
  readonly stamped?: true;
  readonly public: boolean;
  /** Key of the paper that it belongs to. */
  readonly paper?: string;
}

/** An item of the agenda as it is read on the way. HTML is sanitised by the server. */
export interface TakenItem {
  readonly id: string;
  readonly number?: string;
  readonly public: boolean;
  readonly heading?: boolean;
  readonly title: string;
  readonly html?: string;
  /** Word such as `Nachtrag` or `zurückgezogen`. */
  readonly note?: string;
  /** Keys of papers, and ids of documents of the item itself. */
  readonly papers: readonly string[];
  readonly documents: readonly string[];
  readonly items: readonly TakenItem[];
}

export interface TakenPaper {
  readonly key: string;
  readonly reference?: string;
  readonly title: string;
  readonly public: boolean;
  readonly html: string;
  readonly financeHtml?: string;
  readonly documents: readonly string[];
}

/** `GET /mitnehmen/<meeting>/sitzung.json`: what this member may take along of a meeting, and where each document is fetched. */
export interface TakeAlong {
  readonly meeting: {
    readonly key: string;
    readonly title: string;
    readonly organization: string;
    readonly start: LocalTime;
    readonly place?: string;
    /** Ids of the meeting's own documents, such as the invitation. */
    readonly documents: readonly string[];
  };
  readonly agenda: readonly TakenItem[];
  readonly papers: readonly TakenPaper[];
  readonly documents: readonly TakenDocument[];
  /**
   * What of the meeting is too large, no PDF, or to be looked at and not kept: it is read online alone. `single`: the server
   * refused it while it was taken along.
   */
  readonly left: readonly { readonly title: string; readonly why: 'size' | 'type' | 'view' | 'single' }[];
  /** Changes when anything of the above does; hexadecimal. */
  readonly fingerprint: string;
}

/** A meeting as it lies on the device. Instants are ISO 8601, UTC. */
export interface TakenMeeting extends TakeAlong {
  readonly takenAt: string;
}

/** Where words stand in a document: their quote, and on which page (Web Annotation Data Model, 4.2.4). */
export interface NoteTarget {
  /** Counted from 1. */
  readonly page: number;
  readonly exact: string;
  /** At most 32 characters each. */
  readonly prefix: string;
  readonly suffix: string;
}

/** A highlight with or without words, of one member on one device. Exported as Web Annotation JSON. */
export interface Note {
  readonly id: string;
  /** Id of the document, the same in each version of it. */
  readonly document: string;
  /** Of the version on which it was made. */
  readonly sha256: string;
  /** Absent: of the whole document. */
  readonly target?: NoteTarget;
  readonly colour: 'yellow' | 'green' | 'blue' | 'red';
  readonly text: string;
  readonly created: string;
  readonly modified: string;
}

/** What is wrong with the copy; `words.ts` says it in German. */
export type CopyFault =
  /** No OPFS or IndexedDB, as in a private window. */
  | 'no-storage'
  | 'storage-full'
  /** The network or the server failed while taking along; nothing of it is kept. */
  | 'fetch-failed'
  /** What the server sent is larger than announced, or not the document that the meeting names; nothing of it is kept. */
  | 'wrong-document'
  /** No such document or meeting lies in the copy. */
  | 'missing'
  /** A new PIN that anyone would try first, or that is too short (`pin-strength.ts`). */
  | 'weak-pin'
  | 'wrong-pin'
  /** After several wrong PINs the next try has to wait (`LockedCopy.waitUntil`). */
  | 'pin-waits'
  /** Too many wrong PINs: the copy was erased. */
  | 'pin-erased'
  | 'passkey-refused'
  /** The passkey or the browser gives no key (WebAuthn, extension `prf`): a PIN remains. */
  | 'passkey-unfit'
  /** What lies on the device is not what was written. */
  | 'damaged'
  /** The key was forgotten, or the copy was erased in another window. */
  | 'locked'
  /** 30 days without contact, or the mandate ended: erased. */
  | 'expired'
  | 'aborted';

export class CopyError extends Error {
  readonly fault: CopyFault;
  constructor(fault: CopyFault, options?: ErrorOptions) {
    super(fault, options);
    this.name = 'CopyError';
    this.fault = fault;
  }
}

/** The copy of a member on this device, unlocked. Every method rejects with a {@link CopyError}. */
export interface OpenCopy {
  meetings(): Promise<readonly TakenMeeting[]>;
  /** The bytes of a document, by its hash. */
  document(sha256: string): Promise<Uint8Array<ArrayBuffer>>;
  /**
   * Fetches every document and switches to the new state when all of it lies sealed on the device; until then, and where it
   * fails, the former state stays whole. What no meeting names any more is erased afterwards.
   */
  take(
    along: TakeAlong,
    fetchDocument: (document: TakenDocument, signal: AbortSignal) => Promise<Response>,
    options: {
      readonly signal: AbortSignal;
      readonly progress: (done: { readonly bytes: number; readonly of: number }) => void;
    },
  ): Promise<void>;
  remove(meeting: string): Promise<void>;
  notes(document: string): Promise<readonly Note[]>;
  allNotes(): Promise<readonly Note[]>;
  saveNote(note: Note): Promise<void>;
  removeNote(id: string): Promise<void>;
  /**
   * Forgets the key; everything that reads the copy is told by `onLocked`. A note that is being saved, or that a listener saves
   * when it is told, is still saved.
   */
  lock(): void;
  onLocked(listener: () => void): () => void;
}
