import type { SearchState } from './engine-types.ts';
import type { SearchRequest } from './request.ts';

/** What the function for subscriptions takes: the same as `WORD_LENGTH`, which would bring its whole schema along. */
const LENGTH = { least: 3, most: 60 };

/**
 * Lets who searched for a word hear of it by mail, where the site has a function for that. The word goes there only when
 * the link is followed.
 */
export function showMailLink(
  root: ParentNode,
  { text }: SearchRequest,
  state: SearchState | undefined,
): void {
  const link = root.querySelector<HTMLAnchorElement>('[data-search="mail"]');
  if (!link) return;
  const word = text.replace(/["„“”]/g, '').trim();
  const fits = word.length >= LENGTH.least && word.length <= LENGTH.most;
  link.hidden = !fits || state?.complete !== true;
  link.href = `${link.dataset['mail'] ?? ''}${encodeURIComponent(word)}`;
}
