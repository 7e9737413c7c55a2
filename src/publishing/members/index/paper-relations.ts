import type { Entry } from '../../../domain/council-record.ts';
import type { MembersRelation } from '../../../domain/members/index.ts';
import type { Paper } from '../../../domain/schema/index.ts';
import { type NamingPaper, relationsOf } from '../../../domain/view/index.ts';

/** For the key of a paper those around it; undefined where there are none. */
export type RelationsOf = (key: string) => readonly MembersRelation[] | undefined;

/** The papers that each of `papers` names and those that name it, by the rule of the public pages, each once. */
export function paperRelations(papers: readonly Entry<Paper>[]): RelationsOf {
  const plain = papers
    .map(({ key, data }): NamingPaper => ({
      key,
      kind: data.kind,
      parent: data.parent,
      related: data.related ?? [],
    }))
    .toSorted((a, b) => (a.key < b.key ? -1 : 1));
  const paper = new Map(plain.map((one) => [one.key, one]));
  const papersNaming = new Map<string, NamingPaper[]>();
  for (const one of plain)
    for (const key of new Set([...one.related, one.parent ?? []].flat()))
      papersNaming.set(key, [...(papersNaming.get(key) ?? []), one]);
  return (key) => {
    const one = paper.get(key);
    if (!one) return undefined;
    const { parent, amendments, supplements, related } = relationsOf(one, { paper, papersNaming });
    const found = new Map<string, MembersRelation['as']>();
    const add = (others: readonly NamingPaper[], as: MembersRelation['as']): void => {
      for (const other of others) if (other !== one && !found.has(other.key)) found.set(other.key, as);
    };
    add(parent ? [parent] : [], 'parent');
    add(amendments, 'amendment');
    add(supplements, 'supplement');
    add(related, 'related');
    return found.size === 0 ? undefined : [...found].map(([name, as]) => ({ paper: name, as }));
  };
}
