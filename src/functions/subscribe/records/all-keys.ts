import type { SlotStore } from '../../../store/ports.ts';

/** Keys that are asked for at once. */
const PAGE = 500;

/** Keys below a prefix, ascending, page by page, so that memory does not grow with their number. @throws StoreError */
export async function* allKeys(slots: SlotStore, prefix: string): AsyncGenerator<string> {
  for (let after = ''; ;) {
    const keys = await slots.list(prefix, { limit: PAGE, ...(after !== '' && { after }) });
    yield* keys;
    const last = keys.at(-1);
    if (last === undefined || keys.length < PAGE) return;
    after = last;
  }
}

/** So many things at once. */
export async function* inPages<T>(things: AsyncIterable<T>, size: number): AsyncGenerator<T[]> {
  let page: T[] = [];
  for await (const thing of things) {
    page.push(thing);
    if (page.length < size) continue;
    yield page;
    page = [];
  }
  if (page.length > 0) yield page;
}
