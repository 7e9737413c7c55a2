import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { WRITERS } from '../../../publishing/open-data/write-open-data.ts';
import { measure } from '../measure.ts';
import { syntheticCouncil } from '../synthetic-council.ts';
import { writeCouncil } from '../write-council.ts';

const STEP = path.join(import.meta.dirname, 'writer-step.ts');

/** What one writer cost in one round, and what it wrote. */
interface Round {
  readonly round: string;
  readonly cpu: number;
  readonly wall: number;
  /** Peak of the process, the record and the index in it. */
  readonly megabytes: number;
  readonly files: number;
  readonly bytes: number;
}

/**
 * Runs `npm run bench -- open-data [--content DIR] [--sizes 1000,10000] [--json]`: each kind of open data apart, in a
 * process of its own, for the first time and again with its ledger.
 */
export async function runOpenDataBench(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      content: { type: 'string', default: 'content' },
      sizes: { type: 'string', default: '1000,10000' },
      json: { type: 'boolean' },
    },
  });
  const dir = mkdtempSync(path.join(tmpdir(), 'ratsfenster-bench-'));
  const rows: (Round & { readonly council: string; readonly writer: string })[] = [];
  const bench = async (council: string, content: string) => {
    for (const { name } of WRITERS)
      rows.push(...(await rounds(content, dir, name)).map((round) => ({ council, writer: name, ...round })));
  };
  try {
    await bench(path.basename(values.content), values.content);
    for (const size of values.sizes.split(',').filter((text) => text !== '')) {
      const content = path.join(dir, `content-${size}`);
      writeCouncil(syntheticCouncil(Number(size)), content);
      await bench(size, content);
    }
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
  process.stdout.write(
    values.json === true ? `${JSON.stringify(rows, null, 2)}\n` : `${rows.map(line).join('\n')}\n`,
  );
}

async function rounds(content: string, dir: string, writer: string): Promise<readonly Round[]> {
  const { output } = await measure(['node', STEP, content, path.join(dir, 'out'), writer]);
  return JSON.parse(output) as readonly Round[];
}

const line = (row: Round & { readonly council: string; readonly writer: string }): string =>
  [
    row.council.padStart(9),
    row.writer.padEnd(16),
    row.round.padEnd(6),
    `CPU ${row.cpu.toFixed(2)} s`,
    `wall ${row.wall.toFixed(2)} s`,
    `peak ${row.megabytes.toFixed(0)} MB`,
    `${row.files} files`,
    `${(row.bytes / 1e6).toFixed(1)} MB`,
  ].join('  ');
