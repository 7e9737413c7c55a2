import { CopyError, type TakenMeeting } from '../types.ts';
import { type CopyKeys, openJson, sealJson } from './copy-keys.ts';
import type { CopyMeans } from './means.ts';
import { hex } from './bytes.ts';

/** Bytes of a document in one sealed object: with length and padding 1 MiB. */
export const PIECE = 2 ** 20 - 4;

/** A document as it lies here, in {@link PIECE}s under names of its own. */
export interface KeptDocument {
  readonly sha256: string;
  readonly size: number;
  /** Random: from it and the number of the piece comes the name of each piece. */
  readonly pieces: string;
}

/** The sealed list of what lies here. */
export interface Manifest {
  readonly meetings: readonly TakenMeeting[];
  readonly documents: readonly KeptDocument[];
}

export const EMPTY: Manifest = { meetings: [], documents: [] };

/** How many pieces a document of that size has; an empty one has one. */
export const piecesOf = (size: number): number => Math.max(1, Math.ceil(size / PIECE));

/**
 * Name of a piece. Its number and whether it is the last are in it, and the name is bound to what is sealed: pieces cannot
 * change places, and a document that lost its end is found out.
 */
export const pieceName = (keys: CopyKeys, pieces: string, index: number, isLast: boolean): Promise<string> =>
  keys.name(`piece/${pieces}/${index}/${isLast ? 'last' : 'more'}`);

/** Names of all pieces of a document, in order. */
export async function pieceNames(keys: CopyKeys, document: KeptDocument): Promise<string[]> {
  const count = piecesOf(document.size);
  return Promise.all(
    Array.from({ length: count }, (_, index) => pieceName(keys, document.pieces, index, index === count - 1)),
  );
}

/** Writes a manifest under a new name and gives that name. */
export async function writeManifest(
  { files, random }: Pick<CopyMeans, 'files' | 'random'>,
  keys: CopyKeys,
  manifest: Manifest,
): Promise<string> {
  const name = await keys.name(`manifest/${hex(random(16))}`);
  await files.write(name, await sealJson(keys, name, manifest));
  return name;
}

/** @throws CopyError `damaged` */
export async function readManifest(
  { files }: Pick<CopyMeans, 'files'>,
  keys: CopyKeys,
  name: string | undefined,
): Promise<Manifest> {
  if (name === undefined) return EMPTY;
  const sealed = await files.read(name);
  if (!sealed) throw new CopyError('damaged');
  return (await openJson(keys, name, sealed)) as Manifest;
}
