import { at } from './addresses.ts';

/** Letters that may stand in an address of ours: no control character, no space, no backslash. */
const PLAIN = /^\/[\u0021-\u005b\u005d-\u007e]*$/;
const LONGEST = 1000;

/**
 * The page to which somebody returns after the login (`?nach=`): a path of this function, never another host.
 * @returns the path with its query; the start page where the wish is none of ours or leads to the login itself
 */
export function safeTarget(wish: string | undefined): string {
  if (wish === undefined || wish.length > LONGEST || !PLAIN.test(wish)) return at.home;
  const here = 'https://ratsfenster.invalid';
  if (!URL.canParse(wish, here)) return at.home;
  const { origin, pathname, search } = new URL(wish, here);
  // "/.//host" is a path to the parser, and its outcome "//host" a host to the browser
  if (origin !== here || pathname.startsWith('//')) return at.home;
  return pathname.startsWith(at.login) || pathname === at.logout ? at.home : pathname + search;
}
