import { SEARCH_TROUBLE } from '../../../format/wording/search.ts';
import { part } from './dom.ts';
import { drawState, drawTrouble } from './draw-state.ts';
import {
  type FilterName,
  type SearchEngine,
  SearchUnavailable,
  type SearchState,
  type Sort,
} from './engine-types.ts';
import { NOTHING, parametersOf, requestFrom, type SearchRequest, withValue } from './request.ts';

/** Who wants to know what the page shows. */
export interface Watcher {
  /** A request that is opened; gives which hits of it are new to the reader. */
  opened(request: SearchRequest): (id: string) => boolean;
  /** Its state as it arrives; none where nothing is asked. */
  shown(request: SearchRequest, state: SearchState | undefined): void;
}

/** Milliseconds without a key before it is searched. */
const PAUSE = 250;
/** Milliseconds before it is said that something is happening. */
const PATIENCE = 400;
const PAGE = 20;

/** Makes the search on the page work. What it shows stands in the address, so that it can be shared and gone back to. */
export class SearchPage {
  readonly #root: HTMLElement;
  readonly #engine: SearchEngine;
  readonly #watcher: Watcher;
  #isNew: (id: string) => boolean = () => false;
  readonly #input: HTMLInputElement;
  readonly #sort: HTMLSelectElement;
  #request: SearchRequest = NOTHING;
  #limit = PAGE;
  #running = new AbortController();
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(root: HTMLElement, engine: SearchEngine, watcher: Watcher) {
    this.#root = root;
    this.#engine = engine;
    this.#watcher = watcher;
    this.#input = part(root, 'text') as HTMLInputElement;
    this.#sort = part(root, 'sort') as HTMLSelectElement;
  }

  start(): void {
    this.#input.addEventListener('input', () => this.#typed());
    this.#input.addEventListener('focus', () => void this.#engine.warm(), { once: true });
    part(this.#root, 'form').addEventListener('submit', (event) => {
      event.preventDefault();
      this.#go({ ...this.#request, text: this.#input.value.trim() }, 'push');
    });
    this.#sort.addEventListener('change', () =>
      this.#go({ ...this.#request, sort: this.#sort.value as Sort }, 'push'),
    );
    part(this.#root, 'reset').addEventListener('click', () => {
      this.#go({ ...this.#request, chosen: {} }, 'push');
      part(this.#root, 'status').focus();
    });
    part(this.#root, 'more').addEventListener('click', () => void this.#more());
    addEventListener('popstate', () => this.#read());
    this.#read();
  }

  #typed(): void {
    clearTimeout(this.#timer);
    const go = () => this.#go({ ...this.#request, text: this.#input.value.trim() }, 'replace');
    this.#timer = setTimeout(go, PAUSE);
  }

  /** Shows what the address asks for. */
  #read(): void {
    this.#request = requestFrom(new URLSearchParams(location.search));
    this.#input.value = this.#request.text;
    this.#show();
  }

  #go(request: SearchRequest, how: 'push' | 'replace'): void {
    clearTimeout(this.#timer);
    const parameters = parametersOf(request);
    if (parameters === parametersOf(this.#request)) return;
    this.#request = request;
    const address = parameters === '' ? location.pathname : `${location.pathname}?${parameters}`;
    if (how === 'push') history.pushState(undefined, '', address);
    else history.replaceState(undefined, '', address);
    this.#show();
  }

  #show(): void {
    this.#sort.value = this.#request.sort;
    this.#limit = PAGE;
    this.#isNew = this.#watcher.opened(this.#request);
    void this.#search();
  }

  async #search(): Promise<void> {
    this.#running.abort();
    const running = (this.#running = new AbortController());
    const request = this.#request;
    const asksNothing = request.text === '' && Object.keys(request.chosen).length === 0;
    part(this.#root, 'results').hidden = asksNothing;
    if (asksNothing) return this.#watcher.shown(request, undefined);
    const status = part(this.#root, 'status');
    const waiting = setTimeout(() => (status.textContent = 'Es wird gesucht …'), PATIENCE);
    const { text, chosen, sort } = request;
    const options = { filters: chosen, sort, limit: this.#limit };
    await this.#engine
      .search(
        text,
        options,
        (state) => {
          if (running.signal.aborted) return;
          clearTimeout(waiting);
          drawState(this.#root, request, state, {
            isNew: this.#isNew,
            onFilter: (name, value, on) => this.#narrow(name, value, on),
          });
          this.#watcher.shown(request, state);
        },
        running.signal,
      )
      .catch((error: unknown) => {
        if (running.signal.aborted) return;
        const isEngine = error instanceof SearchUnavailable && error.reason === 'engine';
        drawTrouble(this.#root, isEngine ? SEARCH_TROUBLE.engine : SEARCH_TROUBLE.offline, isEngine);
      })
      .finally(() => clearTimeout(waiting));
  }

  #narrow(name: FilterName, value: string, on: boolean): void {
    this.#go({ ...this.#request, chosen: withValue(this.#request.chosen, name, value, on) }, 'push');
  }

  async #more(): Promise<void> {
    const before = this.#limit;
    this.#limit += PAGE;
    await this.#search();
    part(this.#root, 'hits').querySelectorAll('a')[before]?.focus();
  }
}
