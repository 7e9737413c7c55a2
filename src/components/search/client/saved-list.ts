import { newHits } from '../../../format/wording/search.ts';
import { element, part } from './dom.ts';
import type { SearchEngine, SearchState } from './engine-types.ts';
import { parametersOf, type SearchRequest } from './request.ts';
import {
  forgetSearch,
  isSaved,
  type Kept,
  newSince,
  type SavedSearch,
  savedSearches,
  saveSearch,
} from './saved.ts';

const optionsOf = ({ chosen, sort }: SearchRequest) => ({ filters: chosen, sort });

/** The searches that somebody keeps in the own browser: what is new in each, and the button that keeps the one shown. */
export class SavedList {
  readonly #root: HTMLElement;
  readonly #engine: SearchEngine;
  readonly #kept: Kept;
  #shown: SearchRequest | undefined;

  constructor(root: HTMLElement, engine: SearchEngine, kept: Kept) {
    this.#root = root;
    this.#engine = engine;
    this.#kept = kept;
    part(root, 'keep').addEventListener('click', () => void this.#toggle());
  }

  /** Gives which hits of a saved search were not there when it was last looked at. */
  opened(request: SearchRequest): (id: string) => boolean {
    const saved = savedSearches(this.#kept).find(
      (one) => parametersOf(one.request) === parametersOf(request),
    );
    return saved ? (id) => newSince(saved, [id]).length > 0 : () => false;
  }

  /** To be told of every request that the page shows. */
  shown(request: SearchRequest, state: SearchState | undefined): void {
    this.#shown = request;
    part(this.#root, 'saved').hidden = state !== undefined || savedSearches(this.#kept).length === 0;
    part(this.#root, 'keep').hidden = state?.complete !== true;
    if (state === undefined) this.#draw();
    else if (state.complete) this.#label();
    if (state?.complete === true && isSaved(this.#kept, request)) void this.#takeNote(request);
  }

  async #toggle(): Promise<void> {
    const request = this.#shown;
    if (!request) return;
    const done = isSaved(this.#kept, request)
      ? forgetSearch(this.#kept, request)
      : await this.#takeNote(request);
    this.#label();
    if (!done) part(this.#root, 'keep').textContent = 'Ihr Browser lässt das Speichern nicht zu';
  }

  /** What is found now has been seen. */
  async #takeNote(request: SearchRequest): Promise<boolean> {
    const found = await this.#engine.ids(request.text, optionsOf(request)).catch(() => undefined);
    return found !== undefined && saveSearch(this.#kept, request, found);
  }

  #label(): void {
    const saved = this.#shown !== undefined && isSaved(this.#kept, this.#shown);
    part(this.#root, 'keep').textContent = saved ? 'Gespeicherte Suche löschen' : 'Diese Suche speichern';
  }

  #draw(): void {
    const rows = savedSearches(this.#kept).map((search) => this.#row(search));
    part(this.#root, 'saved-list').replaceChildren(...rows);
  }

  #row(search: SavedSearch): HTMLElement {
    const { request } = search;
    const link = element('a', '', nameOf(request));
    link.href = `?${parametersOf(request)}`;
    const fresh = element('span', 'saved__new');
    const remove = element('button', 'saved__remove', 'Löschen');
    remove.type = 'button';
    remove.setAttribute('aria-label', `${nameOf(request)} löschen`);
    const row = element('li', 'saved__row', [link, ' ', fresh, ' ', remove]);
    remove.addEventListener('click', () => {
      forgetSearch(this.#kept, request);
      this.shown(request, undefined);
      part(this.#root, 'text').focus();
    });
    void this.#count(search, fresh);
    return row;
  }

  async #count(search: SavedSearch, place: HTMLElement): Promise<void> {
    const { request } = search;
    const found = await this.#engine.ids(request.text, optionsOf(request)).catch(() => undefined);
    if (!found) return;
    const count = newSince(search, found).length;
    place.textContent = count === 0 ? 'nichts Neues' : newHits(count);
    place.classList.toggle('saved__new--some', count > 0);
  }
}

/** "Radweg (Vorlagen, 2026)". */
export function nameOf({ text, chosen }: SearchRequest): string {
  const narrowed = Object.values(chosen).flat();
  const name = text === '' ? 'Alles' : text;
  return narrowed.length === 0 ? name : `${name} (${narrowed.join(', ')})`;
}
