import { textOf } from '../values/text-of.ts';
import { acyclic } from '../acyclic.ts';
import type { Context } from '../context.ts';
import { asList, type SourceObject } from '../read/source-object.ts';
import { cleanLine } from '../text/clean.ts';
import { bodyIdOf } from './body-of.ts';
import { baseReference } from './paper-kind.ts';

const referenceOf = (paper: SourceObject): string => cleanLine(textOf(paper.fields['reference']));
const inBody = (paper: SourceObject, reference: string): string => `${bodyIdOf(paper) ?? ''} ${reference}`;

/** Source id of the paper that this one supplements: told by the source, or by its reference. */
function baseOf(
  { pool }: Context,
  paper: SourceObject,
  index: ReadonlyMap<string, string>,
): string | undefined {
  const told = asList(paper.fields['superordinatedPaper']);
  const found = told.find(
    (id): id is string => typeof id === 'string' && pool.get(id, 'Paper') !== undefined,
  );
  const base = baseReference(referenceOf(paper));
  return found ?? (base === undefined ? undefined : index.get(inBody(paper, base)));
}

/** Every paper's parent, by source ids: what it adds to or changes. */
export function paperParents(context: Context): ReadonlyMap<string, string> {
  const papers = context.pool.all('Paper');
  const index = new Map<string, string>();
  for (const paper of papers) {
    const key = inBody(paper, referenceOf(paper));
    if (!index.has(key)) index.set(key, paper.id);
  }
  const links = papers.map((paper) => [paper.id, baseOf(context, paper, index)] as const);
  return acyclic(links.filter((link): link is [string, string] => link[1] !== undefined));
}
