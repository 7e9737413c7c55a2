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

export function findPanel(parts: PaneParts): FindPanel {
  const field = el('input', {
    class: 'reader-field',
    type: 'search',
    id: freshId('suche'),
    autocomplete: 'off',
  });
  const told = el('p', { class: 'reader-panel__told' });
  const list = el('ul', { class: 'reader-list' });
  let [hits, current, running] = [[] as readonly Passage[], -1, new AbortController()];
  const tell = (words: string): void => {
    told.textContent = words;
    parts.say(words);
  };
  const begin = (): AbortSignal => {
    running.abort();
    running = new AbortController();
    list.replaceChildren();
    told.textContent = WORDS.searching;
    return running.signal;
  };
  const go = async (by: number): Promise<void> => {
    if (hits.length === 0) return;
    current = (current + by + hits.length) % hits.length;
    const hit = hits[current];
    if (!hit) return;
    parts.point('hit', hits, hit);
    tell(WORDS.hit(current + 1, hits.length, hit.start.page));
    await parts.goTo(hit);
  };
  const ended = (error: unknown): void => {
    if (!(error instanceof DOMException && error.name === 'AbortError')) throw error;
  };
  const search = async (words: string): Promise<void> => {
    field.value = words;
    const signal = begin();
    if (words.trim().length < 2) return tell(WORDS.tooShort);
    const found = await findInPdf(parts.pdf, words, signal);
    [hits, current] = [found.hits, -1];
    steps.hidden = hits.length === 0;
    parts.point('hit', hits);
    tell(found.isWithoutText ? WORDS.withoutText : WORDS.hits(hits.length, words));
    if (hits.length > 0) {
      // begins with what is seen, as reading on would
      current = hits.findIndex(({ start }) => start.page >= parts.pages.current()) - 1;
      if (current < -1) current = -1;
      const count = WORDS.hits(hits.length, words);
      await go(1);
      tell(`${count} ${told.textContent}`);
    }
  };
  const everywhere = async (): Promise<void> => {
    const words = field.value;
    const signal = begin();
    if (words.trim().length < 2) return tell(WORDS.tooShort);
    const found = await findInMeeting(parts, words, signal);
    const total = found.reduce((sum, { hits }) => sum + (hits ?? 0), 0);
    for (const { document, hits: count } of found) {
      if (count === 0) continue;
      const told = count === undefined ? WORDS.notSearched : WORDS.inDocument(count);
      const entry = button(`${document.title}: ${told}`, () => parts.show(document, words), {
        class: 'reader-entry',
      });
      list.append(el('li', {}, entry));
    }
    tell(WORDS.hits(total, words));
  };
  const steps = el(
    'p',
    { class: 'reader-row', hidden: true },
    button(WORDS.previousHit, () => void go(-1)),
    button(WORDS.nextHit, () => void go(1)),
  );
  const form = el(
    'form',
    { class: 'reader-form', role: 'search', 'aria-label': `${WORDS.search}: ${parts.document.title}` },
    el('label', { for: field.id }, WORDS.searchWords),
    field,
    el('button', { type: 'submit', class: 'reader-button reader-button--main' }, WORDS.searchHere),
    button(WORDS.searchAll, () => void everywhere().catch(ended)),
  );
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void search(field.value).catch(ended);
  });
  return {
    name: WORDS.search,
    content: el('div', { class: 'reader-panel__content' }, form, told, steps, list),
    opened: () => {
      field.select();
      return field;
    },
    search: (words) => search(words).catch(ended),
    close: () => running.abort(),
  };
}
