import { isHandover } from '../fragment.ts';

/** The part of the browser's window that is used here. */
export type Page = Pick<Window, 'location' | 'history' | 'addEventListener'>;

/**
 * Takes what is handed over out of the address bar and the history at once, before anything else reads the address.
 * Gives it; undefined where nothing is handed over.
 */
export function takeFromAddress({ location, history }: Page): string | undefined {
  const { hash, pathname, search } = location;
  if (!isHandover(hash)) return undefined;
  history.replaceState(null, '', `${pathname}${search}#/`);
  return hash;
}

/** The same for an address that comes while the desk is open; it stays where it was. */
export function takeLater(page: Page, taken: (hash: string) => void): void {
  const changed = (event: HashChangeEvent): void => {
    const hash = `#${event.newURL.split('#').slice(1).join('#')}`;
    if (!isHandover(hash)) return;
    event.stopImmediatePropagation();
    page.history.replaceState(null, '', event.oldURL);
    taken(hash);
  };
  page.addEventListener('hashchange', changed, { capture: true });
}
