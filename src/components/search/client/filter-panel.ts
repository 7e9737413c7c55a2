import { germanNumber } from '../../../format/wording/numbers.ts';
import { element } from './dom.ts';
import { FILTER_NAMES, type FilterName, type Filters, type SearchState } from './engine-types.ts';

const LEGEND: Readonly<Record<FilterName, string>> = {
  kind: 'Art',
  body: 'Körperschaft',
  organization: 'Gremium',
  year: 'Jahr',
  term: 'Wahlperiode',
  result: 'Ergebnis',
  faction: 'Fraktion',
};

/** More values than that are shown only on request. */
const FIRST = 6;

/** The values of a filter with their counts; what is chosen stays although it gives nothing. */
export function valuesOf(
  name: FilterName,
  counts: SearchState['counts'],
  chosen: Filters,
): SearchState['counts'][FilterName] {
  const known = counts[name];
  const missing = (chosen[name] ?? []).filter((value) => !known.some((one) => one.value === value));
  return [...missing.map((value) => ({ value, count: 0 })), ...known];
}

interface PanelOptions {
  readonly counts: SearchState['counts'];
  readonly chosen: Filters;
  readonly onChange: (name: FilterName, value: string, on: boolean) => void;
}

/** The filters as groups of check boxes with counts; groups with a single value are left out unless it is chosen. */
export function filterGroups({ counts, chosen, onChange }: PanelOptions): HTMLElement[] {
  return FILTER_NAMES.flatMap((name) => {
    const values = valuesOf(name, counts, chosen);
    const isChosen = (chosen[name] ?? []).length > 0;
    if (values.length < 2 && !isChosen) return [];
    const boxes = values.map(({ value, count }, i) => boxOf(name, value, count, i));
    const group = element('fieldset', 'search-filter__group', [element('legend', '', LEGEND[name])]);
    group.append(...boxes.slice(0, FIRST), ...moreOf(name, boxes.slice(FIRST)));
    return [group];
  });

  function boxOf(name: FilterName, value: string, count: number, i: number): HTMLElement {
    const box = element('input');
    box.type = 'checkbox';
    box.id = `filter-${name}-${i}`;
    box.dataset['filter'] = name;
    box.value = value;
    box.checked = (chosen[name] ?? []).includes(value);
    box.addEventListener('change', () => onChange(name, value, box.checked));
    const label = element('label', '', [
      element('span', '', value),
      ' ',
      element('span', 'search-filter__count', germanNumber(count)),
    ]);
    label.htmlFor = box.id;
    return element('div', 'search-filter__value', [box, label]);
  }
}

/** The rest of a long filter; open as soon as one of its values is chosen. */
function moreOf(name: FilterName, boxes: readonly HTMLElement[]): HTMLElement[] {
  if (boxes.length === 0) return [];
  const rest = element('details', 'search-filter__more', [
    element('summary', '', `${germanNumber(boxes.length)} weitere`),
    ...boxes,
  ]);
  rest.dataset['filter'] = name;
  rest.open = boxes.some((box) => box.querySelector('input')?.checked === true);
  return [rest];
}
