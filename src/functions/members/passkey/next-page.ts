import { at } from '../addresses.ts';

/** Where somebody goes on to: the path of `?nach=` if it is one of ours, else the start page. */
export function nextPage(wish: string | undefined): string {
  if (wish === undefined || !/^\/(?![/\\])[^\\\p{Cc}]*$/u.test(wish)) return at.home;
  const base = 'https://rat.invalid';
  if (!URL.canParse(wish, base)) return at.home;
  const { origin, pathname, search } = new URL(wish, base);
  return origin === base && !pathname.startsWith('//') && !pathname.startsWith(at.login)
    ? pathname + search
    : at.home;
}
