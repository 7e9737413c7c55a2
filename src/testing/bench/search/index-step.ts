/**
 * Child of the bench: indexes the public record of a content folder as the build does and prints what came out.
 * `node index-step.ts CONTENT OUT CACHE [YEARS]`; with YEARS, terms of that length take the place of the record's.
 */
import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { INDEX_GERMAN } from '../../../format/search/index-german.ts';
import { searchRecords } from '../../../outputs/search/search-records.ts';
import { publicView } from '../../../publishing/public-view.ts';
import { SEARCH_FOLDER, writeSearch } from '../../../publishing/search/write-search.ts';
import { aTerm } from '../../public-record.ts';

const [content = '', out = '', cache = '', years] = process.argv.slice(2);
const { view } = await publicView({ content, ledger: undefined, at: undefined }, Date.now);
if (!view) throw new Error(`errors in ${content}`);
const length = Number(years ?? 0);
const terms =
  length === 0
    ? view.record.terms
    : Array.from({ length: Math.ceil(30 / length) }, (_, at) => 2000 + at * length).map((start) =>
        aTerm(String(start), [], `${start}-01-01`),
      );
const records = searchRecords(view.record);
const { shards } = await writeSearch(out, { records, terms, language: INDEX_GERMAN, cache });
const files = readdirSync(path.join(out, SEARCH_FOLDER), { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => statSync(path.join(entry.parentPath, entry.name)).size);
process.stdout.write(
  JSON.stringify({
    records: records.length,
    shards: shards.length,
    largest: Math.max(...shards.map(({ count }) => count)),
    files: files.length,
    bytes: files.reduce((sum, size) => sum + size, 0),
  }),
);
