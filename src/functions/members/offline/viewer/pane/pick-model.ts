/** A sentence of the document: its page, which counts from 1, and which one of that page, from 0. */
export interface SentencePlace {
  readonly page: number;
  readonly index: number;
}

/** What is chosen by keyboard: all sentences between the two, which may be one. `focus` is the one that keys move. */
export interface Picked {
  readonly anchor: SentencePlace;
  readonly focus: SentencePlace;
}

/** Asked for pages only as far as keys lead: how many sentences a page has. */
export interface Counts {
  readonly pages: number;
  count(page: number): Promise<number>;
}

/** What a key asks for. */
export type Step = 'next' | 'previous' | 'next-page' | 'previous-page' | 'page-start' | 'page-end';

/** Steps of keys; with Shift they extend what is chosen. */
export const STEPS: Readonly<Record<string, Step>> = {
  ArrowDown: 'next',
  ArrowRight: 'next',
  ArrowUp: 'previous',
  ArrowLeft: 'previous',
  PageDown: 'next-page',
  PageUp: 'previous-page',
  Home: 'page-start',
  End: 'page-end',
};

/** The first sentence on that page or the next one that has any, else on an earlier one; undefined in a file without text. */
export async function firstSentence(counts: Counts, page: number): Promise<Picked | undefined> {
  const found = (await along(counts, page, 1, 'first')) ?? (await along(counts, page - 1, -1, 'first'));
  return found && { anchor: found, focus: found };
}

/** After a step; the same where it leads out of the document. @param extend keeps the other end */
export async function stepped(counts: Counts, picked: Picked, step: Step, extend: boolean): Promise<Picked> {
  const focus = (await reached(counts, picked.focus, step)) ?? picked.focus;
  return { anchor: extend ? picked.anchor : focus, focus };
}

/** First and last of what is chosen, in reading order. */
export const ends = ({ anchor, focus }: Picked): readonly [SentencePlace, SentencePlace] =>
  anchor.page < focus.page || (anchor.page === focus.page && anchor.index <= focus.index)
    ? [anchor, focus]
    : [focus, anchor];

async function reached(
  counts: Counts,
  { page, index }: SentencePlace,
  step: Step,
): Promise<SentencePlace | undefined> {
  const count = await counts.count(page);
  switch (step) {
    case 'next':
      return index + 1 < count ? { page, index: index + 1 } : along(counts, page + 1, 1, 'first');
    case 'previous':
      return index > 0 ? { page, index: index - 1 } : along(counts, page - 1, -1, 'last');
    case 'next-page':
      return along(counts, page + 1, 1, 'first');
    case 'previous-page':
      return along(counts, page - 1, -1, 'first');
    case 'page-start':
      return { page, index: 0 };
    case 'page-end':
      return { page, index: count - 1 };
  }
}

/** The first or last sentence of the nearest page with any, from `page` on in that direction. */
async function along(
  counts: Counts,
  from: number,
  direction: 1 | -1,
  which: 'first' | 'last',
): Promise<SentencePlace | undefined> {
  for (let page = from; page >= 1 && page <= counts.pages; page += direction) {
    const count = await counts.count(page);
    if (count > 0) return { page, index: which === 'first' ? 0 : count - 1 };
  }
  return undefined;
}
