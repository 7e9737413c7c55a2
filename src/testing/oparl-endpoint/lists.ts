import { BASE, type Stored } from './objects.ts';
import { render } from './render.ts';

/** What is asked of a list, read from a query. */
interface Asked {
  readonly page: number;
  readonly limit: number;
  readonly since: Readonly<Record<string, number>>;
  readonly omit: boolean;
}

/** Which objects stand in a list, by the beginnings of their paths. */
const LISTS: Readonly<Record<string, string>> = {
  '/bodies': '/body/',
  '/body/1/organizations': '/organization/',
  '/body/1/persons': '/person/',
  '/body/1/meetings': '/meeting/',
  '/body/1/papers': '/paper/',
  '/body/1/agendaitems': '/agendaitem/',
  '/body/1/consultations': '/consultation/',
  '/body/1/files': '/file/',
  '/body/1/locations': '/location/',
  '/body/1/legislativeterms': '/legislativeterm/',
  '/body/1/memberships': '/membership/',
  '/organization/1/meetings': '/meeting/',
  '/organization/1/consultations': '/consultation/',
};

const FILTERS = ['created_since', 'created_until', 'modified_since', 'modified_until'];
const INTERNAL = ['auxiliaryFile', 'agendaItem', 'membership', 'legislativeTerm'];

/** Whether a path is that of a list. */
export const isList = (path: string): boolean => path in LISTS;

function read(query: URLSearchParams): Asked | undefined {
  const given = FILTERS.filter((name) => query.has(name));
  const since = Object.fromEntries(
    given.map((name) => [name, Date.parse((query.get(name) ?? '').replace(' ', '+'))]),
  );
  if (Object.values(since).some(Number.isNaN)) return undefined;
  const limit = Number(query.get('limit') ?? 2);
  return { page: Number(query.get('page') ?? 1), limit, since, omit: query.get('omit_internal') === 'true' };
}

const fits = (object: Stored, { since }: Asked): boolean =>
  Object.entries(since).every(([name, bound]) => {
    const [field = '', side] = name.split('_');
    const time = Date.parse(String(object[field]));
    return side === 'since' ? time >= bound : time <= bound;
  });

/** A page of a list, two objects long, with filters, deleted objects and links; undefined where the query makes no sense. */
export function listPage(
  objects: Readonly<Record<string, Stored>>,
  path: string,
  query: URLSearchParams,
): Stored | undefined {
  const asked = read(query);
  if (!asked) return undefined;
  const found = Object.keys(objects).filter((key) => {
    const object = objects[key] ?? {};
    const isShown = object['deleted'] !== true || 'modified_since' in asked.since;
    return key.startsWith(LISTS[path] ?? '!') && isShown && fits(object, asked);
  });
  const totalPages = Math.max(1, Math.ceil(found.length / asked.limit));
  const link = (page: number): string => {
    const own = new URLSearchParams(query);
    if (page > 1) own.set('page', String(page));
    else own.delete('page');
    return `${BASE}${path}${own.size > 0 ? `?${own.toString()}` : ''}`;
  };
  const start = (asked.page - 1) * asked.limit;
  const data = found.slice(start, start + asked.limit).map((key) => render(objects, key));
  const bare = (object: Stored): Stored =>
    Object.fromEntries(Object.entries(object).filter(([field]) => !INTERNAL.includes(field)));
  return {
    data: asked.omit ? data.map(bare) : data,
    pagination: {
      totalElements: found.length,
      elementsPerPage: asked.limit,
      currentPage: asked.page,
      totalPages,
    },
    links: {
      first: link(1),
      ...(asked.page > 1 ? { prev: link(asked.page - 1) } : {}),
      self: link(asked.page),
      ...(asked.page < totalPages ? { next: link(asked.page + 1) } : {}),
      last: link(totalPages),
    },
  };
}
