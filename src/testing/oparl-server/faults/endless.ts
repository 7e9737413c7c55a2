import type { Fault } from '../fault.ts';
import type { Json } from '../small-council.ts';

const nextOf = (url: URL): string => {
  const next = new URL(url);
  next.searchParams.set('page', String(Number(url.searchParams.get('page') ?? 1) + 1));
  return next.href;
};

/** The last page comes again and again under ever-new numbers. */
export const samePageForEver: Fault = {
  name: 'the same page under ever-new numbers',
  page: (page, { url, list }, all) =>
    list === undefined
      ? page
      : { ...page, data: page.data.length > 0 ? page.data : all.slice(-5), links: { next: nextOf(url) } },
};

/** After the last page empty ones follow without end. */
export const emptyPagesForEver: Fault = {
  name: 'empty pages without end',
  page: (page, { url, list }) => (list === undefined ? page : { ...page, links: { next: nextOf(url) } }),
};

/** A list that makes up ever-new objects. */
export const endlessList: Fault = {
  name: 'a list without end',
  page: (page, { url, list, base }) => {
    if (list !== 'paper') return page;
    const number = Number(url.searchParams.get('page') ?? 1);
    const object: Json = { id: `${base}/paper/endlos-${number}`, type: 'Paper', name: `Vorlage ${number}` };
    return { data: [object], links: { next: nextOf(url) } };
  },
};
