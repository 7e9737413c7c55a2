import { expect, type Page, test } from '@playwright/test';
import type { EngineOptions, SearchEngine } from '../components/search/client/engine-types.ts';
import { engineBundle } from '../testing/search-bundle.ts';
import { readQuerySet } from '../testing/search/query-set.ts';
import { type Answer, score, type Score } from '../testing/search/score.ts';
import { site } from './site.ts';

// The labelled queries on the index of the built sample, with the engine of the page, in the page's own policy.

interface Bundle {
  readonly createEngine: (options: EngineOptions) => SearchEngine;
}

/** What the engine answers to each query; `#page=N` of a document does not count. */
async function answersTo(page: Page, queries: readonly string[]): Promise<Map<string, Answer>> {
  await page.route('**/probe.js', async (route) =>
    route.fulfill({ contentType: 'text/javascript', body: await engineBundle() }),
  );
  await page.goto(`${site()}/suche/`);
  const answers = await page.evaluate(async (asked) => {
    const name = '/probe.js';
    const { createEngine } = (await import(name)) as Bundle;
    const engine = createEngine({
      base: '/suche/daten/',
      fetch: (from, init) => fetch(from, init as RequestInit),
    });
    const found: [string, Answer][] = [];
    for (const query of asked) {
      const { jump, hits, near } = await engine.search(query, { limit: 500 }, () => {});
      found.push([
        query,
        {
          jumps: jump.map(({ url }) => url),
          hits: hits.map(({ url }) => url.replace(/#page=\d+$/, '')),
          near: near.flatMap(({ suggestions }) => suggestions),
        },
      ]);
    }
    return found;
  }, queries);
  return new Map(answers);
}

const percent = (share: number): string => `${(share * 100).toFixed(1)} %`;

const told = (name: string, { compounds, numbersAndDates, noise, rest, families }: Score): string =>
  [
    `${name}: compounds ${percent(compounds)}, numbers and dates ${percent(numbersAndDates)}, noise ${percent(noise)}, rest ${percent(rest)}`,
    ...Object.entries(families)
      .filter(([, { missed }]) => missed.length > 0)
      .map(
        ([family, { asked, reached, missed }]) =>
          `  ${family} ${reached.toFixed(1)}/${asked}: ${missed.join(' | ')}`,
      ),
  ].join('\n');

test('the labelled queries find what they must, and nothing else', async ({ page }) => {
  test.setTimeout(600_000);
  const set = await readQuerySet();
  const answers = await answersTo(
    page,
    set.map(({ query }) => query),
  );
  for (const heldOut of [false, true]) {
    const figures = score(
      answers,
      set.filter((query) => query.heldOut === heldOut),
    );
    process.stderr.write(`${told(heldOut ? 'set aside' : 'known', figures)}\n`);
    expect.soft(figures.compounds).toBeGreaterThanOrEqual(0.95);
    expect.soft(figures.numbersAndDates).toBe(1);
    expect.soft(figures.noise).toBe(0);
    expect.soft(figures.rest).toBeGreaterThanOrEqual(0.9);
  }
});
