import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { chromium, type Page } from '@playwright/test';
import type { EngineOptions, SearchEngine } from '../../../components/search/client/engine-types.ts';
import { serve } from '../../../publishing/serve.ts';
import { CHROMIUM_FLAGS, chromiumPath } from '../../chromium.ts';
import { engineBundle } from '../../search-bundle.ts';

/** What one query cost in Chromium: transferred with an empty cache, and answered again. */
export interface QueryCost {
  readonly query: string;
  readonly total: number;
  /** KB (1,000 bytes) and requests until the first hits, and until all have answered. */
  readonly firstKilobytes: number;
  readonly firstRequests: number;
  readonly allKilobytes: number;
  readonly allRequests: number;
  readonly coldMilliseconds: number;
  /** Median of ten more searches for the same. */
  readonly warmMilliseconds: number;
}

interface Counts {
  bytes: number;
  requests: number;
}
type Window = typeof globalThis & { counts: () => Promise<Counts> };

/** Asks each query in a browser of its own, over the site in `folder`, whose index lies in `suche/daten/`. */
export async function queryCosts(folder: string, queries: readonly string[]): Promise<QueryCost[]> {
  writeFileSync(path.join(folder, 'suche/index.html'), '<!doctype html><title>Probe</title>');
  writeFileSync(path.join(folder, 'suche/probe.js'), await engineBundle());
  const { server, address } = await serve(folder, 0);
  const executablePath = chromiumPath();
  const browser = await chromium.launch({ args: CHROMIUM_FLAGS, ...(executablePath && { executablePath }) });
  const costs: QueryCost[] = [];
  for (const query of queries) {
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.goto(`${address}suche/`);
    const counts = await counted(page);
    costs.push(await costOf(page, query, counts));
    await context.close();
  }
  await browser.close();
  server.close();
  return costs;
}

/** Bytes and answers of the network from now on, heads and packed bodies. */
async function counted(page: Page): Promise<Counts> {
  const counts: Counts = { bytes: 0, requests: 0 };
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  session.on('Network.loadingFinished', ({ encodedDataLength }) => {
    counts.bytes += encodedDataLength;
    counts.requests += 1;
  });
  await page.exposeFunction('counts', () => ({ ...counts }));
  return counts;
}

async function costOf(page: Page, query: string, counts: Counts): Promise<QueryCost> {
  const asked = await page.evaluate(async (typed) => {
    const name = '/suche/probe.js';
    const { createEngine } = (await import(name)) as {
      createEngine: (options: EngineOptions) => SearchEngine;
    };
    const engine = createEngine({
      base: '/suche/daten/',
      fetch: (from, init) => fetch(from, init as RequestInit),
    });
    const started = performance.now();
    let first: Promise<Counts> | undefined;
    const state = await engine.search(typed, {}, (one) => {
      if (one.hits.length > 0 || one.complete) first ??= (globalThis as Window).counts();
    });
    const cold = performance.now() - started;
    const times: number[] = [];
    for (let run = 0; run < 10; run += 1) {
      const again = performance.now();
      await engine.search(typed, {}, () => {});
      times.push(performance.now() - again);
    }
    const at = await first;
    return { total: state.total, cold, times, bytes: at?.bytes ?? 0, requests: at?.requests ?? 0 };
  }, query);
  return {
    query,
    total: asked.total,
    firstKilobytes: asked.bytes / 1000,
    firstRequests: asked.requests,
    allKilobytes: counts.bytes / 1000,
    allRequests: counts.requests,
    coldMilliseconds: asked.cold,
    warmMilliseconds: asked.times.toSorted((a, b) => a - b)[5] ?? Number.NaN,
  };
}
