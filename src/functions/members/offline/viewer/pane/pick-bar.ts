import type { Note } from '../../types.ts';
import { button, el, freshId } from '../dom.ts';
import { COLOUR_NAMES, COLOURS, WORDS } from '../words.ts';
import type { PaneParts } from './pane-parts.ts';
import { firstSentence, type Picked, type Step, stepped, STEPS } from './pick-model.ts';
import { SentenceText } from './sentence-text.ts';

/** Choosing a passage without a pointer: sentence by sentence, by keys or by the buttons beside. */
export interface PickBar {
  readonly element: HTMLElement;
  /** Begins on the page that is seen. */
  start(): Promise<void>;
  stop(): void;
}

/** @param ended told when it is over; the focus is to go back then */
export const pickBar = (parts: PaneParts, ended: () => void): PickBar => new Pick(parts, ended);

class Pick implements PickBar {
  readonly element: HTMLElement;
  readonly #parts: PaneParts;
  readonly #sentences: SentenceText;
  readonly #ended: () => void;
  readonly #help = el('p', { class: 'reader-bar__help', id: freshId('hilfe') }, WORDS.pickHelp);
  readonly #field: HTMLElement;
  #picked: Picked | undefined;
  /** Keys that come while a page is read wait for their turn. */
  #turn: Promise<void> = Promise.resolve();

  constructor(parts: PaneParts, ended: () => void) {
    this.#parts = parts;
    this.#ended = ended;
    this.#sentences = new SentenceText(parts.pdf);
    this.#field = el('div', {
      class: 'reader-pick',
      role: 'application',
      tabindex: 0,
      'aria-label': WORDS.pick,
      'aria-describedby': this.#help.id,
    });
    this.#field.addEventListener('keydown', (event) => this.#pressed(event));
    this.element = el(
      'div',
      { class: 'reader-bar', role: 'group', 'aria-label': WORDS.pick, hidden: true },
      this.#field,
      this.#help,
      ...this.#buttons(),
    );
  }

  async start(): Promise<void> {
    this.#picked = await firstSentence(this.#sentences, this.#parts.pages.current());
    if (!this.#picked) return this.#parts.say(WORDS.noSentences);
    this.element.hidden = false;
    this.#field.focus();
    await this.#show();
  }

  stop(): void {
    this.#picked = undefined;
    this.element.hidden = true;
    this.#parts.point('picked', []);
  }

  #buttons(): HTMLElement[] {
    return [
      button(WORDS.previousSentence, () => this.#move('previous', false)),
      button(WORDS.nextSentence, () => this.#move('next', false)),
      button(WORDS.moreSentences, () => this.#move('next', true)),
      button(WORDS.fewerSentences, () => this.#move('previous', true)),
      ...COLOUR_NAMES.map((colour) =>
        button(`${COLOURS[colour].sign} ${COLOURS[colour].name}`, () => this.#mark(colour), {
          class: `reader-button reader-colour reader-colour--${colour}`,
          'aria-label': WORDS.markAs(COLOURS[colour].name),
        }),
      ),
      button(WORDS.endPick, () => this.#end()),
    ];
  }

  #pressed(event: KeyboardEvent): void {
    const step = STEPS[event.key];
    if (step) this.#move(step, event.shiftKey);
    else if (event.key === 'Enter') this.#mark('yellow');
    else if (event.key === 'Escape') this.#end();
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  #inTurn(work: () => Promise<void>): void {
    const before = this.#turn;
    this.#turn = (async () => {
      await before;
      await work().catch(() => this.#parts.say(WORDS.noSentences));
    })();
  }

  #move(step: Step, extend: boolean): void {
    this.#inTurn(async () => {
      if (this.#picked) this.#picked = await stepped(this.#sentences, this.#picked, step, extend);
      await this.#show();
    });
  }

  #mark(colour: Note['colour']): void {
    this.#inTurn(async () => {
      const chosen = this.#picked && (await this.#sentences.passage(this.#picked));
      this.stop();
      if (chosen) await this.#parts.mark(chosen, colour);
    });
  }

  #end(): void {
    this.stop();
    this.#ended();
  }

  async #show(): Promise<void> {
    const picked = this.#picked;
    const chosen = picked && (await this.#sentences.passage(picked));
    if (!picked || !chosen) return;
    const words = await this.#sentences.words(picked);
    this.#field.textContent = words;
    this.#parts.say(words);
    this.#parts.point('picked', [chosen]);
    const focus = await this.#sentences.focus(picked);
    if (focus) await this.#parts.goTo(focus);
  }
}
