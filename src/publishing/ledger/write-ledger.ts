import { copyFile, mkdir, readdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { inParallel } from '../../content/in-parallel.ts';
import { canonicalJson, type Ledger } from '../../domain/ledger/index.ts';
import { fillAndSwap } from '../swap.ts';
import { countProofs, writeProofs } from '../proof/proof-files.ts';
import { copySeals } from '../proof/seal/seal-files.ts';
import { HASHER } from './hasher.ts';
import { FILES, FORMAT, type Head } from './ledger-files.ts';

/** What the folder holds beside the ledger itself. */
export interface Holdings {
  /** Canonical JSON by hash, those of this publish. */
  readonly states: ReadonlyMap<string, string>;
  /** The folder of the ledger before, whose states are taken over. */
  readonly from?: string | undefined;
  /** Hashes of states that were purged. */
  readonly purged?: ReadonlySet<string>;
}

/** Writes the ledger to `target`, whole or not at all. */
export async function writeLedger(target: string, ledger: Ledger, holdings: Holdings): Promise<void> {
  await fillAndSwap(target, async (folder) => {
    const write = (name: string, text: string) => writeFile(path.join(folder, name), text);
    await write(FILES.head, `${JSON.stringify(headOf(ledger))}\n`);
    await writeFile(path.join(folder, FILES.seed), `${ledger.seed}\n`, { mode: 0o600 });
    await write(FILES.objects, lines(sorted(ledger.objects)));
    await write(FILES.urls, lines(sorted(ledger.urls)));
    await write(FILES.tracked, lines(sorted(ledger.tracked)));
    await write(FILES.log, lines(ledger.log));
    await writeProofs(folder, ledger.proofs);
    if (ledger.seals.length > 0) await write(FILES.seals, lines(ledger.seals));
    if (holdings.from !== undefined) await copySeals(holdings.from, folder, ledger.seals);
    await writeStates(path.join(folder, FILES.states), holdings);
  });
}

const headOf = ({ site, objects, urls, seed, tracked, proofs, seals }: Ledger): Head => ({
  format: FORMAT,
  site,
  objects: objects.size,
  urls: urls.size,
  seed: HASHER.sha256(seed),
  tracked: tracked.size,
  ...(seals.length > 0 && { seals: seals.length }),
  ...(proofs.entries.size > 0 && { proofs: countProofs(proofs) }),
});

/** In canonical form, so that a ledger that was read and written again has the same bytes. */
const lines = (values: readonly unknown[]): string =>
  values.map((value) => `${canonicalJson(value)}\n`).join('');

const sorted = <T>(map: ReadonlyMap<string, T>): T[] =>
  [...map].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, value]) => value);

/** Names of the files in `folder`; none where it is missing, for git keeps no empty folder. */
const statesIn = (folder: string): Promise<string[]> =>
  readdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOENT') throw error;
    return [];
  });

async function writeStates(folder: string, { states, from, purged }: Holdings): Promise<void> {
  await mkdir(folder);
  const old = from === undefined ? [] : await statesIn(path.join(from, FILES.states));
  const kept = old.filter((name) => {
    const hash = name.replace(/\.json$/, '');
    return !states.has(hash) && !purged?.has(hash);
  });
  await inParallel(kept, 16, (name) =>
    copyFile(path.join(from as string, FILES.states, name), path.join(folder, name)),
  );
  await inParallel([...states], 16, ([hash, json]) => writeFile(path.join(folder, `${hash}.json`), json));
}
