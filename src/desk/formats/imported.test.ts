import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, expect, it } from 'vitest';
import { COLLECTIONS } from '../../domain/council-record.ts';
import { folders } from '../../import/fixtures/folders.ts';
import { importCouncil } from '../../import/import-council.ts';
import { formatters } from './formatter.ts';

const SAMPLE = process.env['RATSFENSTER_SAMPLE_OPARL'] ?? '';
const why = SAMPLE === '' ? 'RATSFENSTER_SAMPLE_OPARL is not set' : `${SAMPLE} is missing`;
const temporary = folders();
afterEach(() => temporary.clear(), 60_000);

/** Entries below a folder, by their format. */
function* entriesIn(root: string): Generator<readonly [format: string, file: string]> {
  const kinds = [...Object.keys(COLLECTIONS), 'protected/meetings', 'protected/papers'];
  for (const kind of kinds) {
    const folder = path.join(root, kind);
    if (!existsSync(folder)) continue;
    for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
      if (/\.(yml|md)$/.test(file)) yield [`rf-${kind.replace('/', '-')}`, path.join(folder, file)];
    }
  }
}

it(
  'every entry of a real council keeps its bytes when it is saved unchanged',
  { timeout: 120_000 },
  ({ skip }) => {
    skip(!existsSync(SAMPLE), why);
    const into = temporary.fresh();
    importCouncil({ source: SAMPLE, into });
    const known = formatters();
    const changed: string[] = [];
    let count = 0;
    for (const [format, file] of entriesIn(into)) {
      const [, formatter] = known.get(format) ?? [];
      if (!formatter) throw new Error(`No format ${format}`);
      const text = readFileSync(file, 'utf8');
      const data = JSON.parse(JSON.stringify(formatter.fromFile(text))) as Record<string, unknown>;
      if (formatter.toFile(data) !== text) changed.push(path.relative(into, file));
      count += 1;
    }
    expect(count).toBeGreaterThan(2000);
    expect(changed).toEqual([]);
  },
);
