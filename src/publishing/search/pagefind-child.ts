import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { close, createIndex } from 'pagefind';
import type { IndexDocument } from '../../outputs/search/document.ts';

// Runs as a process of its own: `node pagefind-child.ts FOLDER` indexes FOLDER/documents.json into FOLDER/index and writes
// a dot for each document. Where Pagefind's program ends early its promise never settles; Node then ends this process with
// code 13, which its parent sees.

const folder = process.argv[2] ?? '';
const documents = JSON.parse(await readFile(path.join(folder, 'documents.json'), 'utf8')) as IndexDocument[];
const { index, errors } = await createIndex({ forceLanguage: 'de' });
if (!index) throw new Error(errors.join('; '));
for (const { id, content, title, detail, parts } of documents) {
  const meta = { title, angaben: detail, teile: parts };
  const added = await index.addCustomRecord({ url: id, content, language: 'de', meta });
  if (added.errors.length > 0) throw new Error(`${id}: ${added.errors.join('; ')}`);
  process.stdout.write('.');
}
const written = await index.writeFiles({ outputPath: path.join(folder, 'index') });
if (written.errors.length > 0) throw new Error(written.errors.join('; '));
await close();
