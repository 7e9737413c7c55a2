import type { OpenCopy } from '../types.ts';

/** So long after the last touch or key the copy locks itself. */
export const IDLE_MINUTES = 15;

const SIGNS = ['pointerdown', 'keydown', 'scroll', 'touchstart'] as const;

/**
 * Locks `copy` when nobody touched the page for {@link IDLE_MINUTES} minutes, also where the device slept meanwhile.
 * @returns ends the watch
 */
export function lockWhenIdle(copy: OpenCopy, page: Document, now: () => number = Date.now): () => void {
  let last = now();
  const look = (): void => {
    if (now() - last >= IDLE_MINUTES * 60_000) copy.lock();
  };
  const touched = (): void => {
    look();
    last = now();
  };
  const timer = setInterval(look, 15_000);
  for (const sign of SIGNS) page.addEventListener(sign, touched, { passive: true, capture: true });
  page.addEventListener('visibilitychange', look);
  const stop = (): void => {
    clearInterval(timer);
    for (const sign of SIGNS) page.removeEventListener(sign, touched, { capture: true });
    page.removeEventListener('visibilitychange', look);
    forget();
  };
  const forget = copy.onLocked(stop);
  return stop;
}
