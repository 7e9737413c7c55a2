import { slugOf } from '../../../../domain/rules/suggest.ts';
import type { Choice } from '../../../index/site-index.ts';
import type { FoundEntry } from '../../control-props.ts';
import type { Numbered } from './next-number.ts';
import { isSame } from './reference.ts';

const text = (value: unknown): string => (typeof value === 'string' ? value : '');

/** Papers of the repository with their numbers, without the one that is edited. */
export const numbered = (
  entries: readonly FoundEntry[],
  own: string,
): readonly (Numbered & { readonly title: string })[] =>
  entries
    .filter(({ slug }) => slug !== own)
    .map(({ data }) => ({
      body: text(data['body']),
      reference: text(data['reference']),
      title: text(data['title']),
    }));

/** Title of another paper of the same body that bears the number; undefined where none does. */
export const bearer = (
  papers: readonly (Numbered & { readonly title: string })[],
  reference: string,
  body: string,
): string | undefined =>
  papers.find((paper) => paper.body === body && paper.reference !== '' && isSame(paper.reference, reference))
    ?.title;

/** Title of a published paper of any body that bears the number: only the index knows it, and it names no body. */
export const indexBearer = (
  papers: readonly Choice[],
  reference: string,
  ownKey: string,
): string | undefined =>
  papers.find(({ key, detail = '' }) => key !== ownKey && isSame(detail.split(', ')[0] ?? '', reference))
    ?.label;

/** Whether a number makes the key of a paper of the public repository, which a new paper of the members' part cannot share. */
export const isKeyTaken = (taken: readonly string[], reference: string): boolean =>
  taken.includes(slugOf(reference));
