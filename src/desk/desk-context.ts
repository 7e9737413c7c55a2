import type { MinutesReading } from '../domain/members/index.ts';
import type { ChoiceKind, SiteIndex } from './index/site-index.ts';

/** What the public agenda says of a non-public item. */
export interface KnownItem {
  readonly id: string;
  readonly number?: string | undefined;
  readonly category: string;
}

/** What every control may ask for; set once, before Decap starts. */
export interface DeskContext {
  /** `public`: `content/`; `protected`: the overlay for members. */
  readonly side: 'public' | 'protected';
  readonly role: 'clerk' | 'reviewer';
  /** Reads the index once; rejects where it cannot be had. */
  readonly siteIndex: () => Promise<SiteIndex>;
  /** Names of Decap's collections that hold the current entries of a kind, newest first. Archives are not among them. */
  readonly collections: Readonly<
    Partial<Record<ChoiceKind | 'templates' | 'circulations', readonly string[]>>
  >;
  /** Wall clock of the council's place now, `YYYY-MM-DDTHH:mm`. */
  readonly now: () => string;
  /** A new random id of an agenda item, consultation, membership or file. */
  readonly newId: () => string;
  /** Address of the other desk, without a slash at its end. */
  readonly otherDesk: string | undefined;
  /** Non-public items of a meeting, for the protected desk: as the site has them, and as the other desk told. */
  readonly closedItems?: (meeting: string) => Promise<readonly KnownItem[]>;
  /** What members may do with non-public minutes, by the body's key; known in the protected desk. */
  readonly minutesReading?: Readonly<Record<string, MinutesReading>>;
  /** Puts a value into a top field of the form that is open. Absent where no form is. */
  readonly setField?: (name: string, value: unknown) => void;
  /** Largest upload in bytes. */
  readonly uploadLimit: number;
  /** Takes a file that was chosen but not saved out of the open entry again, by Decap's id for it. */
  readonly forgetUpload?: (id: string) => void;
  /** Offices that have to sign a paper off, in their order. */
  readonly signOffOffices: readonly string[];
}

let current: DeskContext | undefined;

export const setDeskContext = (context: DeskContext): void => {
  current = context;
};

/** @throws Error before `setDeskContext`. */
export function deskContext(): DeskContext {
  if (!current) throw new Error('The desk has not been started');
  return current;
}
