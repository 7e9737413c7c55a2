import { faultWords } from '../../../server/fault-words.ts';
import type { Parts } from '../ports.ts';
import { circulationIn } from './circulation-in.ts';

/** Milliseconds between two rounds. A ballot that somebody looks at is closed at once; the others wait so long at most. */
const EVERY = 30_000;

/** Closes ballots again and again. */
export interface ClosingWorker {
  /** Begins nothing more, and waits for what runs. */
  stop(): Promise<void>;
}

/**
 * Closes ballots whose time is over beside the pages of the function, whether there is a mail server or not. What fails is told
 * by fixed words, and tried again in the next round.
 * @param queued hears that ballots were closed, since mails may follow
 */
export function startClosing(
  parts: Pick<Parts, 'audit' | 'means'>,
  { queued, everyMs = EVERY }: { readonly queued?: () => void; readonly everyMs?: number } = {},
): ClosingWorker {
  const circulation = circulationIn(parts);
  const round = async (): Promise<void> => {
    try {
      const closed = await circulation.closeDue();
      if (closed.length === 0) return;
      parts.means.log(`ballots closed ${closed.length}`);
      queued?.();
    } catch (error) {
      parts.means.log(`ballot round failed ${faultWords(error)}`);
    }
  };
  let running = round();
  const timer = setInterval(() => (running = running.then(round)), everyMs);
  return {
    stop: async () => {
      clearInterval(timer);
      await running;
    },
  };
}
