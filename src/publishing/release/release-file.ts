import { cp, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { UsageError } from '../usage-error.ts';

const FILE = 'release.json';

/** Where the ledger lies as the build got it, without git. */
export const memoryOf = (work: string): string => path.join(work, 'memory');

/** Copies the ledger's files, and nothing of git, which holds the right to write. */
export async function copyMemory(ledger: string, work: string): Promise<void> {
  await rm(memoryOf(work), { recursive: true, force: true });
  await cp(ledger, memoryOf(work), { recursive: true, filter: (source) => path.basename(source) !== '.git' });
}

/** Leaves the instant of the build for the later steps; null: the sample's own clock. */
export const writeRelease = (work: string, at: string | null): Promise<void> =>
  writeFile(path.join(work, FILE), `${JSON.stringify({ at })}\n`);

/** The options that give other commands the instant of the build. @throws UsageError where nothing was built */
export async function instantOptions(work: string): Promise<readonly string[]> {
  const text = await readFile(path.join(work, FILE), 'utf8').catch(() => {
    throw new UsageError(
      `--work ${work}: Dort liegt kein fertiger Bau. Bitte zuerst: npm run release -- build`,
    );
  });
  const { at } = JSON.parse(text) as { at: string | null };
  return at === null ? [] : ['--at', at];
}
