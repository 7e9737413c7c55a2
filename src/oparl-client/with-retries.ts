import type { FullOptions } from './client-options.ts';
import { HttpFault } from './http-fault.ts';

/**
 * Runs a try until it works, at most `retries` times more, with waits that double; a `Retry-After` longer than the own wait counts.
 * Where the server asks for more than `longestWaitMs`, or the fault is no passing one, it is thrown at once.
 */
export async function withRetries<T>(
  attempt: () => Promise<T>,
  options: FullOptions,
  onRetry: (fault: HttpFault, waitMs: number) => void,
): Promise<T> {
  for (let made = 0; ; made += 1) {
    try {
      return await attempt();
    } catch (error) {
      if (!(error instanceof HttpFault) || !error.retryable || made >= options.retries) throw error;
      const wait = Math.max(options.retryWaitMs * 2 ** made, error.retryAfterMs ?? 0);
      if (wait > options.longestWaitMs) throw error;
      onRetry(error, wait);
      await options.clock.sleep(wait);
    }
  }
}
