import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { inParallel } from '../../content/in-parallel.ts';
import { MembersFault } from './members-fault.ts';
import type { NamedFile } from './named-files.ts';
import type { Outgoing } from './outgoing.ts';

/** A file with its hash, ready to be sent. */
export interface HashedFile extends Outgoing {
  readonly path: string;
  /** Where it lies on this machine. */
  readonly place: string;
}

/**
 * Reads each file once for its size and hash, several at a time.
 * @param placeOf where a path of the record lies on this machine
 * @throws MembersFault where a file is gone or cannot be read
 */
export function hashFiles(
  files: readonly NamedFile[],
  placeOf: (path: string) => string,
  onProgress: (done: number, all: number) => void = () => {},
): Promise<HashedFile[]> {
  let done = 0;
  return inParallel(files, 8, async ({ path, label }) => {
    const place = placeOf(path);
    const facts = await factsOf(place).catch((error: unknown) => {
      throw unreadable(label, error);
    });
    onProgress((done += 1), files.length);
    return { path, place, label, ...facts, open: () => streamOf(place) };
  });
}

async function factsOf(place: string): Promise<{ sha256: string; size: number }> {
  const hash = createHash('sha256');
  let size = 0;
  await pipeline(createReadStream(place), async (chunks: AsyncIterable<Buffer>) => {
    for await (const chunk of chunks) {
      size += chunk.length;
      hash.update(chunk);
    }
  });
  return { sha256: hash.digest('hex'), size };
}

const streamOf = (place: string): ReadableStream<Uint8Array> =>
  Readable.toWeb(createReadStream(place)) as ReadableStream<Uint8Array>;

/** What to say of a file that could be read when it was checked and no longer can. */
export function unreadable(label: string, cause: unknown): MembersFault {
  const { code = 'unbekannter Fehler' } = cause as NodeJS.ErrnoException;
  const words = WORDS[code] ?? `lässt sich nicht lesen (${code}). Bitte den Datenträger prüfen`;
  return new MembersFault(`Die Datei in ${label} ${words} und den Befehl wiederholen.`, { cause });
}

const NOT_ALLOWED =
  'darf der Benutzer, der den Befehl ausführt, nicht lesen. Bitte die Leserechte der Datei und ihrer Ordner prüfen';
const WORDS: Readonly<Record<string, string>> = {
  ENOENT: 'ist nicht mehr da. Bitte die Datei ergänzen oder ihren Eintrag entfernen',
  EACCES: NOT_ALLOWED,
  EPERM: NOT_ALLOWED,
};
