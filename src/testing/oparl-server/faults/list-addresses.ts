import type { Fault } from '../fault.ts';

const mapLinks = (links: Record<string, string>, change: (url: string) => string): Record<string, string> =>
  Object.fromEntries(Object.entries(links).map(([name, url]) => [name, change(url)]));

/** ALLRIS: the list's own addresses bear a `limit`. */
export const limitInAddresses: Fault = {
  name: 'limit in its own list addresses',
  object: (object, { base }) =>
    object.id === `${base}/body/1` ? { ...object, paper: `${String(object['paper'])}?limit=100` } : object,
};

/** Links with double slashes. */
export const doubleSlashes: Fault = {
  name: 'double slashes in links',
  page: (page) => ({ ...page, links: mapLinks(page.links, (url) => url.replace('/oparl/', '//oparl//')) }),
};

/** Links relative to the page, against the specification. */
export const relativeLinks: Fault = {
  name: 'relative links',
  page: (page) => ({
    ...page,
    links: mapLinks(page.links, (url) => new URL(url).pathname + new URL(url).search),
  }),
};
