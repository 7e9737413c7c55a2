import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import { CHROMIUM_FLAGS, chromiumPath } from '../../chromium.ts';
import { type ClerkStep, clerkSteps } from './clerk-steps.ts';
import { cpuBelow } from './cpu-below.ts';
import { syntheticDesk } from './synthetic-desk.ts';

interface Row extends ClerkStep {
  readonly papers: number;
}

/**
 * Runs `npm run bench -- desk [--sizes 5000,10000] [--years 10] [--runs 3] [--json]`: the real desk with decap-server and
 * Chromium over an invented council, by medians; all papers in one collection once, for comparison.
 */
export async function runDeskBench(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      sizes: { type: 'string' },
      years: { type: 'string' },
      runs: { type: 'string' },
      json: { type: 'boolean' },
    },
  });
  const rows: Row[] = [];
  for (const papers of (values.sizes ?? '5000,10000').split(',').map(Number)) {
    rows.push(...(await benchDesk(papers, Number(values.years ?? 10), Number(values.runs ?? 3))));
  }
  process.stdout.write(values.json === true ? `${JSON.stringify(rows, null, 2)}\n` : table(rows));
}

async function benchDesk(papers: number, years: number, runs: number): Promise<Row[]> {
  const desk = await syntheticDesk(papers, years);
  const executablePath = chromiumPath();
  const browser = await chromium.launch({
    args: CHROMIUM_FLAGS,
    ...(executablePath !== undefined && { executablePath }),
  });
  const stage = { browser, address: desk.address, cpu: () => cpuBelow(process.pid) };
  const steps: ClerkStep[] = [];
  try {
    for (let run = 0; run < runs; run += 1) steps.push(...(await clerkSteps({ ...stage, whole: false })));
    steps.push(...(await clerkSteps({ ...stage, whole: true })));
  } finally {
    await browser.close();
    await desk.stop();
  }
  return [...Map.groupBy(steps, ({ step }) => step).values()].map((same) => ({ papers, ...medianOf(same) }));
}

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
const medianOf = (same: readonly ClerkStep[]): ClerkStep => ({
  ...(same[0] as ClerkStep),
  wall: median(same.map(({ wall }) => wall)),
  cpu: median(same.map(({ cpu }) => cpu)),
});

function table(rows: readonly Row[]): string {
  const lines = ['papers  step                                   wall s   CPU s  entries'];
  for (const { papers, step, wall, cpu, entries } of rows) {
    const cells = [String(papers).padStart(6), ` ${step.padEnd(37)}`, wall.toFixed(2).padStart(7)];
    lines.push([...cells, cpu.toFixed(2).padStart(7), String(entries ?? '').padStart(8)].join(' '));
  }
  return `${lines.join('\n')}\n`;
}
