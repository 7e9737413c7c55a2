import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { MEETINGS, oparlFiles } from '../../testing/filter-site.ts';
import { oparlFilterApp } from './app.ts';
import { folderSite } from './folder-site.ts';

const START = 1_800_000_000;
const COUNT = 60;

/** A site whose every object, and so every offset, bears the number of its build. */
async function writeSite(folder: string, build: number): Promise<void> {
  const mark = String(build).repeat(1 + (build % 5));
  const objects = Array.from({ length: COUNT }, (_, number) => ({
    key: `m${number}`,
    created: START + number,
    modified: START + build,
    more: { build, filling: mark },
  }));
  const files = oparlFiles({ list: MEETINGS, type: 'Meeting', objects, elementsPerPage: 10 });
  for (const [name, text] of Object.entries(files)) {
    if (name.includes('/meeting/')) continue;
    await mkdir(path.dirname(path.join(folder, name)), { recursive: true });
    await writeFile(path.join(folder, name), text);
  }
}

test('while builds take each other’s place, each answer is of one build, or says that it has to be asked again', async () => {
  const dir = await mkdtemp(path.join(tmpdir(), 'ratsfenster-filter-'));
  const site = path.join(dir, 'site');
  await writeSite(site, 0);
  const app = oparlFilterApp({ site: folderSite(site), log: () => {} });
  const swapping = new AbortController();
  const counts = { right: 0, later: 0 };
  const builds = new Set<number>();
  const wrong: unknown[] = [];
  const reader = async (limit: number) => {
    for (let asked = 0; !swapping.signal.aborted; asked += 1) {
      const answer = await app.request(
        `${MEETINGS}?limit=${limit}&modified_since=2020-01-0${1 + (asked % 9)}`,
      );
      if (answer.status === 503) {
        await answer.arrayBuffer();
        counts.later += 1;
        continue;
      }
      const { data } = (await answer.json()) as { data: { build: number }[] };
      const found = new Set(data.map(({ build }) => build));
      if (answer.status !== 200 || found.size !== 1 || data.length !== limit)
        wrong.push([answer.status, ...found]);
      else counts.right += 1;
      builds.add(data[0]?.build ?? -1);
    }
  };
  const readers = [COUNT, 33, 47].map(reader);
  const answers = () => counts.right + counts.later + wrong.length;
  for (let build = 1; build <= 40; build += 1) {
    const [fresh, old] = [path.join(dir, `fresh-${build}`), path.join(dir, `old-${build}`)];
    await writeSite(fresh, build);
    await rename(site, old);
    await rename(fresh, site);
    await rm(old, { recursive: true });
    // However fast the machine, each build is asked before the next one comes.
    for (const before = answers(); answers() < before + 3;) await setImmediate();
  }
  swapping.abort();
  await Promise.all(readers);
  const last = await app.request(`${MEETINGS}?limit=1`);
  expect(((await last.json()) as { data: { build: number }[] }).data[0]?.build).toBe(40);
  await rm(dir, { recursive: true });
  expect(wrong).toEqual([]);
  expect(builds.size).toBeGreaterThan(5);
  expect(counts.right).toBeGreaterThan(counts.later);
});

test('a build that takes the place while objects are read, its files as long as before, is found out', async () => {
  const dir = await mkdtemp(path.join(tmpdir(), 'ratsfenster-filter-'));
  const [site, fresh] = [path.join(dir, 'site'), path.join(dir, 'fresh')];
  await writeSite(site, 5);
  await writeSite(fresh, 0);
  const port = folderSite(site);
  let parts = 0;
  let before: Promise<unknown> = Promise.resolve();
  const app = oparlFilterApp({
    site: {
      ...port,
      // one after the other, so that no part meets the moment between the two renames
      part: (name, from, to) => {
        const reading = before.then(async () => {
          parts += 1;
          if (parts === 3) {
            await rename(site, path.join(dir, 'old'));
            await rename(fresh, site);
          }
          return port.part(name, from, to);
        });
        before = reading;
        return reading;
      },
    },
    log: () => {},
  });
  const { data } = (await (await app.request(`${MEETINGS}?limit=${COUNT}`)).json()) as {
    data: { build: number }[];
  };
  expect([...new Set(data.map(({ build }) => build))]).toEqual([0]);
  expect(parts).toBe(12);
  await rm(dir, { recursive: true });
});
