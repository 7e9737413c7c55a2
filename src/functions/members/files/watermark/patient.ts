import type { StampPdf } from './stamp.ts';

const wait = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 1000));

/**
 * Stamps, and asks again where too many wait already: a zip that has begun cannot be sent anew. Up to a minute, which is less
 * than what proxies wait for the next bytes.
 * @param pause resolves when it may be asked again
 */
export const patient =
  (stamp: StampPdf, pause: () => Promise<void> = wait, tries = 60): StampPdf =>
  async (source, line) => {
    for (let left = tries; ; left -= 1) {
      const answer = await stamp(source, line);
      if ('pdf' in answer || answer.fault !== 'busy' || left <= 1) return answer;
      await pause();
    }
  };
