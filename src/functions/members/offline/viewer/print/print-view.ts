import { el } from '../dom.ts';

/** Prints what is in `content` and nothing else, then takes it away again. */
export async function printAlone(content: HTMLElement): Promise<void> {
  const view = el('div', { class: 'reader-print' }, content);
  document.body.append(view);
  document.documentElement.classList.add('reader-prints');
  const end = (): void => {
    document.documentElement.classList.remove('reader-prints');
    for (const canvas of view.querySelectorAll('canvas')) canvas.width = 0;
    view.remove();
  };
  // some browsers come back from `print` at once and tell of its end later
  const over = new Promise<void>((resolve) => {
    window.addEventListener('afterprint', () => resolve(), { once: true });
  });
  try {
    window.print();
    await Promise.race([over, new Promise((resolve) => setTimeout(resolve, 120_000))]);
  } finally {
    end();
  }
}
