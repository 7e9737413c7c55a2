import { part } from './dom.ts';
import { createEngine } from './engine.ts';
import { showMailLink } from './mail-link.ts';
import type { Kept } from './saved.ts';
import { SavedList } from './saved-list.ts';
import { SearchPage, type Watcher } from './search-page.ts';

/** Makes the page `/suche/` work. Its form and lists are there without it. */
export function startSearch(root: HTMLElement): void {
  const engine = createEngine({
    base: root.dataset['base'] ?? '/suche/daten/',
    fetch: (address, { signal }) => fetch(address, signal ? { signal } : {}),
  });
  const narrow = part(root, 'narrow');
  if (narrow instanceof HTMLDetailsElement) narrow.open = matchMedia('(min-width: 64em)').matches;
  document.querySelector('[data-search-unscripted]')?.remove();
  const saved = new SavedList(root, engine, keptHere());
  const watcher: Watcher = {
    opened: (request) => saved.opened(request),
    shown: (request, state) => {
      saved.shown(request, state);
      showMailLink(root, request, state);
    },
  };
  new SearchPage(root, engine, watcher).start();
}

/** `localStorage`; reading it throws where a browser forbids it, and nothing is kept then. */
function keptHere(): Kept {
  const forbidden = () => {
    throw new Error('This browser keeps nothing');
  };
  try {
    return localStorage;
  } catch {
    return { getItem: () => null, setItem: forbidden, removeItem: forbidden };
  }
}
