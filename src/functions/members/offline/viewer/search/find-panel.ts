import { button, el, freshId } from '../dom.ts';
import type { PaneParts } from '../pane/pane-parts.ts';
import type { Panel } from '../pane/panels.ts';
import type { Passage } from '../text/quote.ts';
import { WORDS } from '../words.ts';
import { findInMeeting } from './find-in-meeting.ts';
import { findInPdf } from './find-in-pdf.ts';

/** Search in the document and in all of the meeting. */
export interface FindPanel extends Panel {
  /** Searches the document for these words. */
  search(words: string): Promise<void>;
  close(): void;
}

export const findPanel = (parts: PaneParts): FindPanel => new Find(parts);

class Find implements FindPanel {
  readonly name = WORDS.search;
  readonly content: HTMLElement;
  readonly #parts: PaneParts;
  readonly #field = el('input', {
    class: 'reader-field',
    type: 'search',
    id: freshId('suche'),
    autocomplete: 'off',
  });
  readonly #told = el('p', { class: 'reader-panel__told' });
  readonly #list = el('ul', { class: 'reader-list' });
  readonly #steps: HTMLElement;
  #hits: readonly Passage[] = [];
  #current = -1;
  #running = new AbortController();

  constructor(parts: PaneParts) {
    this.#parts = parts;
    this.#steps = el(
      'p',
      { class: 'reader-row', hidden: true },
      button(WORDS.previousHit, () => void this.#go(-1)),
      button(WORDS.nextHit, () => void this.#go(1)),
    );
    const content = [this.#form(), this.#told, this.#steps, this.#list];
    this.content = el('div', { class: 'reader-panel__content' }, ...content);
  }

  readonly opened = (): HTMLElement => {
    this.#field.select();
    return this.#field;
  };

  async search(words: string): Promise<void> {
    this.#field.value = words;
    await this.#searching(words, (signal) => this.#here(words, signal));
  }

  close(): void {
    this.#running.abort();
  }

  #form(): HTMLElement {
    const { document } = this.#parts;
    const form = el(
      'form',
      { class: 'reader-form', role: 'search', 'aria-label': `${WORDS.search}: ${document.title}` },
      el('label', { for: this.#field.id }, WORDS.searchWords),
      this.#field,
      el('button', { type: 'submit', class: 'reader-button reader-button--main' }, WORDS.searchHere),
      button(WORDS.searchAll, () => {
        const words = this.#field.value;
        void this.#searching(words, (signal) => this.#everywhere(words, signal));
      }),
    );
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.search(this.#field.value);
    });
    return form;
  }

  #tell(words: string): void {
    this.#told.textContent = words;
    this.#parts.say(words);
  }

  /** Ends the search that runs and begins another one. */
  async #searching(words: string, work: (signal: AbortSignal) => Promise<void>): Promise<void> {
    this.#running.abort();
    this.#running = new AbortController();
    this.#list.replaceChildren();
    this.#told.textContent = WORDS.searching;
    if (words.trim().length < 2) return this.#tell(WORDS.tooShort);
    try {
      await work(this.#running.signal);
    } catch (error) {
      if (!(error instanceof DOMException && error.name === 'AbortError')) throw error;
    }
  }

  async #here(words: string, signal: AbortSignal): Promise<void> {
    const { hits, isWithoutText } = await findInPdf(this.#parts.pdf, words, signal);
    const count = isWithoutText ? WORDS.withoutText : WORDS.hits(hits.length, words);
    // begins with what is seen, as reading on would
    const first = hits.findIndex(({ start }) => start.page >= this.#parts.pages.current());
    [this.#hits, this.#current] = [hits, Math.max(-1, first - 1)];
    this.#steps.hidden = hits.length === 0;
    this.#parts.point('hit', hits);
    this.#tell(count);
    if (hits.length === 0) return;
    await this.#go(1);
    this.#tell(`${count} ${this.#told.textContent}`);
  }

  async #go(by: number): Promise<void> {
    const count = this.#hits.length;
    if (count === 0) return;
    this.#current = (this.#current + by + count) % count;
    const hit = this.#hits[this.#current];
    if (!hit) return;
    this.#parts.point('hit', this.#hits, hit);
    this.#tell(WORDS.hit(this.#current + 1, count, hit.start.page));
    await this.#parts.goTo(hit);
  }

  async #everywhere(words: string, signal: AbortSignal): Promise<void> {
    const found = await findInMeeting(this.#parts, words, signal);
    for (const { document, hits } of found) {
      if (hits === 0) continue;
      const told = hits === undefined ? WORDS.notSearched : WORDS.inDocument(hits);
      const open = () => this.#parts.show(document, words);
      const entry = button(`${document.title}: ${told}`, open, { class: 'reader-entry' });
      this.#list.append(el('li', {}, entry));
    }
    const total = found.reduce((sum, { hits }) => sum + (hits ?? 0), 0);
    this.#tell(WORDS.hits(total, words));
  }
}
