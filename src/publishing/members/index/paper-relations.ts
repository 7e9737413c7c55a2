import type { Entry } from '../../../domain/council-record.ts';
import type { MembersRelation } from '../../../domain/members/index.ts';
import type { Paper } from '../../../domain/schema/index.ts';

/** For the key of a paper those around it; undefined where there are none. */
export type RelationsOf = (key: string) => readonly MembersRelation[] | undefined;

/** The papers that each of `papers` names and those that name it, each in one relation only, as on the public pages; these by key. */
export function paperRelations(papers: readonly Entry<Paper>[]): RelationsOf {
  const byKey = new Map(papers.map((paper) => [paper.key, paper]));
  const naming = new Map<string, Entry<Paper>[]>();
  for (const paper of papers.toSorted((a, b) => (a.key < b.key ? -1 : 1)))
    for (const key of new Set([...(paper.data.related ?? []), paper.data.parent ?? []].flat()))
      naming.set(key, [...(naming.get(key) ?? []), paper]);
  return (key) => {
    const { parent, related = [] } = byKey.get(key)?.data ?? {};
    const found = new Map<string, MembersRelation['as']>();
    const add = (other: string, as: MembersRelation['as']): void => {
      if (other !== key && byKey.has(other) && !found.has(other)) found.set(other, as);
    };
    if (parent !== undefined) add(parent, 'parent');
    for (const { key: child, data } of naming.get(key) ?? [])
      if (data.parent === key) add(child, data.kind === 'amendment' ? 'amendment' : 'supplement');
    for (const other of [...related, ...(naming.get(key) ?? []).map((one) => one.key)]) add(other, 'related');
    return found.size === 0 ? undefined : [...found].map(([paper, as]) => ({ paper, as }));
  };
}
