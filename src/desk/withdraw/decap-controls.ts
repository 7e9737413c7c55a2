import { OFFER } from './words.ts';

/** Decap's bar over an entry, with the controls that save and delete. */
const BAR = '#nc-root [class*="ToolbarSubSectionFirst"]:not([class*="ToolbarSubSectionLast"])';
/** `editor.editorToolbar.unpublish` in the desk's German: it deletes too, and leaves a draft. */
const UNPUBLISH = 'Veröffentlichung zurücknehmen';
const MENU_ITEM = '[role="menuitem"]';

/** Puts our button into Decap's bar; undefined: takes it away. React leaves what it did not make alone. */
export function placeButton(button: HTMLElement, isWanted: boolean): void {
  const bar = isWanted ? document.querySelector(BAR) : null;
  if (!bar) button.remove();
  else if (button.parentElement !== bar) bar.append(button);
}

/** Shows Decap's control that deletes the entry, or hides it. What discards a draft is never hidden. */
export function showDelete(isShown: boolean): void {
  const { dataset } = document.documentElement;
  const wanted = isShown ? undefined : 'never';
  if (dataset['deskDelete'] === wanted) return;
  if (wanted === undefined) delete dataset['deskDelete'];
  else dataset['deskDelete'] = wanted;
}

/** Names Decap's item that takes back the publishing as what it leads to by now. */
export function renameUnpublish(): void {
  for (const label of document.querySelectorAll(`${MENU_ITEM} > span`))
    if (label.textContent === UNPUBLISH) label.textContent = OFFER;
}

const isUnpublish = (target: EventTarget | null): boolean => {
  const item = target instanceof Element ? target.closest(MENU_ITEM) : null;
  const label = item?.querySelector(':scope > span')?.textContent;
  return label === UNPUBLISH || label === OFFER;
};

/** Lets `instead` answer whether it has done something else when somebody chooses to take back the publishing. */
export function insteadOfUnpublish(instead: () => boolean): void {
  const chosen = (event: Event): void => {
    if (!isUnpublish(event.target) || !instead()) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  document.addEventListener('click', chosen, true);
  document.addEventListener(
    'keydown',
    (event) => {
      if (event.key === 'Enter' || event.key === ' ') chosen(event);
    },
    true,
  );
}
