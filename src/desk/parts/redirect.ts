import { type Part, partOf } from './part.ts';

const PLAIN = /^#\/collections\/(meetings|papers)(?:$|[/?](?:entries\/([^?]*))?)/;

/**
 * Where an address with the plain kind leads, `#/collections/papers/entries/0121-2027/index` or `#/collections/papers/new`:
 * to the part of the entry, and for a list or a new entry to the newest. Undefined where it may stay.
 */
export function redirected(hash: string, parts: readonly Part[]): string | undefined {
  const [, kind = '', slug] = PLAIN.exec(hash) ?? [];
  const part = slug ? partOf(parts, kind, keyIn(slug)) : parts.find((one) => one.kind === kind);
  if (part === undefined || part.collection === kind) return undefined;
  return hash.replace(`/${kind}`, () => `/${part.collection}`);
}

const keyIn = (slug: string): string => slug.split(/\/|%2F/i)[0] ?? '';

/** Follows such addresses, now and whenever one is gone to. To be called before Decap is loaded, and before the guard. */
export function redirectPlainAddresses(page: Window, parts: readonly Part[]): void {
  const here = redirected(page.location.hash, parts);
  if (here !== undefined) page.history.replaceState(page.history.state, '', here);
  page.addEventListener(
    'hashchange',
    (event) => {
      const there = redirected(page.location.hash, parts);
      if (there === undefined) return;
      event.stopImmediatePropagation();
      page.location.replace(there);
    },
    true,
  );
}
