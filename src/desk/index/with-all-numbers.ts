import { slugOf } from '../../domain/rules/suggest.ts';
import { highestNumbers, type Numbered } from '../widgets/paper-number/model/next-number.ts';
import type { SiteIndex } from './site-index.ts';

/** A number of the public repository, and the key of the paper that bears it. */
export interface TakenNumber extends Numbered {
  readonly key: string;
}

/**
 * The index for the protected desk, which has to know the numbers of papers that are not published yet: its own papers
 * share keys with them. Only keys that are the number itself are told, since another may be made of the title.
 * @param all every paper of the public repository; undefined leaves the index as it is
 */
export function withAllNumbers(index: SiteIndex, all: readonly TakenNumber[] | undefined): SiteIndex {
  if (!all) return index;
  const takenPapers = all
    .filter(({ key, reference }) => reference !== '' && slugOf(reference) === key)
    .map(({ key }) => key)
    .toSorted();
  return { ...index, highestNumbers: highestNumbers(all), takenPapers };
}
