import type { MembersPart, PublishedFigures } from '../../domain/members/index.ts';
import type { Problem } from '../../domain/problem.ts';
import { documentsIn, type EarlierStates } from './index/earlier-documents.ts';

/** What is known of a run beside its content. */
export type RunFacts = Pick<PublishedFigures, 'at' | 'unlisted'>;

const UNLISTED: ReadonlySet<string> = new Set(['file-unlisted', 'files-left']);

/** How many files and folders the check found that belong to no entry. */
export const unlistedIn = (problems: readonly Problem[]): number =>
  problems.filter(({ code }) => UNLISTED.has(code)).length;

/** @param earlier documents of the generation before; absent in the first, where all are new */
export function publishFigures(
  run: RunFacts,
  parts: readonly MembersPart[],
  earlier: EarlierStates | undefined,
): PublishedFigures {
  // what is made of the record is no document that somebody handed in
  const handedIn = parts.flatMap(documentsIn).filter(({ generated }) => !generated);
  const now = new Map(handedIn.map(({ id, sha256 }) => [id, sha256]));
  const ids = [...now.keys()];
  const isChanged = (id: string) => {
    const before = earlier?.get(id)?.sha256;
    return before !== undefined && before !== now.get(id);
  };
  return {
    ...run,
    documents: now.size,
    added: ids.filter((id) => earlier?.has(id) !== true).length,
    changed: ids.filter(isChanged).length,
    removed: [...(earlier?.keys() ?? [])].filter((id) => !now.has(id)).length,
  };
}
