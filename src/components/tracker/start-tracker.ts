import { type Chosen, isChosen, leftWords, queryOf } from './narrow-tracker.ts';

// Runs in the reader's browser on the page of the tracker alone. The page is whole without it, with filters that are pages
// of their own: it puts a form in their place that narrows the list by several things at once.

/** Shows the form in place of the filters that are pages, and narrows the list as it says. */
export function startTracker(page: Document): void {
  const search = page.querySelector<HTMLElement>('[data-tracker-form]');
  const form = search?.querySelector('form');
  const found = search?.querySelector<HTMLElement>('[role="status"]');
  if (!search || !form || !found) return;
  for (const pages of page.querySelectorAll<HTMLElement>('[data-tracker-pages]')) pages.hidden = true;
  search.hidden = false;
  choose(form, new URLSearchParams(location.search));
  const narrow = () => {
    const chosen = chosenIn(form);
    const count = narrowed(page, chosen);
    const query = queryOf(chosen);
    found.textContent = query === '' ? '' : leftWords(count);
    history.replaceState(null, '', `${location.pathname}${query}${location.hash}`);
  };
  form.addEventListener('input', narrow);
  form.addEventListener('submit', (event) => event.preventDefault());
  narrow();
}

/** Fills the form in with what an address says; what it does not know stays empty. */
function choose(form: HTMLFormElement, query: URLSearchParams): void {
  for (const field of form.elements) {
    if (field instanceof HTMLInputElement) field.value = query.get(field.name) ?? '';
    if (field instanceof HTMLSelectElement) {
      const value = query.get(field.name) ?? '';
      field.value = [...field.options].some((option) => option.value === value) ? value : '';
    }
  }
}

const chosenIn = (form: HTMLFormElement): Chosen =>
  Object.fromEntries([...new FormData(form)].map(([name, value]) => [name, value as string]));

/** What a row bears as `data-…`. */
const factsOf = ({ dataset }: HTMLElement): Record<string, string | undefined> =>
  Object.fromEntries(Object.entries(dataset));

/** Hides the rows that do not fit, and parts without any; gives how many stay. */
function narrowed(page: Document, chosen: Chosen): number {
  let count = 0;
  for (const row of page.querySelectorAll<HTMLElement>('[data-tracked]')) {
    const title = row.querySelector('.row__title')?.textContent ?? '';
    row.hidden = !isChosen({ ...factsOf(row), title }, chosen);
    if (!row.hidden) count += 1;
  }
  for (const part of page.querySelectorAll<HTMLElement>('[data-part]'))
    part.hidden = part.querySelector('[data-tracked]:not([hidden])') === null;
  return count;
}
