/** Runs `work` over `things`, at most `width` at once; the first error rejects after the running ones ended. */
export async function inParallel<T, R>(
  things: readonly T[],
  width: number,
  work: (thing: T, position: number) => Promise<R>,
): Promise<R[]> {
  const results = Array.from<R>({ length: things.length });
  let next = 0;
  const lane = async () => {
    for (let position = next++; position < things.length; position = next++) {
      results[position] = await work(things[position] as T, position);
    }
  };
  await Promise.all(Array.from({ length: Math.min(width, things.length) }, lane));
  return results;
}
