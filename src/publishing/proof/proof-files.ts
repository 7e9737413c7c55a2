import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Proof, Proofs } from '../../domain/ledger/index.ts';

const FOLDER = 'proofs';
const KEYS = 'keys.txt';
const AUTHORITIES = 'authorities.pem';
const CERTIFICATE = /-----BEGIN CERTIFICATE-----[\s\S]*?-----END CERTIFICATE-----/g;

/** The certificates in a text of PEM, each without what stands around it. */
export const certificatesIn = (pem: string): string[] =>
  [...pem.replaceAll('\r\n', '\n').matchAll(CERTIFICATE)].map(([one]) => one);

/** Number of files that these proofs are kept in: texts, signatures and time stamps. */
export const countProofs = ({ entries }: Proofs): number =>
  [...entries.values()].reduce(
    (sum, { signature, token }) => sum + 1 + Number(signature !== undefined) + Number(token !== undefined),
    0,
  );

/** Reads the proofs of the ledger in `folder` as they lie there; what they are worth, `checkProofs` tells. */
export async function readProofs(folder: string): Promise<Proofs> {
  const place = path.join(folder, FOLDER);
  const names = await readdir(place).catch((error: NodeJS.ErrnoException): string[] => {
    if (error.code !== 'ENOENT') throw error;
    return [];
  });
  const present = new Set(names);
  const bytesOf = async (name: string) =>
    present.has(name) ? new Uint8Array(await readFile(path.join(place, name))) : undefined;
  const textOf = async (name: string) => {
    const bytes = await bytesOf(name);
    return bytes && new TextDecoder().decode(bytes);
  };
  const numbers = [
    ...new Set(names.flatMap((name) => /^([1-9]\d*)\.(?:txt|sig|tsr)$/.exec(name)?.[1] ?? [])),
  ];
  const entries: Proof[] = [];
  for (const sequence of numbers.map(Number).toSorted((a, b) => a - b)) {
    const text = (await textOf(`${sequence}.txt`)) ?? '';
    const signature = await textOf(`${sequence}.sig`);
    const token = await bytesOf(`${sequence}.tsr`);
    entries.push({ sequence, text, ...(signature !== undefined && { signature }), ...(token && { token }) });
  }
  return {
    entries: new Map(entries.map((proof) => [proof.sequence, proof])),
    keys: ((await textOf(KEYS)) ?? '').split('\n').filter((line) => line !== ''),
    authorities: certificatesIn((await textOf(AUTHORITIES)) ?? ''),
  };
}

/** Writes proofs into the new ledger `folder`; nothing where there are none. */
export async function writeProofs(folder: string, { entries, keys, authorities }: Proofs): Promise<void> {
  if (entries.size === 0 && keys.length === 0) return;
  const place = path.join(folder, FOLDER);
  await mkdir(place);
  for (const { sequence, text, signature, token } of entries.values()) {
    await writeFile(path.join(place, `${sequence}.txt`), text);
    if (signature !== undefined) await writeFile(path.join(place, `${sequence}.sig`), signature);
    if (token) await writeFile(path.join(place, `${sequence}.tsr`), token);
  }
  if (keys.length > 0) await writeFile(path.join(place, KEYS), linesOf(keys));
  if (authorities.length > 0) await writeFile(path.join(place, AUTHORITIES), linesOf(authorities));
}

const linesOf = (values: readonly string[]): string => values.map((value) => `${value}\n`).join('');
