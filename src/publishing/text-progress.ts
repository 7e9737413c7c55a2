import type { OnTextProgress } from '../files/text/document-texts.ts';

const STEPS = { read: 'Text der PDFs lesen', recognise: 'Text in Scans erkennen' } as const;

/**
 * Tells at most one hundred times how far a step has come, and clears the line at its end.
 * @param status shows a line that the next one replaces; absent where nobody watches
 */
export function textProgress(status?: (text: string) => void): OnTextProgress {
  let shown = '';
  return (step, done, total) => {
    const percent = Math.floor((done / total) * 100);
    const line = `${step} ${percent}`;
    if (line === shown) return;
    shown = line;
    status?.(done === total ? '' : `${STEPS[step]}: ${done} von ${total} (${percent} %)`);
  };
}
