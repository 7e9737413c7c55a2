import { createHash } from 'node:crypto';
import type { IndexLanguage } from '../../format/search/language.ts';
import { documentsOf } from '../../outputs/search/document.ts';
import type { SearchRecord } from '../../outputs/search/search-record.ts';
import { runPagefind } from './run-pagefind.ts';
import type { BuiltShard, ShardCache } from './shard-cache.ts';
import { shardFiles } from './shard-files.ts';

/** What building shards needs beside their records. */
export interface ShardTools {
  readonly language: IndexLanguage;
  readonly cache: ShardCache;
  /** Hash of the code that makes shards. */
  readonly version: string;
}

/** The shard of some records: as it was built before, where nothing in it changed, else anew. */
export async function builtShard(
  records: readonly SearchRecord[],
  { language, cache, version }: ShardTools,
  onProgress: (done: number) => void,
): Promise<BuiltShard> {
  const key = createHash('sha256').update(version).update(JSON.stringify(records)).digest('hex');
  const known = await cache.read(key);
  if (known) return known;
  const output = await runPagefind(documentsOf(records, language), onProgress);
  const shard = { ...shardFiles(records, output, language), program: output.program };
  await cache.write(key, shard);
  return shard;
}
