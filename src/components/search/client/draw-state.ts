import { progressWords } from '../../../format/wording/search.ts';
import { part } from './dom.ts';
import type { FilterName, SearchState } from './engine-types.ts';
import { filterGroups } from './filter-panel.ts';
import { hitItem } from './hit-list.ts';
import { jumpList, remarks } from './messages.ts';
import { parametersOf, type SearchRequest } from './request.ts';

interface DrawOptions {
  /** Whether a hit is new to the reader, by its id. */
  readonly isNew: (id: string) => boolean;
  readonly onFilter: (name: FilterName, value: string, on: boolean) => void;
}

/** Puts a state of the search on the page. */
export function drawState(
  root: HTMLElement,
  request: SearchRequest,
  state: SearchState,
  { isNew, onFilter }: DrawOptions,
): void {
  const { hits, total, complete, jump, failed } = state;
  const instead = (word: string, other: string): string =>
    `?${parametersOf({ ...request, text: request.text.replace(word, () => other) })}`;
  root.toggleAttribute('data-complete', complete);
  part(root, 'status').textContent = progressWords({
    text: request.text,
    total,
    complete,
    direct: jump.length,
    failed,
  });
  part(root, 'remarks').replaceChildren(...remarks(state, instead));
  part(root, 'jump').replaceChildren(...jumpList(state.jump));
  part(root, 'hits').replaceChildren(...hits.map((hit) => hitItem(hit, isNew(hit.id))));
  part(root, 'more').hidden = hits.length >= total;
  part(root, 'order').hidden = total < 2;
  part(root, 'reset').hidden = Object.keys(request.chosen).length === 0;
  drawFilters(root, request, state, onFilter);
}

/** Where the keyboard is in the filters, and which long ones are open: drawing them anew must not change that. */
function drawFilters(
  root: HTMLElement,
  { chosen }: SearchRequest,
  { counts }: SearchState,
  onFilter: DrawOptions['onFilter'],
): void {
  const place = part(root, 'filters');
  const at = focusedBox(place);
  const open = new Set([...place.querySelectorAll<HTMLDetailsElement>('details[open]')].map(nameOf));
  const groups = filterGroups({ counts, chosen, onChange: onFilter });
  place.replaceChildren(...groups);
  for (const more of place.querySelectorAll('details')) if (open.has(nameOf(more))) more.open = true;
  if (at)
    boxesIn(place)
      .find((box) => nameOf(box) === nameOf(at) && box.value === at.value)
      ?.focus();
  part(root, 'narrow').hidden = groups.length === 0;
}

const nameOf = ({ dataset }: HTMLElement): string | undefined => dataset['filter'];
const boxesIn = (place: HTMLElement): HTMLInputElement[] => [...place.querySelectorAll('input')];
const focusedBox = (place: HTMLElement): HTMLInputElement | undefined =>
  boxesIn(place).find((box) => box === document.activeElement);

/** What is said in place of results. Without its program the search still knows numbers and days, so `jump` may stay. */
export function drawTrouble(root: HTMLElement, words: string, keepsJump: boolean): void {
  part(root, 'status').textContent = words;
  for (const name of ['remarks', 'hits', 'filters', ...(keepsJump ? [] : ['jump'])])
    part(root, name).replaceChildren();
  for (const name of ['more', 'order', 'narrow']) part(root, name).hidden = true;
}
