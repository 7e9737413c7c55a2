/** An object of an OParl list for tests; `created` and `modified` are seconds since 1970. */
export interface TestObject {
  /** Last part of its path, without `.json`. */
  readonly key: string;
  readonly created: number;
  readonly modified: number;
  readonly deleted?: boolean;
  /** Further properties. */
  readonly more?: Readonly<Record<string, unknown>>;
}

/** A list for tests. */
export interface TestList {
  /** Path of its first page. */
  readonly list: string;
  /** Name of the type, such as `Meeting`. */
  readonly type: string;
  readonly objects: readonly TestObject[];
  readonly elementsPerPage?: number;
  readonly web?: string;
}

/** Where the sites of tests are public. */
export const TEST_SITE = 'https://rat.mittelaue.example';
export const MEETINGS = '/oparl/v1.1/body/mittelaue/meetings.json';

const SCHEMA = 'https://schema.oparl.org/1.1/';

/** Path of an object. */
export const pathOf = (type: string, key: string): string => `/oparl/v1.1/${type.toLowerCase()}/${key}.json`;

/** A time of day as OParl writes it, in universal time. */
export const utc = (seconds: number): string =>
  new Date(seconds * 1000).toISOString().replace('.000Z', '+00:00');

/** The object as its list holds it. */
export const asJson = (type: string, { key, created, modified, more }: TestObject): string =>
  JSON.stringify({
    id: TEST_SITE + pathOf(type, key),
    type: SCHEMA + type,
    ...more,
    created: utc(created),
    modified: utc(modified),
  });

/** The order of a list. */
export const inListOrder = (type: string, objects: readonly TestObject[]): TestObject[] =>
  objects.toSorted((a, b) => a.created - b.created || (pathOf(type, a.key) < pathOf(type, b.key) ? -1 : 1));

/** The files of a list as a build writes them, by path: its pages, its objects and its index. */
function listFiles(
  { list, type, objects, elementsPerPage = 100, web }: TestList,
  index: string,
): [string, string][] {
  const live = inListOrder(
    type,
    objects.filter(({ deleted }) => deleted !== true),
  );
  const files: [string, string][] = live.map((one) => [pathOf(type, one.key), asJson(type, one)]);
  const columns = {
    id: live.map(({ key }) => pathOf(type, key)),
    created: live.map(({ created }) => created),
    modified: live.map(({ modified }) => modified),
    at: [] as number[],
    length: [] as number[],
  };
  const totalPages = Math.max(1, Math.ceil(live.length / elementsPerPage));
  for (let page = 1; page <= totalPages; page += 1) {
    const some = live.slice((page - 1) * elementsPerPage, page * elementsPerPage);
    let text = '{"data":[';
    for (const [number, one] of some.entries()) {
      if (number > 0) text += ',\n';
      const json = asJson(type, one);
      columns.at.push(Buffer.byteLength(text));
      columns.length.push(Buffer.byteLength(json));
      text += json;
    }
    const pagination = { totalElements: live.length, elementsPerPage, currentPage: page, totalPages };
    const path = page === 1 ? list : list.replace('.json', `/${page}.json`);
    files.push([path, `${text}],"pagination":${JSON.stringify(pagination)},"links":{}}`]);
  }
  const deleted = objects
    .filter((one) => one.deleted === true)
    .map(({ key, created, modified }) => ({ id: pathOf(type, key), created, modified }));
  files.push([index, JSON.stringify({ list, type, web, elementsPerPage, objects: columns, deleted })]);
  return files;
}

/** The files of a site with these lists, by path without the slash at the beginning. */
export function oparlFiles(...lists: readonly TestList[]): Record<string, string> {
  const index = (number: number) => `/oparl/v1.1/filter/list-${number}.json`;
  const contents = {
    site: TEST_SITE,
    lists: lists.map(({ list }, number) => ({ list, index: index(number) })),
  };
  const files = lists.flatMap((list, number) => listFiles(list, index(number)));
  return Object.fromEntries(
    [...files, ['/oparl/v1.1/filter/index.json', JSON.stringify(contents)] as const].map(([path, text]) => [
      path.slice(1),
      text,
    ]),
  );
}
