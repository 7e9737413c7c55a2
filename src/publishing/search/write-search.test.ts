import { createHash } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest';
import { INDEX_GERMAN } from '../../format/search/index-german.ts';
import type { SearchRecord } from '../../outputs/search/search-record.ts';
import { aTerm } from '../../testing/public-record.ts';
import { aSearchRecord } from '../../testing/search-records.ts';
import { PagefindFailed } from './run-pagefind.ts';
import { writeSearch } from './write-search.ts';

const terms = [aTerm('2016', ['stadt'], '2016-11-01', '2021-10-31'), aTerm('2021', ['stadt'], '2021-11-01')];
const records = [
  aSearchRecord('a', 'Straßenausbau in der Bahnhofstraße', { date: '2018-03-01' }),
  aSearchRecord('b', 'Haushaltssatzung 2023', {
    date: '2022-12-01',
    filters: { kind: ['Vorlage'], result: ['Beschlossen'] },
  }),
  aSearchRecord('c', 'Satzung ohne Text', { date: '2023-01-01', text: '' }),
  aSearchRecord('d', 'Anna Abel', { kind: 'person', url: '/personen/d/' }),
  aSearchRecord('e', 'Gutachten', {
    date: '2023-05-01',
    text: 'wort '.repeat(4000).trim(),
    pages: [0, 2000],
  }),
];

let scratch = '';
beforeAll(async () => {
  scratch = await mkdtemp(path.join(tmpdir(), 'suche-'));
});
afterAll(() => rm(scratch, { recursive: true }));
afterEach(() => vi.unstubAllEnvs());

async function written(name: string, of: readonly SearchRecord[] = records, cache = name) {
  const out = path.join(scratch, name);
  const input = { records: of, terms, language: INDEX_GERMAN, cache: path.join(scratch, `${cache}-cache`) };
  const manifest = await writeSearch(out, input);
  const entries = await readdir(out, { recursive: true, withFileTypes: true });
  const hashes = new Map<string, string>();
  for (const entry of entries) {
    if (!entry.isFile()) continue;
    const place = path.join(entry.parentPath, entry.name);
    hashes.set(
      path.relative(out, place),
      createHash('sha256')
        .update(await readFile(place))
        .digest('hex'),
    );
  }
  return { manifest, files: [...hashes].sort(([a], [b]) => (a < b ? -1 : 1)) };
}

test('the newest term stands first, with its days and what has none', async () => {
  const { manifest } = await written('list');
  expect(manifest.shards.map(({ name, label, count, from, to }) => [name, label, count, from, to])).toEqual([
    ['ab-2021-11-01', 'Wahlperiode 2021', 4, '2022-12-01', '2023-05-01'],
    ['ab-2016-11-01', 'Wahlperiode 2016', 1, '2018-03-01', '2018-03-01'],
  ]);
});

test('only what the browser needs is written, the program once', async () => {
  const { files } = await written('few');
  const kinds = new Set(
    files.map(([name]) => name.replace(/^suche\/daten\//, '').replaceAll(/[0-9a-f]{7,}|\d+/g, 'N')),
  );
  expect([...kinds].filter((name) => !name.includes('/'))).toEqual(['index.json', 'pagefind-N.dat']);
  expect(files.filter(([name]) => /pagefind.*\.(?:js|css)$|fragment/.test(name))).toEqual([]);
  expect(files.filter(([name]) => /texte\/[^/]*-\d+\.dat$/.test(name))).toHaveLength(3);
});

test('the same records give the same bytes: in another folder, another time zone, from the cache or anew', async () => {
  vi.stubEnv('TZ', 'Asia/Tokyo');
  const first = await written('one');
  vi.stubEnv('TZ', 'America/New_York');
  const second = await written('two');
  const third = await written('three', records, 'one');
  expect(second.files).toEqual(first.files);
  expect(third.files).toEqual(first.files);
});

test('one changed record changes the shard of its term alone', async () => {
  const { manifest: before } = await written('before');
  const changed = records.map((record) => (record.id === 'a' ? { ...record, text: 'Radweg' } : record));
  const { manifest: after } = await written('after', changed);
  expect(after.shards.map(({ path: folder }, at) => folder === before.shards[at]?.path)).toEqual([
    true,
    false,
  ]);
});

test('a damaged cache is built anew', async () => {
  const whole = await written('whole');
  const folder = path.join(scratch, 'whole-cache');
  for (const name of await readdir(folder)) await writeFile(path.join(folder, name), 'damaged');
  expect((await written('again', records, 'whole')).files).toEqual(whole.files);
});

test.each(['/bin/false', '/bin/true', '/nowhere/pagefind'])(
  'a Pagefind that does not start or ends early (%s) stops the build and says what to do',
  async (program) => {
    vi.stubEnv('PAGEFIND_EXTENDED_BINARY_PATH', program);
    const refused = written(path.basename(path.dirname(program)) + path.basename(program));
    await expect(refused).rejects.toThrow(PagefindFailed);
    await expect(refused).rejects.toThrow(/npm ci/);
  },
);

test('nothing to find gives an empty list', async () => {
  const { manifest } = await written('empty', []);
  expect(manifest).toEqual({ version: 1, shards: [], numbers: {}, dates: {} });
});
