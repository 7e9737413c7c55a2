import { rm } from 'node:fs/promises';
import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { aTerm } from '../../../testing/public-record.ts';
import { aSearchRecord } from '../../../testing/search-records.ts';
import { FEW_WORDS, type SearchSite, searchSite } from '../../../testing/search-site.ts';
import { createEngine } from './engine.ts';
import type { SearchOptions, SearchState, Segment } from './engine-types.ts';

const terms = [aTerm('2016', ['stadt'], '2016-11-01', '2021-10-31'), aTerm('2021', ['stadt'], '2021-11-01')];
const vorlage = (year: string, result?: string) => ({
  kind: ['Vorlage'],
  year: [year],
  ...(result !== undefined && { result: [result] }),
});
const pages = Array.from({ length: 9 }, (_, at) =>
  at === 6 ? 'hier steht der Feuerwehrbedarf genau ' : 'füllwort '.repeat(400),
);
const pdf = pages.join(' ').replace(/\s+/g, ' ').trim();
const pageStarts = pages.map((_, at) => pages.slice(0, at).join(' ').split(/\s+/).filter(Boolean).length);
const records = [
  aSearchRecord('neu', 'Aufhebung der Straßenausbaubeitragssatzung', {
    date: '2025-03-25',
    text: 'Der Rat beschließt die Satzung. Der Radweg bleibt.',
    numbers: ['0049/2025'],
    filters: vorlage('2025', 'Beschlossen'),
  }),
  aSearchRecord('alt', 'Satzung über den Radweg', {
    date: '2018-05-01',
    filters: vorlage('2018', 'Abgelehnt'),
  }),
  aSearchRecord('haushalt', 'Plan 2019', {
    text: 'Der Haushalt und der Haushaltsplan.',
    date: '2019-05-01',
    filters: vorlage('2019'),
  }),
  aSearchRecord('haus', 'Altes Gebäude', {
    date: '2019-06-01',
    text: 'Das Haus wird verkauft, <b>sofort</b>.',
    filters: vorlage('2019'),
  }),
  aSearchRecord('sitzung', 'Sitzung des Rates', {
    kind: 'meeting',
    date: '2025-03-25',
    filters: { kind: ['Sitzung'], year: ['2025'] },
  }),
  aSearchRecord('plan', 'Gutachten', {
    kind: 'file',
    url: '/p/plan.pdf',
    date: '2024-01-01',
    text: pdf,
    pages: pageStarts,
    filters: { kind: ['Dokument'], year: ['2024'] },
  }),
];

let site: SearchSite;
beforeAll(async () => {
  site = await searchSite(records, terms);
});
afterAll(() => rm(site.folder, { recursive: true }));
beforeEach(() => void site.asked.splice(0));

const anEngine = (fetch = site.fetch) => createEngine({ base: '', fetch, now: () => 0 }, FEW_WORDS);
async function found(query: string, options: SearchOptions = {}, fetch = site.fetch) {
  const states: SearchState[] = [];
  const state = await anEngine(fetch).search(query, options, (one) => states.push(one));
  expect(states.at(-1)).toBe(state);
  return { ...state, states, keys: state.hits.map(({ id }) => id) };
}
const shown = (segments: readonly Segment[] = []): string =>
  segments.map(({ text, mark }) => (mark ? `[${text}]` : text)).join('');

describe('what is found', () => {
  test('a word in title and text, in all terms, with where it stands', async () => {
    const { hits, total, complete, shardsDone } = await found('Radweg');
    expect([total, complete, shardsDone]).toEqual([2, true, 2]);
    expect(hits.map(({ id, title, excerpt }) => [id, shown(title), shown(excerpt)])).toEqual([
      ['alt', 'Satzung über den [Radweg]', 'Satzung über den [Radweg]'],
      [
        'neu',
        'Aufhebung der Straßenausbaubeitragssatzung',
        'Der Rat beschließt die Satzung. Der [Radweg] bleibt.',
      ],
    ]);
  });

  test('plurals and other spellings', async () => {
    expect((await found('RADWEGE')).keys).toEqual(['alt', 'neu']);
    expect((await found('Strassenausbau')).keys).toEqual(['neu']);
  });

  test('a compound by each of its parts, which no excerpt shows', async () => {
    const { keys, hits } = await found('Beitrag');
    expect(keys).toEqual(['neu']);
    expect(shown(hits[0]?.title)).toBe('Aufhebung der [Straßenausbaubeitragssatzung]');
    expect(shown(hits[0]?.excerpt)).toBe('Der Rat beschließt die Satzung. Der Radweg bleibt.');
    expect((await found('Ausbaubeitrag')).keys).toEqual(['neu']);
  });

  test('the very word comes before words that only begin with it', async () =>
    expect((await found('Haus')).keys).toEqual(['haus', 'haushalt']));

  test('a phrase as it stands, together with words', async () => {
    expect((await found('„beschließt die Satzung“')).keys).toEqual(['neu']);
    expect((await found('Radweg "beschließt die"')).keys).toEqual(['neu']);
    expect((await found('"die beschließt"')).total).toBe(0);
    // Parts of a compound stand side by side in the index, not in any text.
    expect((await found('"Ausbaubeitrag Beitrag"')).total).toBe(0);
  });

  test('a place in a long document with its page', async () => {
    const { hits } = await found('Feuerwehrbedarf');
    expect(hits.map(({ url, page, kindLabel }) => [url, page, kindLabel])).toEqual([
      ['/p/plan.pdf#page=7', 7, 'Dokument'],
    ]);
    expect(shown(hits[0]?.excerpt)).toContain('hier steht der [Feuerwehrbedarf] genau');
    expect(site.asked.filter((name) => /texte\/.*-\d+\.dat$/.test(name))).toHaveLength(1);
  });

  test('nothing but plain text, whatever the record holds', async () =>
    expect(shown((await found('verkauft')).hits[0]?.excerpt)).toBe(
      'Das Haus wird [verkauft], <b>sofort</b>.',
    ));
});

