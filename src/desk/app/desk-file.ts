import type { MinutesReading } from '../../domain/members/index.ts';
import type { Part } from '../parts/part.ts';

/** `desk.json` beside the page: everything that one entrance of the desk is told. Nothing in it is secret. */
export interface DeskFile {
  readonly side: 'public' | 'protected';
  readonly role: 'clerk' | 'reviewer';
  /** Decap's configuration. */
  readonly config: Readonly<Record<string, unknown>> & {
    readonly collections: readonly { readonly name: string; readonly folder?: string }[];
  };
  /** Names of the collections with current entries, by kind; newest first. */
  readonly collections: Readonly<Record<string, readonly string[]>>;
  /** The collections of those kinds whose folder is divided; none where nothing is said. */
  readonly parts?: readonly Part[];
  readonly siteUrl: string;
  /** Folder of the content in the repository, empty where it is the repository itself. */
  readonly root: string;
  readonly timeZone: string;
  /** The clock of a demonstration, `YYYY-MM-DDTHH:mm`. */
  readonly now?: string;
  readonly otherDesk?: string;
  /** Address of the members' area, without a slash at its end; for the protected desk. */
  readonly membersUrl?: string;
  /** Bytes. */
  readonly uploadLimit: number;
  readonly signOffOffices: readonly string[];
  /** Folder of `index.json` and `preview.json`, relative to the page, with a slash at its end. */
  readonly base: string;
  /** Beside `index.json` lies `closed-items.json`, what the site tells of non-public items. */
  readonly closedItems?: true;
  /** What members may do with non-public minutes, by the body's key; for the protected desk. */
  readonly minutesReading?: Readonly<Record<string, MinutesReading>>;
}
