import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { close, createIndex } from 'pagefind';
import { z } from 'zod';
import { readCbor } from './cbor.ts';

const SIGNATURE = 'pagefind_dcd';
const Chunk = z.tuple([z.array(z.tuple([z.string()]).rest(z.unknown()))]).rest(z.unknown());

/** The words of one chunk of an index, from the start of the name to the list of pages. */
function wordsOf(file: string): string[] {
  const bytes = gunzipSync(readFileSync(file));
  return Chunk.parse(readCbor(bytes, bytes.indexOf(SIGNATURE) + SIGNATURE.length))[0].map(([word]) => word);
}

/** Under which words Pagefind itself files `text` in German. */
export async function pagefindWords(text: string): Promise<Set<string>> {
  const folder = mkdtempSync(path.join(tmpdir(), 'pagefind-words-'));
  try {
    const { index } = await createIndex({ forceLanguage: 'de' });
    await index?.addCustomRecord({ url: '/', content: text, language: 'de', meta: { title: '' } });
    await index?.writeFiles({ outputPath: folder });
    const chunks = readdirSync(path.join(folder, 'index'));
    return new Set(chunks.flatMap((chunk) => wordsOf(path.join(folder, 'index', chunk))));
  } finally {
    await close();
    rmSync(folder, { recursive: true, force: true });
  }
}
