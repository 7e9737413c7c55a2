import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { runDeskBench } from './desk/run-desk-bench.ts';
import { runImportBench } from './import-http/run-import-bench.ts';
import { runMailBench } from './mail/run-mail-bench.ts';
import { measure } from './measure.ts';
import { runFilterBench } from './oparl-filter/run-filter-bench.ts';
import { publishSteps } from './publish-steps.ts';
import { runSubscribeBench } from './subscribe/run-subscribe-bench.ts';
import { BENCH_INSTANT, syntheticCouncil } from './synthetic-council.ts';
import { runTextBench } from './text/run-text-bench.ts';
import { writeCouncil } from './write-council.ts';
import { writeHugo } from './write-hugo.ts';

/** Median figures of one step at one size. */
interface Row {
  readonly documents: number;
  readonly step: string;
  readonly cpu: number;
  readonly wall: number;
  readonly megabytes: number;
  readonly files?: number;
  readonly outputMegabytes?: number;
}
type Figures = Pick<Row, 'cpu' | 'wall' | 'megabytes'>;

const ROOT = path.resolve(import.meta.dirname, '../../..');

/** Runs `npm run bench -- [--sizes 1000,10000] [--runs 3] [--json]` and prints medians per step; `text`, `desk`, `import-http` and `mail` are benches of their own. */
export async function runBench(args: readonly string[]): Promise<void> {
  if (args[0] === 'text') return runTextBench(args.slice(1));
  if (args[0] === 'oparl-filter') return runFilterBench(args.slice(1));
  if (args[0] === 'desk') return runDeskBench(args.slice(1));
  if (args[0] === 'subscribe') return runSubscribeBench(args.slice(1));
  if (args[0] === 'import-http') return runImportBench(args.slice(1));
  if (args[0] === 'mail') return runMailBench();
  const { values } = parseArgs({
    args: [...args],
    options: { sizes: { type: 'string' }, runs: { type: 'string' }, json: { type: 'boolean' } },
  });
  const sizes = (values.sizes ?? '1000,10000').split(',').map(Number);
  const runs = Number(values.runs ?? 3);
  const rows: Row[] = [];
  for (const size of sizes) rows.push(...(await benchSize(size, runs)));
  process.stdout.write(values.json === true ? `${JSON.stringify(rows, null, 2)}\n` : table(rows));
}

async function benchSize(documents: number, runs: number): Promise<Row[]> {
  const dir = mkdtempSync(path.join(tmpdir(), 'ratsfenster-bench-'));
  const [content, site, hugo, hugoOut] = ['content', 'site', 'hugo', 'hugo-site'].map((name) =>
    path.join(dir, name),
  ) as [string, string, string, string];
  const council = syntheticCouncil(documents);
  writeCouncil(council, content);
  writeHugo(council, hugo);
  const withHugo = existsSync('/usr/bin/hugo');
  const steps = new Map<string, Figures[]>();
  const note = (step: string, figures: Figures) => steps.set(step, [...(steps.get(step) ?? []), figures]);
  for (let run = 0; run < runs; run += 1) {
    const { output } = await measure(['node', script('src/testing/bench/step.ts'), content]);
    const { read, gate } = JSON.parse(output) as { read: Figures; gate: Figures };
    note('read', read);
    note('gate', gate);
    note('check', await measure(['node', script('scripts/check.ts'), '--content', content]));
    note(
      'build',
      await measure([
        'node',
        script('scripts/build.ts'),
        '--content',
        content,
        '--out',
        site,
        '--at',
        BENCH_INSTANT,
      ]),
    );
    rmSync(hugoOut, { recursive: true, force: true });
    if (withHugo)
      note('hugo', await measure(['hugo', '--quiet', '--source', hugo, '--destination', hugoOut]));
    await publishSteps(content, path.join(dir, `publish-${run}`), note);
    rmSync(path.join(dir, `publish-${run}`), { recursive: true, force: true });
  }
  const rows = [...steps].map(([step, figures]): Row => ({
    documents,
    step,
    ...medians(figures),
    ...outputOf(step, site, hugoOut),
  }));
  rmSync(dir, { recursive: true, force: true });
  return rows;
}

const script = (name: string): string => path.join(ROOT, name);

function outputOf(step: string, site: string, hugoOut: string): Pick<Row, 'files' | 'outputMegabytes'> {
  if (step !== 'build' && step !== 'hugo') return {};
  const dir = step === 'build' ? site : hugoOut;
  const files = readdirSync(dir, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const bytes = files.reduce((sum, entry) => sum + statSync(path.join(entry.parentPath, entry.name)).size, 0);
  return { files: files.length, outputMegabytes: bytes / 1e6 };
}

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
const medians = (figures: readonly Figures[]): Figures => ({
  cpu: median(figures.map(({ cpu }) => cpu)),
  wall: median(figures.map(({ wall }) => wall)),
  megabytes: median(figures.map(({ megabytes }) => megabytes)),
});

function table(rows: readonly Row[]): string {
  const lines = ['documents  step          CPU s   wall s  peak MB    files  output MB'];
  for (const { documents, step, cpu, wall, megabytes, files, outputMegabytes } of rows) {
    const cells = [
      String(documents).padStart(9),
      step.padEnd(12),
      cpu.toFixed(2).padStart(7),
      wall.toFixed(2).padStart(8),
      megabytes.toFixed(0).padStart(8),
      String(files ?? '').padStart(8),
      (outputMegabytes?.toFixed(1) ?? '').padStart(10),
    ];
    lines.push(cells.join(' '));
  }
  for (const documents of new Set(rows.map((row) => row.documents))) {
    const cost = (step: string) =>
      rows.find((row) => row.documents === documents && row.step === step)?.cpu ?? Number.NaN;
    if (!Number.isNaN(cost('hugo')))
      lines.push(
        `${documents} documents: build ${(cost('build') / cost('hugo')).toFixed(2)} × Hugo's CPU (${hugoVersion()})`,
      );
  }
  return `${lines.join('\n')}\n`;
}

const hugoVersion = (): string => execFileSync('hugo', ['version'], { encoding: 'utf8' }).split(' ')[1] ?? '';
