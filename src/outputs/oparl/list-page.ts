import { defined } from '../../domain/defined.ts';
import { pagePath } from './addresses.ts';
import { PAGE_SIZE } from './lists.ts';

/** What a page of a list says of itself and of the others. */
export interface PageFacts {
  /** Address of the site without a slash at its end. */
  readonly base: string;
  /** Path of the first page. */
  readonly list: string;
  /** Number of the page, from 1; beyond `pages` where the list was longer once. */
  readonly number: number;
  /** Number of pages that have objects; at least 1. */
  readonly pages: number;
  /** Number of objects of the whole list. */
  readonly total: number;
  readonly web: string;
}

/** A page of a list (OParl 1.1, 2.5) and where in it each object stands. */
export interface ListPage {
  readonly text: string;
  /** Offset of each object in the bytes of the page. */
  readonly at: readonly number[];
  /** Bytes of each object. */
  readonly length: readonly number[];
}

const BEGIN = '{"data":[';

/** An object as JSON, and the number of its bytes in UTF-8. */
export interface Written {
  readonly json: string;
  readonly bytes: number;
}

/** A page of the objects given. */
export function listPage(objects: readonly Written[], facts: PageFacts): ListPage {
  const length = objects.map(({ bytes }) => bytes);
  const at: number[] = [];
  let offset = BEGIN.length;
  for (const bytes of length) {
    at.push(offset);
    offset += bytes + 1;
  }
  const { pagination, links } = around(facts);
  const end = `],"pagination":${JSON.stringify(pagination)},"links":${JSON.stringify(links)}}`;
  return { text: `${BEGIN}${objects.map(({ json }) => json).join(',')}${end}`, at, length };
}

function around({ base, list, number, pages, total, web }: PageFacts) {
  const page = (wanted: number) => base + pagePath(list, wanted);
  return {
    pagination: {
      totalElements: total,
      elementsPerPage: PAGE_SIZE,
      currentPage: number,
      totalPages: pages,
    },
    links: defined({
      first: page(1),
      prev: number > 1 ? page(Math.min(number - 1, pages)) : undefined,
      self: page(number),
      next: number < pages ? page(number + 1) : undefined,
      last: page(pages),
      web: base + web,
    }),
  };
}