describe('unknown words', () => {
  test('find nothing, and near spellings are told', async () => {
    const { total, unknown, near } = await found('Radwehg');
    expect([total, unknown]).toEqual([0, ['Radwehg']]);
    expect(near).toEqual([{ word: 'Radwehg', suggestions: ['Radweg'] }]);
  });

  test('a longer word of a title that holds an unknown one is told first', async () =>
    expect((await found('baubeitrag')).near).toEqual([
      { word: 'baubeitrag', suggestions: ['Straßenausbaubeitragssatzung'] },
    ]));

  test('a shard without a needed word is not opened', async () => {
    await found('Feuerwehrbedarf');
    const older = site.manifest.shards[1]?.path ?? '-';
    expect(site.asked.filter((name) => name.startsWith(older))).toEqual([`${older}woerter/0.dat`]);
  });

  test('an unknown compound is searched by its parts, and this is told', async () => {
    const { keys, unknown, parts } = await found('Radwegsatzung');
    expect(keys).toEqual(['alt', 'neu']);
    expect([unknown, parts]).toEqual([
      ['Radwegsatzung'],
      [{ word: 'Radwegsatzung', parts: ['Radweg', 'satzung'] }],
    ]);
  });
});

test('words that stand nowhere together are searched without some of them, and this is told', async () => {
  const { keys, notes } = await found('Gutachten Radweg Satzung');
  expect(keys).toEqual(['alt', 'neu']);
  expect(notes).toEqual([{ kind: 'left-out', words: ['Gutachten'] }]);
  const filtered = await found('Radweg', { filters: { year: ['1999'] } });
  expect([filtered.total, filtered.notes]).toEqual([0, []]);
});

describe('filters and order', () => {
  test('values of one filter are alternatives, filters hold together, and counts tell what one more value gives', async () => {
    const { keys, total, counts } = await found('Radweg', { filters: { year: ['2018'] } });
    expect([keys, total]).toEqual([['alt'], 1]);
    expect(counts.year).toEqual([
      { value: '2025', count: 1 },
      { value: '2018', count: 1 },
    ]);
    expect(counts.result).toEqual([{ value: 'Abgelehnt', count: 1 }]);
    expect(
      (await found('Radweg', { filters: { year: ['2018', '2025'], result: ['Beschlossen'] } })).keys,
    ).toEqual(['neu']);
    const none = await found('Radweg', { filters: { year: ['1999'] } });
    expect([none.total, none.counts.year.at(-1)]).toEqual([0, { value: '1999', count: 0 }]);
  });

  test('by date over all shards', async () => {
    expect((await found('Radweg', { sort: 'newest' })).keys).toEqual(['neu', 'alt']);
    expect((await found('Radweg', { sort: 'oldest' })).keys).toEqual(['alt', 'neu']);
  });

  test('no words list what the filters leave, newest first', async () => {
    expect((await found('', { filters: { kind: ['Vorlage'] }, limit: 2 })).keys).toEqual(['neu', 'haus']);
  });

  test('ids of everything, for saved searches', async () =>
    expect(await anEngine().ids('Radweg', {})).toEqual(['alt', 'neu']));
});

describe('jumps', () => {
  test('a number leads to its thing before any full text', async () => {
    const { states, jump } = await found('49/2025');
    expect(jump).toEqual([
      { title: 'Aufhebung der Straßenausbaubeitragssatzung', detail: '', url: '/vorlagen/neu/' },
    ]);
    expect(states[0]).toMatchObject({ jump, shardsDone: 0, complete: false });
  });

  test('a day and a month lead to their meetings', async () => {
    expect((await found('2025-03-25')).jump.map(({ url }) => url)).toEqual(['/vorlagen/sitzung/']);
    expect((await found('2025-03')).jump).toHaveLength(1);
    expect((await found('2025-04')).jump).toEqual([]);
  });
});

