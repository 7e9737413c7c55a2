import { createHash } from 'node:crypto';
import { HttpFault } from './http-fault.ts';
import { readListPage, type ListPage } from './list-page.ts';

/** Why reading a list ended: at its end, or because going on would have been in vain. */
export interface ListEnd {
  readonly reason: 'end' | 'same-address' | 'same-content' | 'empty-pages' | 'limit' | 'not-found';
  readonly pages: number;
  readonly objects: number;
  /** Objects that the server had announced, where it did. */
  readonly announced: number | undefined;
  /** Address that was not asked any more, where one was left. */
  readonly open: string | undefined;
}

/** Gets the JSON value at an address, over HTTP or out of a store. */
export type Load = (url: string) => Promise<{ readonly value: unknown; readonly finalUrl: string }>;

/** Bounds of one list. */
export interface ListOptions {
  readonly maxPages?: number;
  /** Empty pages in a row that are forgiven. */
  readonly emptyPages?: number;
}

const NOTHING_THERE = new Set([404, 410]);

function fingerprint(page: ListPage): string {
  const ids = page.objects.map((object) =>
    typeof object === 'object' && object !== null && 'id' in object && typeof object.id === 'string'
      ? object.id
      : JSON.stringify(object),
  );
  return createHash('sha256').update(ids.join('\n')).digest('base64');
}

/**
 * Reads a list page by page along `links.next`. The value returned at the end says why it ended: a page seen before, the same content
 * under an ever-new address, empty pages one after another and a bound on pages all end it; 404 at its first page is an empty list
 * (some servers answer so for an empty window of time). Other faults of `load` are thrown.
 */
export async function* readList(
  load: Load,
  start: string,
  options: ListOptions = {},
): AsyncGenerator<ListPage, ListEnd> {
  const addresses = new Set<string>();
  const contents = new Set<string>();
  let empty = 0;
  let objects = 0;
  let announced: number | undefined;
  let url: string | undefined = start;
  const end = (reason: ListEnd['reason']): ListEnd => ({
    reason,
    pages: addresses.size,
    objects,
    announced,
    open: url,
  });
  while (url !== undefined) {
    if (addresses.has(url)) return end('same-address');
    if (addresses.size >= (options.maxPages ?? 100_000)) return end('limit');
    addresses.add(url);
    const page: ListPage | undefined = await loadPage(load, url, addresses.size);
    if (!page) return end('not-found');
    announced ??= page.totalElements;
    const content = fingerprint(page);
    if (page.objects.length > 0 && contents.has(content)) return end('same-content');
    contents.add(content);
    empty = page.objects.length === 0 ? empty + 1 : 0;
    objects += page.objects.length;
    yield page;
    url = page.next;
    if (url !== undefined && empty > (options.emptyPages ?? 2)) return end('empty-pages');
  }
  return end('end');
}

async function loadPage(load: Load, url: string, number: number): Promise<ListPage | undefined> {
  try {
    const { value, finalUrl } = await load(url);
    return readListPage(value, finalUrl, number);
  } catch (error) {
    const gone =
      error instanceof HttpFault && error.code === 'http-status' && NOTHING_THERE.has(error.status ?? 0);
    if (gone && number === 1) return undefined;
    throw error;
  }
}
