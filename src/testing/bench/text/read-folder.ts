/** Child of the bench: reads every PDF of a folder with one reader and writes the texts beside them as JSON. */
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import path from 'node:path';
import { documentTexts } from '../../../files/text/document-texts.ts';
import { joinLines } from '../../../files/text/join-lines.ts';

const [folder = '', reader = 'pdfium'] = process.argv.slice(2);
const pdfs = readdirSync(folder).filter((name) => name.endsWith('.pdf'));

/** @param layout '' for its own layout analysis, '-raw' for the order in the file */
function withPoppler(name: string, layout: string): string[] {
  const args = ['-enc', 'UTF-8', ...(layout === '' ? [] : [layout]), path.join(folder, name), '-'];
  const raw = execFileSync('pdftotext', args, { encoding: 'utf8', maxBuffer: 100_000_000 });
  return joinLines(raw.split('\f').slice(0, -1)).map(({ text }) => text);
}

async function withPdfium(): Promise<string[][]> {
  const sources = pdfs.map((name) => {
    const file = path.join(folder, name);
    return { path: file, sha256: createHash('sha256').update(readFileSync(file)).digest('hex') };
  });
  const texts = await documentTexts(sources, { cache: path.join(folder, 'cache') });
  return sources.map(({ sha256 }) => texts.get(sha256)?.pages.map(({ text }) => text) ?? []);
}

const texts =
  reader === 'pdfium'
    ? await withPdfium()
    : pdfs.map((name) => withPoppler(name, reader === 'pdftotext' ? '' : '-raw'));
writeFileSync(path.join(folder, `${reader}.json`), JSON.stringify(texts));
