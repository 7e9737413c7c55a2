/** Where `key` is put into a list of keys: behind the last of those that come earlier in `order`. */
export function placeInOrder(order: readonly string[], keys: readonly string[], key: string): number {
  const rank = order.indexOf(key);
  return (
    keys.findLastIndex((one) => {
      const other = order.indexOf(one);
      return other >= 0 && other < rank;
    }) + 1
  );
}
