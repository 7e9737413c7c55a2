import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { Resolution } from '../../domain/schema/index.ts';
import { formatEntry } from '../../format/canonical.ts';
import { parseEntry } from '../../format/front-matter.ts';
import { logFile } from './kept-logs.ts';
import { saidBy, sampleLogs } from './sample-logs.ts';

// `node src/testing/circulation/write-sample-logs.ts` plays the ballots of the sample's resolutions anew, keeps their logs, and
// writes what came of them into the content. Each run ends them by another random word, so that their last hashes are new.

for (const [key, lines] of await sampleLogs()) {
  const entry = path.resolve(import.meta.dirname, '../../../content/resolutions', key, 'index.md');
  const { data } = parseEntry(await readFile(entry, 'utf8'));
  await writeFile(logFile(key), lines.map((line) => `${line}\n`).join(''));
  await writeFile(entry, formatEntry({ data: { ...data, ...saidBy(lines) } }, Resolution));
}
