import { expect, test } from 'vitest';
import { HttpFault } from './http-fault.ts';
import { readList, type ListEnd, type Load } from './read-list.ts';

const START = 'https://rat.example/list';
const page = (n: number): string => (n === 1 ? START : `${START}?page=${n}`);
const objects = (...ids: number[]): { id: string }[] =>
  ids.map((id) => ({ id: `https://rat.example/${id}` }));

async function all(load: (n: number) => unknown, maxPages = 20): Promise<{ seen: unknown[]; end: ListEnd }> {
  const get: Load = (url) =>
    Promise.resolve({ value: load(Number(new URL(url).searchParams.get('page') ?? 1)), finalUrl: url });
  const pages = readList(get, START, { maxPages });
  const seen: unknown[] = [];
  for (;;) {
    const step = await pages.next();
    if (step.done) return { seen, end: step.value };
    seen.push(...step.value.objects);
  }
}

test('a list is read to its end', async () => {
  const { seen, end } = await all((n) => ({
    data: objects(n),
    pagination: { totalElements: 3 },
    links: n < 3 ? { next: `?page=${n + 1}` } : {},
  }));
  expect(seen).toHaveLength(3);
  expect(end).toEqual({ reason: 'end', pages: 3, objects: 3, announced: 3, open: undefined });
});

test.each<[string, (n: number) => unknown, ListEnd['reason'], number]>([
  [
    'the same page under ever-new numbers',
    (n) => ({ data: objects(1, 2), links: { next: page(n + 1) } }),
    'same-content',
    2,
  ],
  [
    'a page that leads back',
    (n) => ({ data: objects(n), links: { next: page(n === 1 ? 2 : 1) } }),
    'same-address',
    2,
  ],
  ['empty pages for ever', (n) => ({ data: [], links: { next: page(n + 1) } }), 'empty-pages', 0],
  ['a list without end', (n) => ({ data: objects(n), links: { next: page(n + 1) } }), 'limit', 20],
  ['an array instead of a list', () => objects(1), 'end', 1],
  ['one object instead of a list', () => objects(1)[0], 'end', 1],
  ['nothing that OParl knows', () => 'N/A', 'end', 0],
])('%s ends', async (_, load, reason, count) => {
  const { seen, end } = await all(load);
  expect({ reason: end.reason, count: seen.length }).toEqual({ reason, count });
});

test('404 at the first page is an empty list, at a later one a fault', async () => {
  const gone = (n: number, at: number): unknown => {
    if (n === at) throw new HttpFault('http-status', START, '', '', { status: 404 });
    return { data: objects(n), links: { next: page(n + 1) } };
  };
  expect((await all((n) => gone(n, 1))).end.reason).toBe('not-found');
  await expect(all((n) => gone(n, 2))).rejects.toThrow(HttpFault);
});
