import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { MadeDocument } from './made-document.ts';

const DAY = 86_400_000;
/** A document that no run asked for is dropped after this time, so that a branch does not drive out another's. */
const KEPT_FOR = 30 * DAY;
/** What a killed process left half written. */
const ABANDONED_AFTER = DAY / 24;

/** `<key>-<hash of the content>.pdf`: the name tells what the content must be. */
const NAME = /^([0-9a-f]{64})-([0-9a-f]{64})\.pdf$/;

/** SHA-256 in hexadecimal digits. */
export const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** Writes beside and renames, so that nobody finds half a file. */
export async function keepDocument(folder: string, key: string, pdf: Uint8Array): Promise<MadeDocument> {
  const hash = sha256(pdf);
  const target = path.join(folder, `${key}-${hash}.pdf`);
  const beside = `${target}.${process.pid}.tmp`;
  await mkdir(folder, { recursive: true });
  try {
    await writeFile(beside, pdf);
    await rename(beside, target);
  } finally {
    await rm(beside, { force: true });
  }
  return { path: target, sha256: hash, size: pdf.length };
}

/** Documents that earlier runs made, by the key of what they were made of. */
export class DocumentCache {
  readonly #folder: string;
  readonly #names: ReadonlyMap<string, string>;

  private constructor(folder: string, names: ReadonlyMap<string, string>) {
    this.#folder = folder;
    this.#names = names;
  }

  static async open(folder: string): Promise<DocumentCache> {
    await mkdir(folder, { recursive: true });
    const found = (await readdir(folder)).flatMap((name) => {
      const [, key] = NAME.exec(name) ?? [];
      return key === undefined ? [] : [[key, name] as const];
    });
    return new DocumentCache(folder, new Map(found));
  }

  /** What is kept under that key; undefined where that is nothing, or where its content is not what its name says. */
  async read(key: string): Promise<MadeDocument | undefined> {
    const name = this.#names.get(key);
    if (name === undefined) return undefined;
    const file = path.join(this.#folder, name);
    const bytes = await readFile(file).catch(() => new Uint8Array());
    const hash = NAME.exec(name)?.[2] as string;
    if (sha256(bytes) === hash) return { path: file, sha256: hash, size: bytes.length };
    await rm(file, { force: true });
    return undefined;
  }

  /**
   * Notes which files this run needed, and drops those that none has needed for a month. A cache that cannot be tidied only
   * grows.
   * @param now milliseconds since 1970, by the machine's clock
   */
  async tidy(used: ReadonlySet<string>, now: number): Promise<void> {
    for (const name of await readdir(this.#folder)) {
      const file = path.join(this.#folder, name);
      const age = now - (await stat(file).catch(() => ({ mtimeMs: now }))).mtimeMs;
      if (used.has(file)) {
        if (age > DAY) await utimes(file, now / 1000, now / 1000).catch(() => {});
      } else if (age > (NAME.test(name) ? KEPT_FOR : ABANDONED_AFTER)) {
        await rm(file, { force: true }).catch(() => {});
      }
    }
  }
}
