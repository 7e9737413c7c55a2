import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { folderCouncil, type ServedCouncil, serveOparl, smallCouncil } from '../../oparl-server/index.ts';
import { type Cost, measure } from '../measure.ts';

const ROOT = path.resolve(import.meta.dirname, '../../../..');

/** Objects that one meeting and one paper of the invented council come to, with all that they embed. */
const PER_ENTRY = 7;

/** Figures of one import. */
interface Row extends Omit<Cost, 'output'> {
  readonly source: string;
  readonly run: string;
  readonly objects: number;
}

function importing(system: string, dir: string): Promise<Cost> {
  const [into, work] = [path.join(dir, 'content'), path.join(dir, 'work')];
  const script = path.join(ROOT, 'scripts/import.ts');
  const options = ['--into', into, '--work', work, '--allow-private', '--rate', '0', '--json'];
  return measure(['node', script, system, ...options]);
}

async function benchSource(source: string, council: (base: string) => ServedCouncil): Promise<Row[]> {
  const dir = mkdtempSync(path.join(tmpdir(), 'ratsfenster-bench-import-'));
  const server = await serveOparl({ council, pageSize: 100 });
  const rows: Row[] = [];
  try {
    for (const run of ['first', 'again']) {
      const { output, ...cost } = await importing(server.system, dir);
      const { objects } = JSON.parse(output) as { objects: number };
      rows.push({ source, run, objects, ...cost });
    }
  } finally {
    await server.close();
    rmSync(dir, { recursive: true, force: true });
  }
  return rows;
}

function table(rows: readonly Row[]): string {
  const lines = ['source       run      objects    CPU s   wall s  peak MB  objects/s'];
  for (const { source, run, objects, cpu, wall, megabytes } of rows) {
    lines.push(
      [
        source.padEnd(12),
        run.padEnd(6),
        String(objects).padStart(9),
        cpu.toFixed(2).padStart(8),
        wall.toFixed(2).padStart(8),
        megabytes.toFixed(0).padStart(8),
        (objects / wall).toFixed(0).padStart(10),
      ].join(' '),
    );
  }
  return `${lines.join('\n')}\n`;
}

/**
 * Runs `npm run bench -- import-http [--objects 100000] [--json]`: imports an invented council of so many objects over HTTP from a
 * server on loopback, then again, and the real one that RATSFENSTER_SAMPLE_OPARL names.
 */
export async function runImportBench(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: { objects: { type: 'string' }, json: { type: 'boolean' } },
  });
  const count = Math.ceil(Number(values.objects ?? 100_000) / PER_ENTRY);
  const rows = await benchSource('invented', (base) => smallCouncil(base, count));
  const sample = process.env['RATSFENSTER_SAMPLE_OPARL'] ?? '';
  if (existsSync(sample)) rows.push(...(await benchSource('real', (base) => folderCouncil(sample, base))));
  else process.stderr.write('RATSFENSTER_SAMPLE_OPARL names no folder: no figures for a real council.\n');
  process.stdout.write(values.json === true ? `${JSON.stringify(rows, null, 2)}\n` : table(rows));
}
