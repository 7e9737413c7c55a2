import path from 'node:path';
import { documentTexts, type TextOptions } from '../../files/text/document-texts.ts';
import type { HashedFile } from './hash-files.ts';

/** Texts of earlier runs, below the working folder; the search of the site shares them. As confidential as the documents. */
const CACHE = '.cache/text';

/** Plain texts of the PDFs by the hash of their bytes, white space folded; those without a text are left out. */
export async function documentWords(
  files: readonly HashedFile[],
  options: Partial<TextOptions> = {},
): Promise<Map<string, string>> {
  const sources = files
    .filter((file) => /\.pdf$/i.test(file.path))
    .map(({ place, sha256 }) => ({ path: place, sha256 }));
  const texts = await documentTexts(sources, { cache: path.resolve(CACHE), ...options });
  return new Map(
    [...texts].flatMap(([sha256, { pages }]) => {
      const text = pages.map((page) => page.text).join(' ');
      const folded = text.replace(/\s+/g, ' ').trim();
      return folded === '' ? [] : [[sha256, folded] as const];
    }),
  );
}
