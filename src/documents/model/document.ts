import type { CalendarDate } from '../../domain/calendar-date.ts';
import type { PublicDocumentKind } from '../../domain/document-slugs.ts';
import type { Block } from './block.ts';

/** `allowance` (Sitzungsgeldabrechnung) is for one member alone: it has no public address. */
export type DocumentKind = PublicDocumentKind | 'allowance';

/** Head of the first page: who writes. */
export interface Letterhead {
  /** The Körperschaft, such as `Samtgemeinde Mittelaue`. */
  readonly name: string;
  /** Below the name: who speaks, such as `Die Samtgemeindebürgermeisterin`. */
  readonly office?: string;
  /** Street and place, contact: a line each. */
  readonly lines: readonly string[];
  /** Name of the picture of the arms below `content/`, and what it shows. */
  readonly arms?: { readonly picture: string; readonly alt: string };
}

/** A document of the council, complete: what is not in here is in no edition of it. */
export interface DocumentData {
  readonly kind: DocumentKind;
  /** Object that it belongs to, and its kind, such as `meetings/2027-02-25-samtgemeinderat/einladung`; messages name it. */
  readonly id: string;
  /** Title of the file and heading of level 1. */
  readonly title: string;
  /** Between letterhead and title, such as a body's name or the reference of a paper. */
  readonly kicker?: string;
  /** An organisation, never a person. */
  readonly author: string;
  /** Printed at the right of the head, and date of the file: the day it speaks of, never of the build. */
  readonly date?: CalendarDate;
  /** The date is the file's alone: who signs writes the day by hand. */
  readonly undated?: true;
  /** Words before the date, such as `Aubrück, den`. */
  readonly place?: string;
  readonly letterhead: Letterhead;
  readonly blocks: readonly Block[];
  /** At the foot of each page beside its number. */
  readonly footer: string;
  /** Letters leave room for the window of an envelope; sheets are for a notice board. */
  readonly sheet: 'letter' | 'report' | 'board';
  /** Across the head of each page, such as `Entwurf`; absent where it is final. */
  readonly mark?: string;
}
