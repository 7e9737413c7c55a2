import type { Passage } from '../text/quote.ts';
import type { Pages } from './pages.ts';

/** Scrolls until the first line of the passage is in the upper third, unless it is seen already. */
export async function reveal(pages: Pages, scroller: HTMLElement, { start, end }: Passage): Promise<void> {
  if (!pages.views.has(start.page)) pages.goTo(start.page);
  const view = await pages.drawn(start.page);
  const stop = end.page === start.page ? end.at : (view?.text.text.length ?? 0);
  const [box] = view?.boxes({ start: start.at, end: stop }) ?? [];
  if (!box) return pages.goTo(start.page);
  const section = scroller.querySelector<HTMLElement>(`[data-page="${start.page}"]`);
  const top = (section?.offsetTop ?? 0) + box.top * (section?.offsetHeight ?? 0);
  const isSeen = top > scroller.scrollTop && top < scroller.scrollTop + scroller.clientHeight * 0.8;
  if (!isSeen) scroller.scrollTop = top - scroller.clientHeight / 3;
}
