import { folded, foundWords } from './narrow-choices.ts';

// Runs in the reader's browser on the page for subscriptions alone. The page is whole without it: it adds the copying of
// addresses and a field that narrows the list, and opens what the address points to.

/** Adds to the page what needs a script. */
export function startChoices(page: Document): void {
  const said = page.createElement('p');
  said.className = 'visually-hidden';
  said.setAttribute('role', 'status');
  page.querySelector('main')?.append(said);
  for (const code of page.querySelectorAll<HTMLElement>('.way__address code')) addCopying(code, said);
  const choices = page.querySelector<HTMLElement>('[data-choices]');
  const filter = page.querySelector<HTMLElement>('[data-filter]');
  if (choices && filter) startFilter(choices, filter);
  const open = () => openTarget(page, location.hash);
  addEventListener('hashchange', open);
  open();
}

/** A button that copies the address; none where the browser does not let a page copy. */
function addCopying(code: HTMLElement, said: HTMLElement): void {
  if (!('clipboard' in navigator)) return;
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'way__copy';
  button.textContent = 'Adresse kopieren';
  button.addEventListener('click', () => {
    navigator.clipboard.writeText(code.textContent).then(
      () => tell(button, said, 'Kopiert', 'Die Adresse ist kopiert.'),
      () => getSelection()?.selectAllChildren(code),
    );
  });
  code.after(button);
}

/** Says on the button, and to those who do not see it, that it is done. */
function tell(button: HTMLElement, said: HTMLElement, short: string, long: string): void {
  const usual = 'Adresse kopieren';
  button.textContent = short;
  said.textContent = long;
  setTimeout(() => {
    button.textContent = usual;
    said.textContent = '';
  }, 3000);
}

function startFilter(choices: HTMLElement, filter: HTMLElement): void {
  const input = filter.querySelector('input');
  const found = filter.querySelector<HTMLElement>('[role="status"]');
  if (!input || !found) return;
  filter.hidden = false;
  const wasOpen = new Map<HTMLDetailsElement, boolean>();
  input.addEventListener('input', () => {
    const words = folded(input.value);
    const count = narrow(choices, words);
    for (const group of choices.querySelectorAll<HTMLDetailsElement>('[data-group]')) {
      if (!wasOpen.has(group)) wasOpen.set(group, group.open);
      group.open = words === '' ? (wasOpen.get(group) ?? false) : !group.hidden;
    }
    if (words === '') wasOpen.clear();
    found.textContent = words === '' ? '' : foundWords(count);
  });
}

/** Hides what does not bear `words`; gives how many choices stay. */
function narrow(choices: HTMLElement, words: string): number {
  let count = 0;
  for (const choice of choices.querySelectorAll<HTMLElement>('[data-choice]')) {
    choice.hidden = !folded(choice.querySelector('summary')?.textContent ?? '').includes(words);
    if (!choice.hidden) count += 1;
  }
  for (const part of choices.querySelectorAll<HTMLElement>('[data-part], [data-group]'))
    part.hidden = part.querySelector('[data-choice]:not([hidden])') === null;
  return count;
}

/** Opens everything around the element to which `hash` points; not every browser does so by itself. */
function openTarget(page: Document, hash: string): void {
  const target = page.getElementById(decodeURIComponent(hash.slice(1)));
  for (let at: HTMLElement | null = target; at; at = at.parentElement)
    if (at instanceof HTMLDetailsElement) at.open = true;
  target?.scrollIntoView();
}
