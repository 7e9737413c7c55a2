/** One thing that Decap leaves unsaid to people who cannot see the screen, and what says it. */
interface Mend {
  readonly selector: string;
  readonly mend: (element: HTMLElement) => void;
}

const TOP_BAR = '[class*="StyledListItemTopBar"]';

const set = (element: Element, name: string, value: string): void => {
  if (element.getAttribute(name) !== value) element.setAttribute(name, value);
};

/** The entry of a list in words, by its place: "Eintrag 3". */
function entryOf(element: Element): string {
  const bar = element.closest(TOP_BAR);
  const list = bar?.parentElement?.parentElement;
  const bars = list ? [...list.querySelectorAll(`:scope > * > ${TOP_BAR}`)] : [];
  return `Eintrag ${bars.indexOf(bar as Element) + 1}`;
}

/** Decap's bars have a button that opens the entry, a handle, and a button that removes the entry. */
function nameBarButton(button: HTMLElement): void {
  const isFirst = button.previousElementSibling === null;
  const verb = isFirst ? 'auf- oder zuklappen' : 'entfernen';
  set(button, 'aria-label', `${entryOf(button)} ${verb}`);
}

const unwrapped = new WeakSet<HTMLElement>();

function unwrapMenuButton(outer: HTMLElement): void {
  const inner = outer.querySelector('button');
  if (!inner) return;
  set(inner, 'aria-haspopup', 'true');
  set(inner, 'aria-expanded', outer.getAttribute('aria-expanded') ?? 'false');
  outer.removeAttribute('role');
  outer.removeAttribute('aria-expanded');
  set(outer, 'tabindex', '-1');
  if (unwrapped.has(outer)) return;
  unwrapped.add(outer);
  // Decap puts the focus on the outer one when the menu closes.
  outer.addEventListener('focus', () => inner.focus());
}

/**
 * Decap 3.16 names none of these. Upstream: decaporg/decap-cms, label "accessibility". Each line goes when the element
 * has a name of its own.
 */
const MENDS: readonly Mend[] = [
  { selector: '#preview-pane', mend: (frame) => set(frame, 'title', 'Vorschau') },
  { selector: `${TOP_BAR} > button`, mend: nameBarButton },
  {
    selector: `${TOP_BAR} > [aria-roledescription="sortable"]`,
    mend: (handle) => {
      set(handle, 'aria-label', `${entryOf(handle)} verschieben`);
      set(handle, 'aria-roledescription', 'verschiebbar');
    },
  },
  {
    selector: '[aria-roledescription="verschiebbar"]',
    mend: (handle) => set(handle, 'aria-label', `${entryOf(handle)} verschieben`),
  },
  {
    selector: 'button[role="switch"]',
    mend: (button) => {
      if (!button.hasAttribute('aria-checked')) set(button, 'aria-checked', 'false');
      if (!button.hasAttribute('aria-label')) set(button, 'aria-label', 'Formatierte Ansicht oder Markdown');
    },
  },
  {
    selector: '[data-slate-editor="true"], .cm-content, .CodeMirror textarea',
    mend: (editor) => set(editor, 'aria-label', 'Text'),
  },
  // A button inside a menu button: two controls for one thing. The inner one stays, with what the outer one said.
  {
    selector: 'span[aria-haspopup="true"]:has(> button), span[aria-haspopup="true"]:has(> * button)',
    mend: unwrapMenuButton,
  },
  {
    selector: 'iframe:not([title])',
    mend: (frame) => set(frame, 'title', 'Eingebetteter Inhalt'),
  },
];

/** Names what has no name, now and after each change of the page. Gives what ends it. */
export function mendAccessibility(root: HTMLElement): () => void {
  let waiting = false;
  const mendAll = (): void => {
    waiting = false;
    for (const { selector, mend } of MENDS) root.querySelectorAll<HTMLElement>(selector).forEach(mend);
  };
  const observer = new MutationObserver(() => {
    if (waiting) return;
    waiting = true;
    requestAnimationFrame(mendAll);
  });
  observer.observe(root, { childList: true, subtree: true, attributeFilter: ['aria-expanded'] });
  mendAll();
  return () => observer.disconnect();
}
