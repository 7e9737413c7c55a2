/** Puts `items` into a list and leaves those where they are that are in it already; false where none of them is. */
export function sameChildren(list: HTMLElement, items: readonly HTMLElement[]): boolean {
  if (!items.some((entry) => entry.parentElement === list)) return false;
  for (const child of Array.from(list.children)) if (!items.includes(child as HTMLElement)) child.remove();
  for (const [index, entry] of items.entries()) {
    const there = list.children[index];
    if (there !== entry) list.insertBefore(entry, there ?? null);
  }
  return true;
}
