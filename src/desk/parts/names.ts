import type { PartedKind } from './part.ts';

const MARKED = /(^|\/)(meetings|papers)@(\2(?:-[a-z0-9-]+)?)(?=\/|$)/;
const PART = /^(?:(papers)-(?:\d{4}|older)|(meetings)-.+)$/;

/**
 * Decap tells collections apart by their folder, and many of ours lie in one: to Decap, `content/papers@papers-2027` is the
 * folder `content/papers` as far as the collection `papers-2027` shows it. Nobody else sees such folders
 * (`backend/parted-backend.ts`).
 */
export const markedFolder = (folder: string, collection: string): string => `${folder}@${collection}`;

/** The path in the repository of what Decap calls so; a real path stays as it is. */
export const realPath = (path: string): string => path.replace(MARKED, '$1$2');

/** What a marked folder says; undefined for a real one. */
export function markOf(
  folder: string,
): { readonly kind: PartedKind; readonly collection: string } | undefined {
  const [, , kind, collection] = MARKED.exec(folder) ?? [];
  return kind === undefined || collection === undefined
    ? undefined
    : { kind: kind as PartedKind, collection };
}

/** `papers` of `papers-2027`: what drafts and kept texts are filed under, because an entry may change its part. */
export function plainCollection(name: string): string {
  const [, papers, meetings] = PART.exec(name) ?? [];
  return papers ?? meetings ?? name;
}
