import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';

/** What a cache keeps. */
export interface Kept<Result> {
  /** Raised whenever the same bytes give another result; older results are then made anew. */
  readonly version: string | number;
  readonly isResult: (value: unknown) => value is Result;
}

/** Results by name, such as the hash of a file; one JSON file each. A cache that fails only makes the next run slower. */
export class ResultCache<Result> {
  readonly #folder: string;
  readonly #kept: Kept<Result>;

  constructor(folder: string, kept: Kept<Result>) {
    this.#folder = folder;
    this.#kept = kept;
  }

  /** What is kept under that name; undefined where that is nothing, damaged or of another version. */
  async read(name: string): Promise<Result | undefined> {
    try {
      const stored: unknown = JSON.parse(await readFile(this.#pathOf(name), 'utf8'));
      if (typeof stored !== 'object' || stored === null) return undefined;
      const { version, result } = stored as { readonly version?: unknown; readonly result?: unknown };
      return version === this.#kept.version && this.#kept.isResult(result) ? result : undefined;
    } catch {
      return undefined;
    }
  }

  /** Keeps a result; written beside and renamed, so that no run reads half of it. */
  async write(name: string, result: Result): Promise<void> {
    const target = this.#pathOf(name);
    const beside = `${target}.${process.pid}.tmp`;
    try {
      await mkdir(path.dirname(target), { recursive: true });
      await writeFile(beside, JSON.stringify({ version: this.#kept.version, result }));
      await rename(beside, target);
    } catch {
      await rm(beside, { force: true }).catch(() => {});
    }
  }

  #pathOf(name: string): string {
    return path.join(this.#folder, name.slice(0, 2), `${name}.json`);
  }
}
