import { copyFile, mkdir, readFile } from 'node:fs/promises';
import { createHash } from 'node:crypto';
import path from 'node:path';
import { z } from 'zod';
import type { Seal } from '../../../domain/ledger/index.ts';

const FOLDER = 'seals';

const hash = z.string().regex(/^[0-9a-f]{64}$/);

/** A line of the ledger's list of signed copies. */
export const SealLine = z.object({
  of: z.string().startsWith('/'),
  source: hash,
  owner: z.string(),
  sha256: hash,
  size: z.int().min(1),
});

/** Where the bytes of a copy lie in the ledger `folder`. */
export const sealFile = (folder: string, { sha256 }: Pick<Seal, 'sha256'>): string =>
  path.join(folder, FOLDER, `${sha256}.pdf`);

/** What is wrong with the copies of the ledger in `folder`, a German clause; undefined where all are as they were made. */
export async function sealFault(folder: string, seals: readonly Seal[]): Promise<string | undefined> {
  for (const seal of seals) {
    const bytes = await readFile(sealFile(folder, seal)).catch(() => undefined);
    if (!bytes) return `die signierte Fassung von ${seal.of} fehlt.`;
    if (createHash('sha256').update(bytes).digest('hex') !== seal.sha256)
      return `die signierte Fassung von ${seal.of} ist verändert.`;
  }
  return undefined;
}

/** Takes the copies over from the ledger `from` into the new one `to`; those that were forgotten stay behind. */
export async function copySeals(from: string, to: string, seals: readonly Seal[]): Promise<void> {
  if (seals.length === 0) return;
  await mkdir(path.join(to, FOLDER), { recursive: true });
  for (const seal of seals) await copyFile(sealFile(from, seal), sealFile(to, seal));
}
