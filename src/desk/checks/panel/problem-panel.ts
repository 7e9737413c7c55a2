import type { AgendaItem } from '../../../domain/schema/agenda-item.ts';
import { type Finding, notYetRight } from '../words.ts';
import { focusField } from './find-field.ts';

const ID = 'desk-problems';

const element = (name: string, className: string, text = ''): HTMLElement => {
  const made = document.createElement(name);
  made.className = className;
  made.textContent = text;
  return made;
};

const button = (text: string, onClick: () => void): HTMLElement => {
  const made = element('button', 'desk-button', text);
  made.setAttribute('type', 'button');
  made.addEventListener('click', onClick);
  return made;
};

/** Takes the panel away. */
export const closeProblemPanel = (): void => document.getElementById(ID)?.remove();

/**
 * Shows what stands in the way of saving, over the editor, and puts the focus on its heading: a place that a screen
 * reader reads at once, and from which each field is one button away. It stays until it is closed or the next save.
 * @param agenda the items as the form holds them
 */
export function openProblemPanel(errors: readonly Finding[], agenda: readonly AgendaItem[]): void {
  closeProblemPanel();
  const before = document.activeElement;
  const panel = element('section', 'desk-control desk-problems');
  panel.id = ID;
  panel.setAttribute('aria-labelledby', `${ID}-title`);
  const title = element('h2', 'desk-problems-title', notYetRight(errors.length));
  title.id = `${ID}-title`;
  title.tabIndex = -1;
  const list = element('ul', 'desk-problems-list');
  list.append(...errors.map((error) => line(error, agenda)));
  const close = button('Liste schließen', () => {
    closeProblemPanel();
    if (before instanceof HTMLElement && before.isConnected) before.focus();
  });
  panel.append(
    title,
    element('p', 'desk-note', 'Es ist nichts gespeichert. Ihr Text bleibt im Formular.'),
    list,
    close,
  );
  panel.addEventListener('keydown', ({ key }) => key === 'Escape' && close.click());
  document.body.append(panel);
  title.focus();
}

function line(error: Finding, agenda: readonly AgendaItem[]): HTMLElement {
  const entry = element('li', 'desk-problem');
  const where = error.field === '' ? 'Ganzer Eintrag' : error.field;
  entry.append(
    element('strong', 'desk-problem-field', where),
    element('p', 'desk-problem-words', `${error.what} ${error.remedy}`),
  );
  if (error.path.length > 0) {
    const jump = button('Zum Feld', () => void focusField(error.path, agenda));
    jump.setAttribute('aria-label', `Zum Feld: ${where}`);
    entry.append(jump);
  }
  return entry;
}
