import type { Part } from '../parts/part.ts';

/** What the configuration depends on beside the schemas. */
export interface DeskSettings {
  readonly side: 'public' | 'protected';
  readonly role: 'clerk' | 'reviewer';
  readonly workflow: 'review' | 'direct';
  /** Decap's own block, `{name, repo, branch, …}`. */
  readonly backend: Readonly<Record<string, unknown>>;
  readonly siteUrl: string;
  /** Folder of the content in the repository: `content`, or empty for the overlay's own repository. */
  readonly root: string;
  /** Into which collections meetings and papers are divided; one each where nothing is said. */
  readonly parts?: readonly Part[];
}
