/** Runs `work` over `things`, `width` at once; results come in their order. */
export async function lanes<T, R>(
  things: readonly T[],
  width: number,
  work: (thing: T) => Promise<R>,
): Promise<R[]> {
  const results = Array.from<R>({ length: things.length });
  const entries = things.entries();
  const lane = async () => {
    for (const [position, thing] of entries) results[position] = await work(thing);
  };
  await Promise.all(Array.from({ length: width }, lane));
  return results;
}
