import { textOf } from '../values/text-of.ts';
import type { Context } from '../context.ts';
import type { SourceObject } from '../read/source-object.ts';
import { cleanLine } from '../text/clean.ts';
import { slug } from '../text/slug.ts';
import { splitTitle } from '../text/title.ts';

/** Gives every paper its key, from its reference or else its title. @returns keys by source id */
export function paperKeys({ pool, keys }: Context): ReadonlyMap<string, string> {
  const wanted = (paper: SourceObject): string =>
    slug(cleanLine(textOf(paper.fields['reference']))) ||
    slug(splitTitle(textOf(paper.fields['name'])).title);
  return new Map(pool.all('Paper').map((paper) => [paper.id, keys.papers.keyFor(paper.id, wanted(paper))]));
}
