/** Child to parent, without those links that would close a circle; of a circle the last link in order is left out. */
export function acyclic(
  links: Iterable<readonly [child: string, parent: string]>,
): ReadonlyMap<string, string> {
  const above = new Map<string, string>();
  for (const [child, parent] of links) {
    let top: string | undefined = parent;
    while (top !== undefined && top !== child) top = above.get(top);
    if (top === undefined) above.set(child, parent);
  }
  return above;
}
