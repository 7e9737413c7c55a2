/** Milliseconds before each further try. A desk that is being deployed lacks a file for a moment. */
const PAUSES: readonly number[] = [500, 2000];

/**
 * What a file beside the desk holds, fresh. Tries again after each of `pauses`.
 * @throws what the last try failed with: no answer, another status than 2xx, or no JSON
 */
export async function fetchJson<T>(address: string, pauses = PAUSES): Promise<T> {
  try {
    const answer = await fetch(address, { cache: 'no-cache' });
    if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
    return (await answer.json()) as T;
  } catch (error) {
    const [pause, ...further] = pauses;
    if (pause === undefined) throw error;
    await new Promise((resolve) => setTimeout(resolve, pause));
    return fetchJson<T>(address, further);
  }
}

/** Loads once, for all who ask; after a failure the next one who asks tries again. */
export function loadedOnce<T>(load: () => Promise<T>): () => Promise<T> {
  let loaded: Promise<T> | undefined;
  return () =>
    (loaded ??= load().catch((error: unknown) => {
      loaded = undefined;
      throw error;
    }));
}
