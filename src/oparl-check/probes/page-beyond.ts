import type { Fault } from '../finding.ts';
import { isPlain, type Plain } from '../plain.ts';
import { nextOf } from '../rules/page-faults.ts';
import { show } from '../rules/show.ts';
import { webAddress } from '../rules/web-address.ts';

/** Pages further than the last one. */
const FAR = 7;

const numberIn = (page: Plain, name: string): number | undefined => {
  const { pagination } = page;
  const found = isPlain(pagination) ? pagination[name] : undefined;
  return typeof found === 'number' ? found : undefined;
};

/** Number of pages that follows from `totalElements` and `elementsPerPage`, at least 1; undefined where one of them is missing. */
function pagesOf(page: Plain): number | undefined {
  const elements = numberIn(page, 'totalElements');
  const perPage = numberIn(page, 'elementsPerPage');
  if (elements === undefined || perPage === undefined || perPage < 1) return undefined;
  return Math.max(1, Math.ceil(elements / perPage));
}

/** Name of the parameter by which the links of a page number the pages; `page` where none shows. */
function numberingOf(address: string, page: Plain): string {
  const known = new URL(address).searchParams;
  const links = isPlain(page['links']) ? page['links'] : {};
  for (const link of [links['next'], links['last']]) {
    const url = typeof link === 'string' ? webAddress(link) : undefined;
    const [name] =
      [...(url?.searchParams ?? [])].find(([key, value]) => !known.has(key) && /^\d/.test(value)) ?? [];
    if (name !== undefined) return name;
  }
  return 'page';
}

/** Address of a page that lies far beyond the end of the list whose page is given. */
export function pageBeyond(address: string, page: Plain): string {
  const url = new URL(address);
  const last = Math.max(pagesOf(page) ?? 1, numberIn(page, 'totalPages') ?? 1);
  url.searchParams.set(numberingOf(address, page), String(last + FAR));
  return url.href;
}

/** Whether a page of a filtered list claims other pages than there are by its own numbers (section 2-05, "Paginierung"). An empty list may count one page or none. */
export function claimFaults(page: Plain): Fault[] {
  const pages = pagesOf(page);
  const stated = numberIn(page, 'totalPages');
  if (pages === undefined) return [];
  const expected = String(pages);
  const isNone = stated === 0 && numberIn(page, 'totalElements') === 0;
  const wrong: Fault[] =
    stated === undefined || stated === pages || isNone
      ? []
      : [{ code: 'pages-claimed', field: 'pagination.totalPages', value: String(stated), expected }];
  const current = numberIn(page, 'currentPage') ?? 1;
  const next = nextOf(page);
  if (next === undefined || current < pages) return wrong;
  return [...wrong, { code: 'pages-claimed', field: 'links.next', value: show(next), expected }];
}
