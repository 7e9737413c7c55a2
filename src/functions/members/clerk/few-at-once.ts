/** So many mails are handed over at the same time: mail servers of towns take few connections. */
const FEW = 4;

/** Does the work for all, a few (or `most`) at the same time. @returns results in the order of `all` */
export async function fewAtOnce<T, R>(
  all: readonly T[],
  work: (one: T) => Promise<R>,
  most = FEW,
): Promise<R[]> {
  const results: R[] = [];
  for (let from = 0; from < all.length; from += most)
    results.push(...(await Promise.all(all.slice(from, from + most).map(work))));
  return results;
}
