import type { DeliveryRound } from './ports.ts';

/** A round of deliveries again and again. */
export interface DeliveryWorker {
  /** Something was queued: the next round begins at once, or right after the one that runs. */
  poke(): void;
  /** Begins nothing more and waits for mails that are on their way. */
  stop(): Promise<void>;
}

interface WorkerOptions {
  /** Milliseconds between two rounds. */
  readonly everyMs: number;
  /** Hears fixed words and numbers alone. */
  readonly log: (event: string) => void;
}

/** @param deliver one round; what it rejects with is told by fixed words, and the next round tries again */
export function startDelivery(
  deliver: (signal: AbortSignal) => Promise<DeliveryRound>,
  { everyMs, log }: WorkerOptions,
): DeliveryWorker {
  const ending = new AbortController();
  let wake: () => void = () => undefined;
  let isPoked = false;

  const pause = () =>
    new Promise<void>((resolve) => {
      const timer = setTimeout(() => wake(), everyMs);
      wake = () => {
        clearTimeout(timer);
        resolve();
      };
      if (isPoked || ending.signal.aborted) wake();
    });

  async function loop(): Promise<void> {
    while (!ending.signal.aborted) {
      isPoked = false;
      try {
        tell(await deliver(ending.signal), log);
      } catch {
        log('mail round failed');
      }
      await pause();
    }
  }

  const running = loop();
  return {
    poke: () => {
      isPoked = true;
      wake();
    },
    stop: async () => {
      ending.abort();
      wake();
      await running;
    },
  };
}

/** Nothing is said of a round in which nothing happened. */
function tell(
  { accepted, refused, deferred, doubtful, dropped, waiting }: DeliveryRound,
  log: WorkerOptions['log'],
): void {
  if (accepted + refused + deferred + doubtful + dropped === 0) return;
  log(
    `mail round accepted ${accepted} refused ${refused} deferred ${deferred} doubtful ${doubtful} dropped ${dropped} waiting ${waiting}`,
  );
}
