import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { inParallel } from '../../content/in-parallel.ts';
import type { PublicTerm } from '../../domain/public-record.ts';
import { MANIFEST, type Manifest, type ShardEntry } from '../../format/search/index-files.ts';
import type { IndexLanguage } from '../../format/search/language.ts';
import { lookupOf } from '../../outputs/search/lookup.ts';
import type { SearchRecord } from '../../outputs/search/search-record.ts';
import { shardsOf, type Shard } from '../../outputs/search/shards.ts';
import { builtShard } from './build-shard.ts';
import { type BuiltShard, ShardCache } from './shard-cache.ts';
import { sourceHash } from './source-hash.ts';

/** Folder of the index within the site. */
export const SEARCH_FOLDER = 'suche/daten';

/** What is to be found, and how. */
export interface SearchInput {
  readonly records: readonly SearchRecord[];
  readonly terms: readonly PublicTerm[];
  readonly language: IndexLanguage;
  /** Folder in which built shards are kept. */
  readonly cache: string;
  readonly onProgress?: (done: number, all: number) => void;
}

const shortHash = (...parts: readonly (string | Buffer)[]): string => {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(`${part.length}:`).update(part);
  return hash.digest('hex').slice(0, 12);
};

/**
 * Writes the index of all records below `folder`: a folder for each shard, the search program once, the look-up, and
 * the list of them. All names but that of the list hold a hash of what they name.
 * @throws PagefindFailed
 */
export async function writeSearch(
  folder: string,
  { records, terms, language, cache, onProgress = () => {} }: SearchInput,
): Promise<Manifest> {
  const target = path.join(folder, SEARCH_FOLDER);
  const tools = { language, cache: new ShardCache(cache), version: await sourceHash() };
  const entries: ShardEntry[] = [];
  let engine: string | undefined;
  let before = 0;
  for (const shard of shardsOf(records, terms)) {
    const built = await builtShard(shard.records, tools, (done) => onProgress(before + done, records.length));
    before += shard.records.length;
    onProgress(before, records.length);
    engine ??= await writeNamed(target, 'pagefind', 'dat', built.program);
    entries.push(await writeShard(target, shard, built));
  }
  const manifest: Manifest = {
    version: 1,
    ...(engine !== undefined && { engine }),
    shards: entries,
    ...(await writeLookup(target, records, language)),
  };
  await writeInto(target, MANIFEST, Buffer.from(JSON.stringify(manifest)));
  return manifest;
}

async function writeShard(
  target: string,
  { name, label, records, from, to }: Shard,
  { files, lexicon }: BuiltShard,
): Promise<ShardEntry> {
  const hash = shortHash(...[...files].flat());
  const folder = `${name}-${hash}/`;
  await inParallel([...files], 16, ([file, bytes]) => writeInto(target, folder + file, bytes));
  return {
    name,
    label,
    path: folder,
    count: records.length,
    ...(from && { from }),
    ...(to && { to }),
    lexicon,
  };
}

async function writeLookup(target: string, records: readonly SearchRecord[], language: IndexLanguage) {
  const { numbers, years, dates } = lookupOf(records, language);
  const written = async (folder: string, files: ReadonlyMap<string, unknown>) => {
    const names: Record<string, string> = {};
    for (const [year, file] of files)
      names[year] = await writeNamed(
        target,
        `${folder}/${year || 'ohne-jahr'}`,
        'json',
        Buffer.from(JSON.stringify(file)),
      );
    return names;
  };
  const isNamed = Object.keys(years).length > 0;
  return {
    ...(isNamed && {
      numberYears: await writeNamed(target, 'nummern/jahre', 'json', Buffer.from(JSON.stringify(years))),
    }),
    numbers: await written('nummern', numbers),
    dates: await written('tage', dates),
  };
}

/** Writes a file whose name holds its hash. Gives its path. */
async function writeNamed(target: string, stem: string, ending: string, bytes: Buffer): Promise<string> {
  const name = `${stem}-${shortHash(bytes)}.${ending}`;
  await writeInto(target, name, bytes);
  return name;
}

async function writeInto(target: string, name: string, bytes: Buffer): Promise<void> {
  const place = path.join(target, name);
  await mkdir(path.dirname(place), { recursive: true });
  await writeFile(place, bytes);
}
