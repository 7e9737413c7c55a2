import { mkdir, rm, writeFile } from 'node:fs/promises';
import type { Server } from 'node:http';
import path from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import type { EngineOptions, SearchEngine, SearchState } from '../components/search/client/engine-types.ts';
import { serve } from '../publishing/serve.ts';
import { engineBundle } from '../testing/search-bundle.ts';
import { aSearchRecord } from '../testing/search-records.ts';
import { type SearchSite, searchSite } from '../testing/search-site.ts';

/** What the bundle exports. */
interface Bundle {
  readonly createEngine: (options: EngineOptions) => SearchEngine;
}

let site: SearchSite;
let server: Server;
let address: string;

test.beforeAll(async () => {
  site = await searchSite(
    [
      aSearchRecord('a', 'Straßenausbaubeitragssatzung', {
        date: '2025-01-01',
        text: 'Der Rat hebt sie <b>auf</b>.',
      }),
      aSearchRecord('b', 'Haushalt 2018', { date: '2018-01-01' }),
    ],
    [],
  );
  await mkdir(path.join(site.folder, 'suche'), { recursive: true });
  for (const page of ['index.html', 'suche/index.html'])
    await writeFile(path.join(site.folder, page), '<!doctype html><title>Probe</title>');
  await writeFile(path.join(site.folder, 'probe.js'), await engineBundle());
  ({ server, address } = await serve(site.folder, 0));
});
test.afterAll(async () => {
  server.close();
  await rm(site.folder, { recursive: true });
});

const ask = (page: Page, query: string): Promise<SearchState | string> =>
  page.evaluate(async (typed) => {
    const name = '/probe.js';
    const { createEngine } = (await import(name)) as Bundle;
    const engine = createEngine({
      base: '/suche/daten/',
      fetch: (from, init) => fetch(from, init as RequestInit),
    });
    try {
      return await engine.search(typed, {}, () => {});
    } catch (error) {
      return String(error);
    }
  }, query);

test('the page of the search finds a compound by its part, under its own policy', async ({ page }) => {
  await page.goto(`${address}suche/`);
  const state = await ask(page, 'Beitrag');
  expect(state).toMatchObject({
    total: 1,
    complete: true,
    failed: [],
    hits: [{ url: '/vorlagen/a/', excerpt: [{ text: 'Der Rat hebt sie <b>auf</b>.', mark: false }] }],
  });
});

test('a page whose policy forbids WebAssembly is told so, and nothing hangs', async ({ page }) => {
  await page.goto(address);
  expect(await ask(page, 'Beitrag')).toContain('search is unavailable: engine');
});

test('a shard that is lost is named, and the other one answers', async ({ page }) => {
  await page.goto(`${address}suche/`);
  await page.route(`**/${site.manifest.shards[1]?.path}**`, (route) => route.abort());
  expect(await ask(page, 'Haushalt')).toMatchObject({ total: 0, failed: ['2016 bis 2020'], complete: true });
  expect(await ask(page, 'Beitrag')).toMatchObject({ total: 1, complete: true });
});
