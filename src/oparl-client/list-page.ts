/** One page of a list, whatever shape the server gave it. */
export interface ListPage {
  readonly url: string;
  /** Page number, counted from 1 in the order of reading. */
  readonly number: number;
  readonly objects: readonly unknown[];
  /** Objects that the server says the whole list holds. */
  readonly totalElements: number | undefined;
  readonly totalPages: number | undefined;
  /** Address of the next page, resolved against this one. */
  readonly next: string | undefined;
  /** `list` is what OParl asks for; some servers send a bare array or the one object itself. */
  readonly shape: 'list' | 'array' | 'single' | 'other';
}

type Json = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const count = (value: unknown): number | undefined =>
  typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 ? value : undefined;

function nextOf(links: unknown, url: string): string | undefined {
  const next = isObject(links) ? links['next'] : undefined;
  if (typeof next !== 'string' || next.trim() === '') return undefined;
  return URL.canParse(next, url) ? new URL(next, url).href : undefined;
}

/** Reads one page of a list (OParl 1.1, section 2.5.2): its objects, its announced size, and where it goes on. */
export function readListPage(value: unknown, url: string, number: number): ListPage {
  const page = { url, number, totalElements: undefined, totalPages: undefined, next: undefined };
  if (Array.isArray(value)) return { ...page, objects: value, shape: 'array' };
  if (!isObject(value)) return { ...page, objects: [], shape: 'other' };
  if (!Array.isArray(value['data'])) {
    const single = typeof value['id'] === 'string';
    return { ...page, objects: single ? [value] : [], shape: single ? 'single' : 'other' };
  }
  const pagination = isObject(value['pagination']) ? value['pagination'] : {};
  return {
    url,
    number,
    objects: value['data'],
    totalElements: count(pagination['totalElements']),
    totalPages: count(pagination['totalPages']),
    next: nextOf(value['links'], url),
    shape: 'list',
  };
}
