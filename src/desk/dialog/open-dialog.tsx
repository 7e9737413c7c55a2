import { createRoot } from 'react-dom/client';

/** A view over the desk. */
export interface DeskDialog {
  readonly title: string;
  /** Said while it loads. */
  readonly loading: string;
  /** Said where it does not. */
  readonly failed: string;
  /** What it shows, once that is there. */
  readonly content: (close: () => void) => Promise<React.ReactNode>;
}

const TITLE = 'desk-calendar-title';

/** Shows a view in a dialog over the desk; a link in it leads to its entry and closes it. */
export async function openDeskDialog({ title, loading, failed, content }: DeskDialog): Promise<void> {
  const dialog = document.createElement('dialog');
  dialog.className = 'desk-calendar-dialog';
  dialog.setAttribute('aria-labelledby', TITLE);
  document.body.append(dialog);
  const root = createRoot(dialog);
  const close = () => dialog.close();
  const show = (shown: React.ReactNode) =>
    root.render(
      <>
        <h1 id={TITLE}>{title}</h1>
        {shown}
        <button type="button" className="desk-button" onClick={close}>
          Schließen
        </button>
      </>,
    );
  dialog.addEventListener('close', () => {
    root.unmount();
    dialog.remove();
  });
  dialog.addEventListener('click', ({ target }) => {
    if (target instanceof Element && target.closest('a[href^="#"]')) close();
  });
  show(<p role="status">{loading}</p>);
  dialog.showModal();
  try {
    show(await content(close));
  } catch {
    show(<p role="alert">{failed}</p>);
  }
}
