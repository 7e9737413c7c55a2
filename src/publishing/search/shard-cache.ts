import { mkdir, readdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import path from 'node:path';

/** A shard as it was built. */
export interface BuiltShard {
  readonly files: ReadonlyMap<string, Buffer>;
  readonly lexicon: readonly string[];
  /** The search program that belongs to it. */
  readonly program: Buffer;
}

/** What stands at the start of a kept shard: the sizes of what follows, in its order. */
interface Head {
  readonly lexicon: readonly string[];
  readonly sizes: readonly (readonly [path: string, size: number])[];
}

const PROGRAM = 'program';
/** Kept shards that no build has asked for are removed after so many milliseconds: 60 days. */
const KEPT = 60 * 86_400_000;

/** Built shards by the hash of what they were built from, one file each. A cache that fails makes a build slower only. */
export class ShardCache {
  readonly #folder: string;

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** The shard of this key; undefined where it is unknown or damaged. */
  async read(key: string): Promise<BuiltShard | undefined> {
    try {
      const bytes = await readFile(this.#pathOf(key));
      const now = new Date();
      await utimes(this.#pathOf(key), now, now);
      return unpack(bytes);
    } catch {
      return undefined;
    }
  }

  /** Keeps a shard; written beside and renamed, so that no build reads half of it. Removes what is long unused. */
  async write(key: string, shard: BuiltShard): Promise<void> {
    const beside = `${this.#pathOf(key)}.${process.pid}.tmp`;
    try {
      await mkdir(this.#folder, { recursive: true });
      await writeFile(beside, pack(shard));
      await rename(beside, this.#pathOf(key));
      await this.#removeOld();
    } catch {
      await rm(beside, { force: true }).catch(() => {});
    }
  }

  async #removeOld(): Promise<void> {
    for (const name of await readdir(this.#folder)) {
      const place = path.join(this.#folder, name);
      const { mtimeMs } = await stat(place);
      if (Date.now() - mtimeMs > KEPT) await rm(place, { force: true });
    }
  }

  #pathOf(key: string): string {
    return path.join(this.#folder, `${key}.shard`);
  }
}

function pack({ files, lexicon, program }: BuiltShard): Buffer {
  const parts = [...files, [PROGRAM, program] as const];
  const head: Head = { lexicon, sizes: parts.map(([name, bytes]) => [name, bytes.length]) };
  const text = Buffer.from(JSON.stringify(head));
  const length = Buffer.alloc(4);
  length.writeUInt32BE(text.length);
  return Buffer.concat([length, text, ...parts.map(([, bytes]) => bytes)]);
}

function unpack(bytes: Buffer): BuiltShard {
  const start = 4 + bytes.readUInt32BE(0);
  const { lexicon, sizes } = JSON.parse(bytes.toString('utf8', 4, start)) as Head;
  const files = new Map<string, Buffer>();
  let at = start;
  for (const [name, size] of sizes) files.set(name, bytes.subarray(at, (at += size)));
  const program = files.get(PROGRAM);
  if (at !== bytes.length || !program) throw new RangeError('The shard is cut off.');
  files.delete(PROGRAM);
  return { files, lexicon, program };
}
