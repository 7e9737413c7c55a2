import path from 'node:path';
import type { PublicTexts } from '../../content/public-texts.ts';
import type { PublicRecord } from '../../domain/public-record.ts';
import { INDEX_GERMAN } from '../../format/search/index-german.ts';
import { searchRecords } from '../../outputs/search/search-records.ts';
import { progressLine } from './progress-line.ts';
import { writeSearch } from './write-search.ts';

/** Built shards, below the working folder; may be deleted at any time. */
const CACHE = '.cache/search';

/**
 * Writes the search index of the public record, and of the text of its documents, into the site in `folder`.
 * The build fails where the index cannot be made: a site without it would be another site of the same content.
 * @param record as `publicRecord()` gives it
 * @throws PagefindFailed
 */
export async function indexSite(folder: string, record: PublicRecord, texts: PublicTexts): Promise<void> {
  const onProgress = progressLine('Suchindex', process.stderr);
  await writeSearch(folder, {
    records: searchRecords(record, texts),
    terms: record.terms,
    language: INDEX_GERMAN,
    cache: path.resolve(CACHE),
    onProgress,
  });
}