describe('bad input', () => {
  test('what cannot be searched for is told', async () => {
    expect((await found('der die das')).notes).toEqual([
      { kind: 'stop-words', words: ['der', 'die', 'das'] },
    ]);
    expect((await found('der Radweg')).notes).toEqual([{ kind: 'stop-words', words: ['der'] }]);
    expect((await found('((.*[')).notes).toEqual([{ kind: 'no-words' }]);
    expect((await found('"Radweg')).notes).toEqual([{ kind: 'unbalanced-quotes' }]);
    expect((await found('🦊 <script>')).total).toBe(0);
    expect((await found(`Radweg ${'x'.repeat(10_000)}`)).notes).toEqual([{ kind: 'cut', kept: 1200 }]);
    const many = Array.from({ length: 100 }, (_, at) => `wort${at}`).join(' ');
    expect((await found(many)).notes).toEqual([{ kind: 'too-many-words', kept: 24 }]);
  });

  test('only stop words ask no shard', async () => {
    expect((await found('der die das')).shardsTotal).toBe(0);
    expect(site.asked).toEqual(['index.json']);
  });

  test('whatever is typed, there is an answer', async () => {
    const engine = anEngine();
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 40 }), async (typed) => {
        const { complete, hits, total } = await engine.search(typed, {}, () => {});
        expect(complete && hits.length <= total).toBe(true);
      }),
      { numRuns: 30 },
    );
  });
});

describe('faults', () => {
  const without = (part: (name: string) => boolean) => async (name: string) =>
    part(name) ? new Response('', { status: 503 }) : site.fetch(name);

  test('a shard that does not load is named, and the others go on', async () => {
    const [, older] = site.manifest.shards;
    const { keys, failed, complete, unknown } = await found(
      'Radweg',
      {},
      without((name) => name.startsWith(older?.path ?? '-')),
    );
    expect([keys, failed, complete, unknown]).toEqual([['neu'], ['Wahlperiode 2016'], true, []]);
  });

  test('a file of words that does not load makes no smaller answer look whole', async () =>
    expect(
      (
        await found(
          'Radweg',
          {},
          without((name) => name.includes('/index/')),
        )
      ).failed,
    ).toHaveLength(2));

  test('a card that does not load leaves its hit out and names the shard', async () => {
    const { hits, total, failed } = await found(
      'Haus',
      {},
      without((name) => name.includes('/texte/')),
    );
    expect([hits, total, failed]).toEqual([[], 2, ['Wahlperiode 2016']]);
  });

  test('without the list of shards or the program there is no search, and which is missing is said', async () => {
    await expect(
      found(
        'x',
        {},
        without((name) => name === 'index.json'),
      ),
    ).rejects.toMatchObject({ reason: 'index' });
    await expect(
      found(
        'Radweg',
        {},
        without((name) => name.startsWith('pagefind-')),
      ),
    ).rejects.toMatchObject({ reason: 'engine' });
  });

  test('a search that nobody waits for any more ends', async () => {
    const controller = new AbortController();
    controller.abort(new Error('typed on'));
    await expect(anEngine().search('Radweg', {}, () => {}, controller.signal)).rejects.toThrow('typed on');
  });

  test('a site that was published anew meanwhile is searched by its new list', async () => {
    const { shards } = site.manifest;
    const gone = {
      ...site.manifest,
      shards: shards.map((shard) => ({ ...shard, path: `old-${shard.path}` })),
    };
    let isOld = true;
    const fetch = (name: string): Promise<Response> => {
      if (name !== 'index.json' || !isOld) return site.fetch(name);
      isOld = false;
      return Promise.resolve(new Response(JSON.stringify(gone)));
    };
    const { states, ...state } = await found('Radweg', {}, fetch);
    expect(states.some(({ failed }) => failed.length === 2)).toBe(true);
    expect([state.total, state.failed]).toEqual([2, []]);
  });

  test('what failed once is fetched again', async () => {
    let isDown = true;
    const engine = anEngine((name) =>
      isDown ? Promise.resolve(new Response('', { status: 503 })) : site.fetch(name),
    );
    await expect(engine.search('Radweg', {}, () => {})).rejects.toMatchObject({ reason: 'index' });
    isDown = false;
    expect((await engine.search('Radweg', {}, () => {})).total).toBe(2);
  });
});

test('warming up fetches the program, the list and the newest shard once', async () => {
  const engine = anEngine();
  await engine.warm();
  expect(site.asked).toHaveLength(4);
  await engine.search('Radweg', {}, () => {});
  expect(new Set(site.asked).size).toBe(site.asked.length);
});
