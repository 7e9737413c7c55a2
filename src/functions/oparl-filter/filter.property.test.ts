import fc from 'fast-check';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../../testing/content-folder.ts';
import {
  asJson,
  inListOrder,
  MEETINGS,
  oparlFiles,
  pathOf,
  TEST_SITE,
  type TestObject,
  utc,
} from '../../testing/filter-site.ts';
import { oparlFilterApp } from './app.ts';
import { folderSite } from './folder-site.ts';

// Few moments, so that many objects share one: order and bounds are decided there.
const moment = fc.integer({ min: 0, max: 9 }).map((step) => 1_800_000_000 + step * 3600);
const object = (key: number): fc.Arbitrary<TestObject> =>
  fc.record({
    key: fc.constant(`m${key.toString(36)}`),
    created: moment,
    modified: moment,
    deleted: fc.integer({ min: 0, max: 5 }).map((chance) => chance === 0),
    more: fc.record(
      { name: fc.string({ unit: 'grapheme' }), agendaItem: fc.constant([{ name: 'x' }]) },
      { requiredKeys: [] },
    ),
  });
const objects = fc
  .integer({ min: 0, max: 40 })
  .chain((count) => fc.tuple(...Array.from({ length: count }, (_, key) => object(key))));
const wish = fc.record(
  {
    created_since: moment,
    created_until: moment,
    modified_since: moment,
    modified_until: moment,
    limit: fc.integer({ min: 1, max: 12 }),
    omit_internal: fc.boolean(),
  },
  { requiredKeys: ['limit'] },
);
type Wish = Partial<
  Record<'created_since' | 'created_until' | 'modified_since' | 'modified_until', number>
> & {
  readonly limit: number;
  readonly omit_internal?: boolean;
};

/** What OParl 1.1 says in section 2.5, word for word. */
function naive(all: readonly TestObject[], wished: Wish): unknown[] {
  const {
    created_since: a = 0,
    created_until: b = 1e12,
    modified_since: c = 0,
    modified_until: d = 1e12,
  } = wished;
  return inListOrder('Meeting', all)
    .filter(({ created, modified }) => created >= a && created <= b && modified >= c && modified <= d)
    .filter(({ deleted }) => deleted !== true || wished.modified_since !== undefined)
    .map((one) => {
      if (one.deleted === true) return stone(one);
      const { agendaItem, ...rest } = JSON.parse(asJson('Meeting', one)) as Record<string, unknown>;
      return wished.omit_internal === true || agendaItem === undefined ? rest : { ...rest, agendaItem };
    });
}

const stone = ({ key, created, modified }: TestObject) => ({
  id: TEST_SITE + pathOf('Meeting', key),
  type: 'https://schema.oparl.org/1.1/Meeting',
  created: utc(created),
  modified: utc(modified),
  deleted: true,
});

interface Page {
  readonly data: readonly {
    readonly id: string;
    readonly deleted?: boolean;
    created: string;
    modified: string;
  }[];
  readonly pagination: Readonly<Record<string, number>>;
  readonly links: Readonly<Record<'first' | 'prev' | 'self' | 'next' | 'last', string | undefined>>;
}

const queryOf = (wished: Wish): string =>
  new URLSearchParams(
    Object.entries(wished).map(([name, value]) => [
      name,
      name.includes('_') && typeof value === 'number' ? utc(value) : String(value),
    ]),
  ).toString();

/** Times by the clock of the council, as times of the world. */
const inUtc = (data: Page['data']) =>
  data.map((one) => ({
    ...one,
    created: utc(Date.parse(one.created) / 1000),
    modified: utc(Date.parse(one.modified) / 1000),
  }));

const filesOf = (all: readonly TestObject[], elementsPerPage: number) =>
  oparlFiles({ list: MEETINGS, type: 'Meeting', objects: all, elementsPerPage });

test('walking by next gives what a naive filter gives, each object once; prev, first, last and self agree', async () => {
  await fc.assert(
    fc.asyncProperty(objects, wish, fc.integer({ min: 1, max: 9 }), async (all, wished, perPage) => {
      await using folder = await temporaryFolder(filesOf(all, perPage));
      const app = oparlFilterApp({ site: folderSite(folder.dir), log: () => {} });
      const get = async (address: string) => (await (await app.request(address)).json()) as Page;
      const pages: Page[] = [];
      let address: string | undefined = `${MEETINGS}?${queryOf(wished)}`;
      for (; address !== undefined; address = pages.at(-1)?.links.next?.replace(TEST_SITE, ''))
        pages.push(await get(address));
      const expected = naive(all, wished);
      expect(inUtc(pages.flatMap(({ data }) => data))).toEqual(expected);
      for (const [number, page] of pages.entries()) {
        expect(page.pagination).toEqual({
          totalElements: expected.length,
          elementsPerPage: wished.limit,
          currentPage: number + 1,
          totalPages: pages.length,
        });
        const { first, last } = (pages[0] as Page).links;
        const prev = pages[number - 1]?.links.self;
        expect(page.links).toMatchObject({ first, last, ...(prev !== undefined && { prev }) });
        expect(await get((page.links.self as string).replace(TEST_SITE, ''))).toEqual(page);
      }
      expect(pages.at(-1)?.links.self).toBe(pages[0]?.links.last);
    }),
    { numRuns: 60 },
  );
});

test('what comes, goes or changes between two pages lets no other object be left out or come twice', async () => {
  await fc.assert(
    fc.asyncProperty(objects, objects, fc.integer({ min: 1, max: 6 }), async (before, next, limit) => {
      // the time of creation is the one thing that never changes
      const createdOf = new Map(before.map(({ key, created }) => [key, created]));
      const after = next.map((one) => ({ ...one, created: createdOf.get(one.key) ?? one.created }));

      await using old = await temporaryFolder(filesOf(before, 7));
      await using fresh = await temporaryFolder(filesOf(after, 7));
      let site = folderSite(old.dir);
      const app = oparlFilterApp({
        site: {
          read: (p) => site.read(p),
          part: (p, a, b) => site.part(p, a, b),
          version: (p, n) => site.version(p, n),
        },
        log: () => {},
      });
      const seen: string[] = [];
      let address: string | undefined = `${MEETINGS}?limit=${limit}`;
      while (address !== undefined) {
        const page = (await (await app.request(address)).json()) as Page;
        seen.push(...page.data.map(({ id }) => id));
        address = page.links.next?.replace(TEST_SITE, '');
        site = folderSite(fresh.dir);
      }
      expect(new Set(seen).size).toBe(seen.length);
      const isSteady = ({ key, deleted }: TestObject) =>
        deleted !== true && after.some((one) => one.key === key && one.deleted !== true);
      const steady = before.filter(isSteady).map(({ key }) => TEST_SITE + pathOf('Meeting', key));
      expect(steady.filter((id) => !seen.includes(id))).toEqual([]);
    }),
    { numRuns: 60 },
  );
});
