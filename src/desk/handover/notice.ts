import type { Line } from './fill/filled.ts';

const ID = 'desk-handover';

/** What is told of a hand-over, and what can be done next. */
export interface Notice {
  readonly title: string;
  readonly text: string;
  readonly lines?: readonly Line[];
  readonly hints?: readonly string[];
  readonly action?: { readonly label: string; readonly act: () => void };
}

/** Takes the notice away. */
export const closeNotice = (): void => document.getElementById(ID)?.remove();

/** Shows a notice over the desk until it is closed, and puts the focus on its heading. A newer one takes its place. */
export function showNotice({ title, text, lines = [], hints = [], action }: Notice): void {
  closeNotice();
  const before = document.activeElement;
  const panel = element('section', 'desk-control desk-handover');
  panel.id = ID;
  panel.setAttribute('aria-labelledby', `${ID}-title`);
  const heading = element('h2', 'desk-handover-title', title);
  heading.id = `${ID}-title`;
  heading.tabIndex = -1;
  const close = button('Hinweis schließen', 'desk-button', () => {
    closeNotice();
    if (before instanceof HTMLElement && before.isConnected) before.focus();
  });
  const buttons = element('div', 'desk-buttons');
  if (action) buttons.append(button(action.label, 'desk-button desk-button-primary', action.act));
  buttons.append(close);
  panel.append(
    heading,
    element('p', 'desk-handover-text', text),
    ...listOf(lines),
    ...hints.map(hint),
    buttons,
  );
  panel.addEventListener('keydown', ({ key }) => key === 'Escape' && close.click());
  document.body.append(panel);
  heading.focus();
}

/** The changes as a list: what, what stood there, what stands there now. */
export function listOf(lines: readonly Line[]): HTMLElement[] {
  if (lines.length === 0) return [];
  const list = element('ul', 'desk-handover-lines');
  list.append(
    ...lines.map(({ what, before, after }) => {
      const line = element('li', 'desk-handover-line');
      const words = before === undefined ? after : `${before} → ${after}`;
      line.append(element('strong', '', `${what}: `), element('span', '', words));
      return line;
    }),
  );
  return [list];
}

const hint = (text: string): HTMLElement => element('p', 'desk-note', text);

function element(name: string, className: string, text = ''): HTMLElement {
  const made = document.createElement(name);
  if (className !== '') made.className = className;
  made.textContent = text;
  return made;
}

function button(text: string, className: string, onClick: () => void): HTMLElement {
  const made = element('button', className, text);
  made.setAttribute('type', 'button');
  made.addEventListener('click', onClick);
  return made;
}
