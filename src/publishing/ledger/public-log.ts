import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { inParallel } from '../../content/in-parallel.ts';
import {
  LOG,
  checksumShards,
  canonicalJson,
  changesOf,
  type Ledger,
  objectAddress,
} from '../../domain/ledger/index.ts';

/** Writes what machines read of the ledger below `out`: each object's canonical JSON, the log, the checksums. `states` holds at least those of now. */
export async function writePublicLog(
  out: string,
  ledger: Ledger,
  states: ReadonlyMap<string, string>,
): Promise<void> {
  const entries = ledger.log.map((entry) => [LOG.entry(entry.sequence), canonicalJson(entry)] as const);
  const shards = [...checksumShards(ledger.log)].map(
    ([prefix, found]) => [LOG.shard(prefix), canonicalJson(found)] as const,
  );
  const files = [
    ...goneObjects(ledger),
    ...standingObjects(ledger, states),
    ...entries,
    ...shards,
    [LOG.index, canonicalJson(indexOf(ledger))] as const,
  ];
  await inParallel(files, 16, async ([address, text]) => {
    const target = path.join(out, address);
    // Nearly all lie beside a page, whose folder is there already.
    await writeFile(target, text).catch(async (error: NodeJS.ErrnoException) => {
      if (error.code !== 'ENOENT') throw error;
      await mkdir(path.dirname(target), { recursive: true });
      await writeFile(target, text);
    });
  });
}

/** The chain without the changes themselves: enough to see what there is and to verify its order. */
const indexOf = ({ site, log }: Ledger) => ({
  site,
  entries: log.map(({ sequence, kind, at, previous, hash, changes, ...rest }) => ({
    ...rest,
    sequence,
    kind,
    at,
    previous,
    hash,
    digests: changes.map(({ digest }) => digest),
    told: changesOf({ sequence, kind, at, previous, hash, changes }).length,
    url: LOG.entry(sequence),
  })),
});

/** The JSON of what stands on the site now: the states under their hashes. */
const standingObjects = (
  { objects }: Ledger,
  states: ReadonlyMap<string, string>,
): (readonly [string, string])[] =>
  [...objects.values()].flatMap(({ url, hash }) =>
    hash === undefined ? [] : [[objectAddress(url), states.get(hash) ?? ''] as const],
  );

/** In place of the JSON of what is gone or moved: since when and why, or where to. */
const goneObjects = ({ objects, urls }: Ledger): (readonly [string, string])[] =>
  [...urls.values()].flatMap(({ url, object, file, gone, movedTo }) => {
    const known = object === undefined || file !== undefined ? undefined : objects.get(object);
    if (known === undefined || (gone === undefined && movedTo === undefined)) return [];
    const { type, withdrawn } = known;
    const stone = movedTo === undefined ? { deleted: true, withdrawn } : { movedTo: objectAddress(movedTo) };
    return [[objectAddress(url), canonicalJson({ type, url, ...stone })] as const];
  });
