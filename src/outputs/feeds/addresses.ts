/** A document with older entries of the feed at `page`; `last` is the number of its newest change. */
export const archiveAddress = (page: string, last: number, ending: 'atom' | 'json'): string =>
  `${page}neues/${last}.${ending}`;

const ARCHIVE = /^(.*\/)neues\/(\d+)\.atom$/;

/** The page and the number in the address of an Atom archive; undefined of any other address. */
export function archiveIn(address: string): { readonly page: string; readonly last: number } | undefined {
  const [, page, last] = ARCHIVE.exec(address) ?? [];
  return page === undefined ? undefined : { page, last: Number(last) };
}
