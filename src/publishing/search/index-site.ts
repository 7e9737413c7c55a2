import path from 'node:path';
import type { PublicRecord } from '../../domain/public-record.ts';
import type { Manifest } from '../../format/search/index-files.ts';
import { INDEX_GERMAN } from '../../format/search/index-german.ts';
import type { FileTexts } from '../../outputs/search/files.ts';
import { searchRecords } from '../../outputs/search/search-records.ts';
import { progressLine } from './progress-line.ts';
import { writeSearch } from './write-search.ts';

/** Built shards, below the working folder; may be deleted at any time. */
const CACHE = '.cache/search';

/**
 * Writes the search index of the public record into the site in `folder`. `texts`: what stands in its documents. The
 * build fails where the index cannot be made: a site without it would be another site of the same content.
 * @throws PagefindFailed
 */
export async function indexSite(folder: string, record: PublicRecord, texts?: FileTexts): Promise<Manifest> {
  const onProgress = progressLine('Suchindex', process.stderr);
  return writeSearch(folder, {
    records: searchRecords(record, texts),
    terms: record.terms,
    language: INDEX_GERMAN,
    cache: path.resolve(CACHE),
    onProgress,
  });
}
