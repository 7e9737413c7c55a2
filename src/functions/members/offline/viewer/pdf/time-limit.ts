/** What was asked for took too long. */
export class TooSlow extends Error {}

/**
 * The answer, if it comes within that many milliseconds. @throws TooSlow afterwards; `late` is called before, to end the work
 */
export async function within<T>(milliseconds: number, answer: Promise<T>, late: () => void): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const limit = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      late();
      reject(new TooSlow());
    }, milliseconds);
  });
  try {
    return await Promise.race([answer, limit]);
  } finally {
    clearTimeout(timer);
    // what comes after the limit is nobody's any more
    answer.catch(() => undefined);
  }
}
