import type { SourceType } from '../read/source-object.ts';

/** Page addresses of SessionNet: the name of the page's program and of the parameter that holds the number, by type. */
const SESSIONNET: Readonly<
  Partial<Record<SourceType, readonly (readonly [page: string, parameter: string])[]>>
> = {
  Meeting: [
    ['si0050', '__ksinr'],
    ['si0056', '__ksinr'],
    ['si0057', '__ksinr'],
    ['to0040', '__ksinr'],
  ],
  Paper: [
    ['vo0050', '__kvonr'],
    ['vo0053', '__kvonr'],
  ],
  Organization: [
    ['kp0040', '__kgrnr'],
    ['gr0040', '__kgrnr'],
  ],
  Person: [
    ['kp0050', '__kpenr'],
    ['pe0051', '__kpenr'],
  ],
};

/** The same of ALLRIS, whose classic programs end in `.asp` and whose newer ones have no ending. */
const ALLRIS: typeof SESSIONNET = {
  Meeting: [
    ['si010', 'SILFDNR'],
    ['to010', 'SILFDNR'],
  ],
  Paper: [['vo020', 'VOLFDNR']],
  Organization: [
    ['pa021', 'PALFDNR'],
    ['au020', 'AULFDNR'],
  ],
  Person: [['kp020', 'KPLFDNR']],
};

const SESSIONNET_PAGE = /^(.*\/)([a-z]{2}\d{4})\.(asp|php)$/i;
const ALLRIS_PAGE = /^(.*\/)([a-z]{2}\d{3})(\.asp)?$/i;
/** ALLRIS 4 gives its objects ids such as `/public/oparl/meetings?id=17`. */
const ALLRIS_ID = /^(.*\/)oparl\/(?:v?1\.[01]\/)?(meetings|papers|organizations|persons)(\.asp)?$/i;

const numberIn = ({ searchParams }: URL, names: readonly string[]): string | undefined => {
  for (const [name, value] of searchParams)
    if (names.some((wanted) => wanted.toLowerCase() === name.toLowerCase()) && /^\d+$/.test(value))
      return value;
  return undefined;
};

function fromTable(
  table: typeof SESSIONNET,
  type: SourceType,
  url: URL,
  base: string,
  ending: string,
): string[] {
  const pages = table[type] ?? [];
  const number = numberIn(
    url,
    pages.map(([, parameter]) => parameter),
  );
  return number === undefined
    ? []
    : pages.map(([page, parameter]) => `${base}${page}${ending}?${parameter}=${number}`);
}

/**
 * The page addresses under which SessionNet and ALLRIS show an object, derived from one of its addresses (`web` or id) that holds its
 * number; empty where the address is of neither.
 */
export function vendorPages(type: SourceType, address: string): readonly string[] {
  if (!URL.canParse(address)) return [];
  const url = new URL(address);
  const session = SESSIONNET_PAGE.exec(url.pathname);
  if (session) {
    const pages = fromTable(SESSIONNET, type, url, session[1] ?? '/', `.${session[3] ?? ''}`);
    if (pages.length > 0) return pages;
  }
  const allris = ALLRIS_PAGE.exec(url.pathname);
  if (allris) return fromTable(ALLRIS, type, url, allris[1] ?? '/', allris[3] ?? '');
  const id = ALLRIS_ID.exec(url.pathname);
  const number = id ? numberIn(url, ['id']) : undefined;
  if (!id || number === undefined) return [];
  return (ALLRIS[type] ?? []).map(
    ([page, parameter]) => `${id[1] ?? '/'}${page}${id[3] ?? ''}?${parameter}=${number}`,
  );
}
