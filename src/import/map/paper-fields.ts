import type { Publicity } from '../agenda/source-item.ts';
import type { Context } from '../context.ts';
import type { SourceObject } from '../read/source-object.ts';
import { some } from '../some.ts';
import { bodyIdOf } from './body-of.ts';
import type { Organizations } from './organizations.ts';
import { paperKind } from './paper-kind.ts';
import type { Verdict } from './paper-publicity.ts';

/** All that papers refer to. */
export interface PaperWorld {
  readonly bodies: ReadonlyMap<string, string>;
  readonly organizations: Organizations;
  readonly people: ReadonlyMap<string, string>;
  readonly publicity: ReadonlyMap<string, Publicity>;
  readonly verdict: Verdict;
  /** Keys of papers by source id. */
  readonly papers: ReadonlyMap<string, string>;
  /** Source ids of the papers that others add to. */
  readonly parents: ReadonlyMap<string, string>;
}

/** True where a paper may name another: a public one only public ones. */
const mayName = ({ verdict }: PaperWorld, paper: SourceObject, other: string): boolean =>
  verdict.papers.get(paper.id) !== 'public' || verdict.papers.get(other) === 'public';

/** Keys of the papers that this one names and may name. */
function others(context: Context, paper: SourceObject, field: string, world: PaperWorld): string[] {
  const ids = context.read.ids(paper, field);
  const named = ids.filter((id) => id !== paper.id && world.papers.has(id) && mayName(world, paper, id));
  if (ids.length > 0 && named.length === 0) context.read.drop(paper, field, 'dangling');
  return named.flatMap((id) => world.papers.get(id) ?? []);
}

/** Fields of a paper that need no judgement of what is public, and its links to others. */
export function paperFields(context: Context, paper: SourceObject, world: PaperWorld) {
  const { read } = context;
  const kindName = read.text(paper, 'paperType');
  const bodyId = bodyIdOf(paper);
  read.ids(paper, 'body');
  read.ids(paper, 'superordinatedPaper');
  const keysOf = (field: string, known: (id: string) => string | undefined) => [
    ...new Set(read.ids(paper, field).flatMap((id) => known(id) ?? [])),
  ];
  const organization = (id: string) => world.organizations.get(id)?.key;
  const related = ['relatedPaper', 'subordinatedPaper'].flatMap((field) =>
    others(context, paper, field, world),
  );
  const above = world.parents.get(paper.id);
  const parent = above !== undefined && mayName(world, paper, above) ? world.papers.get(above) : undefined;
  return {
    reference: read.text(paper, 'reference'),
    kind: paperKind(kindName ?? ''),
    kindName,
    date: read.date(paper, 'date'),
    body: (bodyId && world.bodies.get(bodyId)) ?? [...world.bodies.values()][0],
    office: keysOf('underDirectionOf', organization)[0],
    originatorOrganizations: some(keysOf('originatorOrganization', organization)),
    originatorPersons: some(keysOf('originatorPerson', (id) => world.people.get(id))),
    subjects: some(read.texts(paper, 'keyword')),
    related: some([...new Set(related)].filter((key) => key !== parent)),
    parent,
  };
}
