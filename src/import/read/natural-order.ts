const PARTS = /(\d+)/;

/** Order of addresses in which `…/meeting/999` comes before `…/meeting/1000`; the same on every machine. */
export function naturalOrder(a: string, b: string): number {
  const left = a.split(PARTS);
  const right = b.split(PARTS);
  for (let i = 0; i < Math.min(left.length, right.length); i += 1) {
    const [x, y] = [left[i] as string, right[i] as string];
    if (x === y) continue;
    if (i % 2 === 1 && Number(x) !== Number(y)) return Number(x) - Number(y);
    return x < y ? -1 : 1;
  }
  return left.length - right.length;
}
