import { mkdtemp, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { INDEX_GERMAN } from '../format/search/index-german.ts';
import type { Manifest } from '../format/search/index-files.ts';
import type { IndexLanguage } from '../format/search/language.ts';
import type { SearchRecord } from '../outputs/search/search-record.ts';
import type { PublicTerm } from '../domain/public-record.ts';
import { SEARCH_FOLDER, writeSearch } from '../publishing/search/write-search.ts';

/** German with a few words of its own, so that a test of the search does not hang on the real word list. */
export const FEW_WORDS: IndexLanguage = {
  ...INDEX_GERMAN,
  suffixes: (word) => (/^Straßenausbaubeitrag/i.test(word) ? ['ausbaubeitrag', 'beitrag'] : []),
};

/** A folder with the index of some records, and how it is fetched; `asked` names every file that was. */
export interface SearchSite {
  readonly folder: string;
  readonly manifest: Manifest;
  readonly asked: string[];
  readonly fetch: (address: string) => Promise<Response>;
}

/** Writes the index of `records` into a temporary folder, which the test removes. */
export async function searchSite(
  records: readonly SearchRecord[],
  terms: readonly PublicTerm[],
  language: IndexLanguage = FEW_WORDS,
): Promise<SearchSite> {
  const folder = await mkdtemp(path.join(tmpdir(), 'suche-'));
  const cache = path.join(folder, 'cache');
  const manifest = await writeSearch(folder, { records, terms, language, cache });
  const asked: string[] = [];
  const fetch = async (address: string): Promise<Response> => {
    asked.push(address);
    const bytes = await readFile(path.join(folder, SEARCH_FOLDER, address)).catch(() => undefined);
    return bytes ? new Response(new Uint8Array(bytes)) : new Response('', { status: 404 });
  };
  return { folder, manifest, asked, fetch };
}
