/** A button of a dialog. */
export interface Choice<T extends string> {
  readonly value: T;
  readonly label: string;
  readonly primary?: boolean;
}

export interface Question<T extends string> {
  readonly title: string;
  readonly text: string;
  readonly body?: HTMLElement;
  readonly choices: readonly Choice<T>[];
  /** What Escape means. */
  readonly escape: T;
}

/** Shows a modal dialog (the browser's own: focus stays inside, the rest of the page rests) and gives the choice. */
export function ask<T extends string>(page: Document, question: Question<T>): Promise<T> {
  addStyle(page);
  const dialog = page.createElement('dialog');
  dialog.className = 'desk-dialog';
  dialog.setAttribute('aria-labelledby', 'desk-dialog-title');
  dialog.setAttribute('aria-describedby', 'desk-dialog-text');
  const title = element(page, 'h2', question.title);
  title.id = 'desk-dialog-title';
  title.tabIndex = -1;
  title.autofocus = true;
  const text = element(page, 'p', question.text);
  text.id = 'desk-dialog-text';
  const buttons = page.createElement('div');
  buttons.className = 'desk-dialog-buttons';
  dialog.append(title, text, ...(question.body ? [question.body] : []), buttons);
  return new Promise((resolve) => {
    const close = (value: T): void => {
      dialog.remove();
      resolve(value);
    };
    for (const { value, label, primary } of question.choices) {
      const button = element(page, 'button', label);
      button.setAttribute('type', 'button');
      if (primary === true) button.className = 'primary';
      button.addEventListener('click', () => close(value));
      buttons.append(button);
    }
    dialog.addEventListener('cancel', (event) => {
      event.preventDefault();
      close(question.escape);
    });
    page.body.append(dialog);
    dialog.showModal();
  });
}

/** Shows a message that waits to be read. */
export async function tell(page: Document, title: string, text: string): Promise<void> {
  await ask(page, {
    title,
    text,
    choices: [{ value: 'ok', label: 'Verstanden', primary: true }],
    escape: 'ok',
  });
}

export function element(page: Document, name: string, text: string): HTMLElement {
  const made = page.createElement(name);
  made.textContent = text;
  return made;
}

const STYLE = `
.desk-dialog { width: min(60rem, 92vw); max-height: 90vh; box-sizing: border-box; padding: 1.5rem; overflow: auto;
  border: 1px solid #4a5568; border-radius: 6px; background: #fff; color: #1a202c; font: 16px/1.5 system-ui, sans-serif; }
.desk-dialog::backdrop { background: rgb(0 0 0 / 60%); }
.desk-dialog h2 { margin: 0 0 .5rem; font-size: 1.35rem; }
.desk-dialog h2:focus-visible, .desk-diff:focus-visible { outline: 3px solid #1a56db; outline-offset: 2px; }
.desk-dialog-buttons { display: flex; flex-wrap: wrap; gap: .75rem; margin-top: 1rem; }
.desk-dialog button { padding: .6rem 1rem; border: 2px solid #1a56db; border-radius: 5px; background: #fff; color: #1a56db;
  font: inherit; font-weight: 600; cursor: pointer; }
.desk-dialog button.primary { background: #1a56db; color: #fff; }
.desk-dialog button:focus-visible { outline: 3px solid #1a202c; outline-offset: 2px; }
.desk-diff { max-height: 45vh; margin: .5rem 0 0; padding: .5rem; overflow: auto; border: 1px solid #4a5568;
  font: 14px/1.5 ui-monospace, monospace; list-style: none; }
.desk-diff li { white-space: pre-wrap; overflow-wrap: anywhere; }
.desk-diff .mine { background: #def7ec; color: #03543f; }
.desk-diff .theirs { background: #fde8e8; color: #771d1d; }
.desk-diff .gap { color: #4a5568; font-style: italic; }
`;

function addStyle(page: Document): void {
  if (page.getElementById('desk-dialog-style')) return;
  const style = element(page, 'style', STYLE);
  style.id = 'desk-dialog-style';
  page.head.append(style);
}
