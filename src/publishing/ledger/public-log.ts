import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { inParallel } from '../../content/in-parallel.ts';
import {
  LOG,
  allowedSigners,
  anchoredIn,
  checksumShards,
  canonicalJson,
  changesOf,
  type Ledger,
  linkOf,
  objectAddress,
  type Proof,
  readTimeStamp,
  signersOf,
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
    ...ledger.log.map((entry) => [LOG.link(entry.sequence), linkOf(entry)] as const),
    ...proofFiles(ledger),
    ...shards,
    [LOG.index, canonicalJson(indexOf(ledger))] as const,
    [LOG.anchors, canonicalJson({ version: 1, heads: anchoredIn(ledger.log) })] as const,
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
const indexOf = ({ site, log, proofs }: Ledger) => ({
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
    ...proofOf(proofs.entries.get(sequence)),
  })),
});

/** Where the proof of an entry lies, and when it was stamped. */
const proofOf = (proof: Proof | undefined) =>
  proof && {
    proof: {
      text: LOG.proof(proof.sequence),
      ...(proof.signature !== undefined && { signature: LOG.signature(proof.sequence) }),
      ...(proof.token && {
        timeStamp: { url: LOG.token(proof.sequence), at: readTimeStamp(proof.token)?.at },
      }),
    },
  };

/** What was signed and stamped, byte by byte, and with it who did so. */
function proofFiles({ site, log, proofs }: Ledger): (readonly [string, string | Uint8Array])[] {
  const { entries, keys, authorities } = proofs;
  const signers = [LOG.signers, allowedSigners(site, signersOf(proofs, log))] as const;
  const certificates = [LOG.authorities, authorities.map((pem) => `${pem}\n`).join('')] as const;
  return [
    ...[...entries.values()].flatMap(({ sequence, text, signature, token }) => [
      [LOG.proof(sequence), text] as const,
      ...(signature === undefined ? [] : [[LOG.signature(sequence), signature] as const]),
      ...(token ? [[LOG.token(sequence), token] as const] : []),
    ]),
    ...(keys.length > 0 ? [signers] : []),
    ...(authorities.length > 0 ? [certificates] : []),
  ];
}

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
