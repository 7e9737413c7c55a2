import fc from 'fast-check';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { readContent } from '../content/index.ts';
import type { CouncilRecord } from '../domain/council-record.ts';
import { publish } from '../domain/gate/index.ts';
import { at } from '../testing/factories.ts';
import { councilOf, councilShapes } from '../testing/arbitrary-council.ts';
import { comparable, counterparts, renamed } from '../testing/oparl-round-trip.ts';
import { type OparlSite, oparlSite, type Read } from '../testing/oparl-site.ts';
import { runs } from '../testing/runs.ts';
import { folders } from './fixtures/folders.ts';
import { importCouncil } from './import-council.ts';

const NOW = at('2027-03-08T10:00:00+01:00');
const temporary = folders();
afterAll(() => temporary.clear(), 60_000);

/** Stores every object of an interface as a client would, and gives the folder. */
function stored(site: OparlSite): string {
  const source = temporary.fresh('source');
  for (const [file, object] of site.objects) {
    if (file.includes('/resolution/')) continue;
    const place = path.join(source, file);
    mkdirSync(path.dirname(place), { recursive: true });
    writeFileSync(place, JSON.stringify(object));
  }
  return source;
}

async function imported(site: OparlSite): Promise<CouncilRecord> {
  const into = temporary.fresh();
  importCouncil({ source: stored(site), into, profile: 'ni-nkomvg', trustUnmarked: true });
  const { record, problems } = await readContent(into);
  expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  return record as CouncilRecord;
}

/** What an import carries: places where nobody meets are left out. */
function carriedOf({ objects }: OparlSite): Read[] {
  const all = [...objects.values()];
  const isOf = (type: string) => (object: Read) => String(object['type']).endsWith(`/${type}`);
  const places = new Set(
    all.filter(isOf('Meeting')).map(({ location }) => (location as Read | undefined)?.['id']),
  );
  return all.filter(
    (object) => !isOf('System')(object) && (!isOf('Location')(object) || places.has(object['id'])),
  );
}

test(
  'exported and imported again, a council is equal in all that OParl can carry',
  { timeout: 240_000 },
  async () => {
    await fc.assert(
      fc.asyncProperty(councilShapes, async (shape) => {
        const first = await oparlSite(publish(councilOf(shape), NOW));
        const record = await imported(first);
        const second = await oparlSite(publish(record, NOW));
        const known = counterparts(first, second, record);
        const rename = renamed(known);
        const carried = carriedOf(first);
        for (const object of carried) {
          const other = known.get(String(object['id']));
          expect(other, String(object['id'])).toBeDefined();
          expect(comparable(second.read(other as string), (same) => same)).toMatchObject(
            comparable(object, rename) as object,
          );
        }
        expect(second.objects.size).toBe(carried.length + 1);
        temporary.clear();
      }),
      { numRuns: runs(25), endOnFailure: true, interruptAfterTimeLimit: 100000 },
    );
  },
);
