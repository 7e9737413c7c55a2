import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Finding } from './finding.ts';

/** Raised whenever the checks find something else in the same bytes; older results are then made anew. */
export const CHECKER_VERSION = 1;

interface Stored {
  readonly version: number;
  readonly findings: readonly Finding[];
}

const isFinding = (value: unknown): value is Finding =>
  typeof value === 'object' &&
  value !== null &&
  'code' in value &&
  typeof value.code === 'string' &&
  'values' in value &&
  typeof value.values === 'object';

function isStored(value: unknown): value is Stored {
  if (typeof value !== 'object' || value === null) return false;
  const { version, findings } = value as Partial<Stored>;
  return version === CHECKER_VERSION && Array.isArray(findings) && findings.every(isFinding);
}

/** Results by the hash of the file, one small JSON file each. A cache that fails only makes the next run slower. */
export class UploadCache {
  readonly #folder: string;

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** What was found before in a file of this hash; undefined where that is unknown, damaged or of an older checker. */
  async read(name: string): Promise<readonly Finding[] | undefined> {
    try {
      const stored: unknown = JSON.parse(await readFile(this.#pathOf(name), 'utf8'));
      return isStored(stored) ? stored.findings : undefined;
    } catch {
      return undefined;
    }
  }

  /** Keeps findings; written beside and renamed, so that no run reads half of it. */
  async write(name: string, findings: readonly Finding[]): Promise<void> {
    const target = this.#pathOf(name);
    const beside = `${target}.${process.pid}.tmp`;
    try {
      await mkdir(path.dirname(target), { recursive: true });
      await writeFile(beside, JSON.stringify({ version: CHECKER_VERSION, findings } satisfies Stored));
      await rename(beside, target);
    } catch {
      await rm(beside, { force: true }).catch(() => {});
    }
  }

  #pathOf(name: string): string {
    return path.join(this.#folder, name.slice(0, 2), `${name}.json`);
  }
}
