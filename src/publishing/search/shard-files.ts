import { gunzipSync } from 'node:zlib';
import { SHARD_FILES, type LexiconFile } from '../../format/search/index-files.ts';
import type { IndexLanguage } from '../../format/search/language.ts';
import { pagefindMeta, stemsOfChunk, withoutSignature } from '../../format/search/pagefind-files.ts';
import { cardOf } from '../../outputs/search/cards.ts';
import { columnsOf } from '../../outputs/search/columns.ts';
import { lexiconOf } from '../../outputs/search/lexicon.ts';
import type { SearchRecord } from '../../outputs/search/search-record.ts';
import { packed } from './packed.ts';
import type { PagefindOutput } from './run-pagefind.ts';

/** The files of a shard by path, and what the list of shards says of its lexicon. */
export interface ShardFiles {
  readonly files: ReadonlyMap<string, Buffer>;
  /** First stem of each file of the lexicon. */
  readonly lexicon: readonly string[];
}

/**
 * All that the browser needs of a shard. Pagefind's list and words are kept as they are; its fragments, which hold a
 * whole document each, are replaced by cards and pieces.
 */
export function shardFiles(
  records: readonly SearchRecord[],
  { meta, chunks, hashes }: PagefindOutput,
  language: IndexLanguage,
): ShardFiles {
  const files = new Map<string, Buffer>([[SHARD_FILES.meta, meta]]);
  for (const [hash, chunk] of chunks) files.set(SHARD_FILES.index(hash), chunk);
  const stems = new Map([...chunks.values()].flatMap((chunk) => stemsOfChunk(unpacked(chunk))));
  const { files: lexicon, titles } = lexiconOf(stems, records, language);
  lexicon.forEach((file, at) => files.set(SHARD_FILES.lexicon(at), packed(file)));
  files.set(SHARD_FILES.titleWords, packed(titles));
  const listed = inOrderOfPages(records, meta, hashes);
  files.set(SHARD_FILES.columns, packed(columnsOf(listed)));
  files.set(SHARD_FILES.ids, packed(listed.map(({ id }) => id)));
  for (const record of listed) addCard(files, record, hashes.get(record.id) as string);
  return { files, lexicon: lexicon.map((file: LexiconFile) => file[0]?.[0] ?? '') };
}

const unpacked = (bytes: Buffer): Uint8Array => withoutSignature(gunzipSync(bytes));

/** The records in the order in which Pagefind lists their pages. @throws Error where one is missing */
function inOrderOfPages(
  records: readonly SearchRecord[],
  meta: Buffer,
  hashes: ReadonlyMap<string, string>,
): SearchRecord[] {
  const byHash = new Map(records.map((record) => [hashes.get(record.id), record]));
  const { pages } = pagefindMeta(unpacked(meta));
  const listed = pages.flatMap((hash) => byHash.get(hash) ?? []);
  if (listed.length !== records.length || pages.length !== records.length)
    throw new Error(`Pagefind lists ${pages.length} pages of ${records.length} records.`);
  return listed;
}

function addCard(files: Map<string, Buffer>, record: SearchRecord, hash: string): void {
  const { card, pieces } = cardOf(record);
  files.set(SHARD_FILES.card(hash), packed(card));
  pieces.forEach((piece, at) => files.set(SHARD_FILES.piece(hash, at), packed(piece)));
}
