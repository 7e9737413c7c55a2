/**
 * Child of the bench: writes one kind of open data of a content folder, twice, the second time with the ledger of the
 * first, and prints what each cost. `node writer-step.ts CONTENT OUT WRITER`, the writer by the name of its function.
 */
import { mkdirSync, readdirSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { publicTexts } from '../../../content/public-texts.ts';
import { emptyLedger, nextLedger } from '../../../domain/ledger/index.ts';
import { copyDocuments } from '../../../publishing/documents/copy-documents.ts';
import { meansWith } from '../../../publishing/ledger/means.ts';
import { WRITERS } from '../../../publishing/open-data/write-open-data.ts';
import { publicView } from '../../../publishing/public-view.ts';
import { withFacts } from '../../file-facts.ts';

const [content = '', out = '', name = ''] = process.argv.slice(2);
const write = WRITERS.find((writer) => writer.name === name);
const { view } = await publicView({ content, ledger: undefined, at: undefined }, Date.now);
if (!view || !write) throw new Error(`errors in ${content}, or no writer ${name}`);
const { record } = view;
await withFacts(record, content);
const texts = await publicTexts(record, content);
const start = emptyLedger(record.site.baseUrl, '0'.repeat(64));
let ledger = nextLedger(
  start,
  record,
  meansWith(() => undefined),
).ledger;

const rounds = [];
for (const round of ['first', 'next']) {
  const folder = path.join(out, round);
  mkdirSync(folder, { recursive: true });
  await copyDocuments(record, content, folder);
  const [filesBefore, started, cpu] = [filesOf(folder), performance.now(), process.cpuUsage()];
  ledger = await write({ folder, record, ledger, texts });
  const { user, system } = process.cpuUsage(cpu);
  const files = filesOf(folder);
  rounds.push({
    round,
    cpu: (user + system) / 1e6,
    wall: (performance.now() - started) / 1000,
    megabytes: process.resourceUsage().maxRSS / 1024,
    files: files.count - filesBefore.count,
    bytes: files.bytes - filesBefore.bytes,
  });
  rmSync(folder, { recursive: true });
}
process.stdout.write(JSON.stringify(rounds));

function filesOf(folder: string): { readonly count: number; readonly bytes: number } {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((one) => one.isFile());
  const sizes = files.map((one) => statSync(path.join(one.parentPath, one.name)).size);
  return { count: files.length, bytes: sizes.reduce((sum, size) => sum + size, 0) };
}
