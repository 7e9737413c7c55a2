import { button, el, freshId } from '../dom.ts';
import { type Stretch } from '../text/find.ts';
import type { Passage } from '../text/quote.ts';
import { sentencesOf } from '../text/sentences.ts';
import { COLOUR_NAMES, COLOURS, WORDS } from '../words.ts';
import type { PaneParts } from './pane-parts.ts';
import { type Counts, ends, firstSentence, type Picked, type Step, stepped, STEPS } from './pick-model.ts';

/** Choosing a passage without a pointer: sentence by sentence, by keys or by the buttons beside. */
export interface PickBar {
  readonly element: HTMLElement;
  /** Begins on the page that is seen. */
  start(): Promise<void>;
  stop(): void;
}

/** @param ended told when it is over; the focus is to go back then */
export function pickBar(parts: PaneParts, ended: () => void): PickBar {
  const sentences = new Map<number, readonly Stretch[]>();
  const onPage = async (page: number): Promise<readonly Stretch[]> => {
    const known = sentences.get(page) ?? sentencesOf((await parts.pdf.text(page)).text);
    sentences.set(page, known);
    return known;
  };
  const counts: Counts = { pages: parts.pdf.pages, count: async (page) => (await onPage(page)).length };
  let picked: Picked | undefined;
  // keys that come while a page is read wait for their turn
  let turn: Promise<void> = Promise.resolve();
  const inTurn = (work: () => Promise<void>): void => {
    const before = turn;
    turn = (async () => {
      await before;
      await work().catch(() => parts.say(WORDS.noSentences));
    })();
  };

  const help = el('p', { class: 'reader-bar__help', id: freshId('hilfe') }, WORDS.pickHelp);
  const field = el('div', {
    class: 'reader-pick',
    role: 'application',
    tabindex: 0,
    'aria-label': WORDS.pick,
    'aria-describedby': help.id,
  });

  async function passage(): Promise<Passage | undefined> {
    if (!picked) return undefined;
    const [first, last] = ends(picked);
    const [from, to] = [(await onPage(first.page))[first.index], (await onPage(last.page))[last.index]];
    if (!from || !to) return undefined;
    return { start: { page: first.page, at: from.start }, end: { page: last.page, at: to.end } };
  }

  async function show(): Promise<void> {
    const chosen = await passage();
    if (!picked || !chosen) return;
    const focus = (await onPage(picked.focus.page))[picked.focus.index];
    const text = (await parts.pdf.text(picked.focus.page)).text
      .slice(focus?.start, focus?.end)
      .replaceAll(/\s+/gu, ' ');
    const [first, last] = ends(picked);
    let count = 1 - first.index + last.index;
    for (let page = first.page; page < last.page; page += 1) count += (await onPage(page)).length;
    field.textContent = WORDS.picked(chosen.start.page, text, count);
    parts.say(field.textContent);
    parts.point('picked', [chosen]);
    if (focus)
      await parts.goTo({
        start: { page: picked.focus.page, at: focus.start },
        end: { page: picked.focus.page, at: focus.end },
      });
  }

  const move = (step: Step, extend: boolean): void => {
    inTurn(async () => {
      if (picked) picked = await stepped(counts, picked, step, extend);
      await show();
    });
  };
  const mark = (colour: (typeof COLOUR_NAMES)[number]): void => {
    inTurn(async () => {
      const chosen = await passage();
      stop();
      if (chosen) await parts.mark(chosen, colour);
    });
  };
  const stop = (): void => {
    picked = undefined;
    element.hidden = true;
    parts.point('picked', []);
  };
  const end = (): void => {
    stop();
    ended();
  };
  field.addEventListener('keydown', (event) => {
    const step = STEPS[event.key];
    if (step) move(step, event.shiftKey);
    else if (event.key === 'Enter') mark('yellow');
    else if (event.key === 'Escape') end();
    else return;
    event.preventDefault();
    event.stopPropagation();
  });

  const element = el(
    'div',
    { class: 'reader-bar', role: 'group', 'aria-label': WORDS.pick, hidden: true },
    field,
    help,
    button(WORDS.previousSentence, () => move('previous', false)),
    button(WORDS.nextSentence, () => move('next', false)),
    button(WORDS.moreSentences, () => move('next', true)),
    button(WORDS.fewerSentences, () => move('previous', true)),
    ...COLOUR_NAMES.map((colour) =>
      button(`${COLOURS[colour].sign} ${COLOURS[colour].name}`, () => mark(colour), {
        class: `reader-button reader-colour reader-colour--${colour}`,
        'aria-label': WORDS.markAs(COLOURS[colour].name),
      }),
    ),
    button(WORDS.endPick, end),
  );
  return {
    element,
    stop,
    async start() {
      picked = await firstSentence(counts, parts.pages.current());
      if (!picked) return parts.say(WORDS.noSentences);
      element.hidden = false;
      field.focus();
      await show();
    },
  };
}
