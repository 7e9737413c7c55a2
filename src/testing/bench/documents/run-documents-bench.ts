import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { type Cost, measure } from '../measure.ts';

const STEP = path.join(import.meta.dirname, 'make-step.ts');

/**
 * Runs `npm run bench -- documents [--content DIR] [--count 100] [--json]`: the PDFs of a council, on a fresh cache and
 * again; what reading the content costs is taken off.
 */
export async function runDocumentsBench(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      content: { type: 'string', default: 'content' },
      count: { type: 'string', default: '100' },
      json: { type: 'boolean' },
    },
  });
  const cache = mkdtempSync(path.join(tmpdir(), 'ratsfenster-bench-'));
  try {
    const step = (folder: string) => measure(['node', STEP, values.content, folder, values.count]);
    const reading = await step('none');
    const rows = [
      { round: 'fresh', ...perDocument(await step(cache), reading, Number(values.count)) },
      { round: 'again', ...perDocument(await step(cache), reading, Number(values.count)) },
    ];
    const sizes = readdirSync(cache).map((name) => statSync(path.join(cache, name)).size);
    const kilobytes = sizes.reduce((sum, size) => sum + size, 0) / sizes.length / 1000;
    process.stdout.write(
      values.json === true
        ? `${JSON.stringify(rows, null, 2)}\n`
        : table(rows, Number(values.count), kilobytes),
    );
  } finally {
    rmSync(cache, { recursive: true, force: true });
  }
}

/** Milliseconds for one document, and megabytes of the largest process. */
interface Row {
  readonly cpu: number;
  readonly wall: number;
  readonly megabytes: number;
}

const perDocument = (cost: Cost, reading: Cost, count: number): Row => ({
  cpu: ((cost.cpu - reading.cpu) / count) * 1000,
  wall: ((cost.wall - reading.wall) / count) * 1000,
  megabytes: cost.megabytes,
});

function table(
  rows: readonly (Row & { readonly round: string })[],
  count: number,
  kilobytes: number,
): string {
  const lines = rows.map(({ round, cpu, wall, megabytes }) =>
    [round.padEnd(8), ...[cpu, wall, megabytes].map((value) => value.toFixed(1).padStart(9))].join(''),
  );
  return [
    `${count} documents of ${kilobytes.toFixed(0)} KB`,
    '          CPU ms  wall ms  peak MB   (a document; largest process)',
    ...lines,
    '',
  ].join('\n');
}
