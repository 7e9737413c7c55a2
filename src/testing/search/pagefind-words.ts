import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { close, createIndex } from 'pagefind';
import { stemsOfChunk, withoutSignature } from '../../format/search/pagefind-files.ts';

/** The words of one chunk of an index. */
const wordsOf = (file: string): string[] =>
  stemsOfChunk(withoutSignature(gunzipSync(readFileSync(file)))).map(([word]) => word);

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
