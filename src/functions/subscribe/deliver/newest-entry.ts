/**
 * The number of the newest entry of the log, by few questions; 0 where it is empty.
 * @param read gives undefined where there is no such entry
 */
export async function newestEntry(read: (entry: number) => Promise<unknown>): Promise<number> {
  const is = async (entry: number) => (await read(entry)) !== undefined;
  let high = 1;
  while (await is(high)) high *= 2;
  let low = high >> 1;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (await is(middle)) low = middle;
    else high = middle;
  }
  return low;
}
