import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { measure } from '../measure.ts';
import { syntheticCouncil } from '../synthetic-council.ts';
import { writeCouncil } from '../write-council.ts';
import { type QueryCost, queryCosts } from './in-browser.ts';

const STEP = path.join(import.meta.dirname, 'index-step.ts');
const QUERIES = ['Straßenausbau', 'Beitrag', 'Beschluss Sanierung', 'Satzung', 'Xylophrast'];

/** What one index step cost and gave. */
interface IndexCost {
  readonly name: string;
  readonly cpu: number;
  readonly wall: number;
  readonly megabytes: number;
  readonly records: number;
  readonly shards: number;
  readonly largest: number;
  readonly files: number;
  readonly bytes: number;
}

/**
 * Runs `npm run bench -- search [--content DIR] [--sizes 1000,10000] [--years 5,1] [--no-browser]`: the index step of
 * each, once without and once with its cache, and what queries cost in Chromium.
 */
export async function runSearchBench(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    allowNegative: true,
    options: {
      content: { type: 'string', default: 'content' },
      sizes: { type: 'string', default: '1000,10000' },
      years: { type: 'string', default: '5,1' },
      browser: { type: 'boolean', default: true },
    },
  });
  const dir = mkdtempSync(path.join(tmpdir(), 'ratsfenster-bench-'));
  try {
    await bench(values.content, [], path.join(dir, 'given'), values.browser);
    for (const size of values.sizes.split(',').filter((text) => text !== '')) {
      const content = path.join(dir, `content-${size}`);
      writeCouncil(syntheticCouncil(Number(size)), content);
      for (const years of values.years.split(','))
        await bench(content, [years], path.join(dir, `${size}-${years}`), values.browser);
    }
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
}

async function bench(
  content: string,
  years: readonly string[],
  out: string,
  browser: boolean,
): Promise<void> {
  const name = [path.basename(content), ...years.map((length) => `terms of ${length} years`)].join(', ');
  for (const round of ['anew', 'from the cache'])
    tellIndex(await indexed(`${name}, ${round}`, content, out, years));
  if (browser) for (const cost of await queryCosts(out, QUERIES)) tellQuery(cost);
}

async function indexed(
  name: string,
  content: string,
  out: string,
  years: readonly string[],
): Promise<IndexCost> {
  const { output, ...cost } = await measure(['node', STEP, content, out, `${out}-cache`, ...years]);
  return { name, ...cost, ...(JSON.parse(output) as Omit<IndexCost, 'name' | 'cpu' | 'wall' | 'megabytes'>) };
}

const tellIndex = ({ name, cpu, wall, megabytes, ...of }: IndexCost): boolean =>
  process.stdout.write(
    `${name}: ${of.records} records in ${of.shards} shards (largest ${of.largest}): CPU ${cpu.toFixed(1)} s, wall ${wall.toFixed(1)} s, peak ${megabytes.toFixed(0)} MB, ${of.files} files, ${(of.bytes / 1e6).toFixed(1)} MB\n`,
  );

const tellQuery = (cost: QueryCost): boolean =>
  process.stdout.write(
    `  ${cost.query}: ${cost.total} hits; first ${cost.firstKilobytes.toFixed(0)} KB in ${cost.firstRequests}, all ${cost.allKilobytes.toFixed(0)} KB in ${cost.allRequests} requests; cold ${cost.coldMilliseconds.toFixed(0)} ms, warm ${cost.warmMilliseconds.toFixed(0)} ms\n`,
  );
