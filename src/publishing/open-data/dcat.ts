import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { indexOf } from '../../domain/view/index.ts';
import {
  catalog,
  datasetsOf,
  DCAT,
  type FileFacts,
  toJsonLd,
  toTurtle,
  writtenDatasets,
} from '../../outputs/dcat/index.ts';
import { modifiedIn, trackDatasets } from './track-datasets.ts';
import type { OpenDataWriter } from './write-open-data.ts';

/** Size and hash of a file, read piece by piece; undefined where there is none. */
async function factsOf(file: string): Promise<FileFacts | undefined> {
  const found = await stat(file).catch(() => undefined);
  if (!found?.isFile()) return undefined;
  const hash = createHash('sha256');
  await pipeline(createReadStream(file), hash);
  return { bytes: found.size, sha256: hash.digest('hex') };
}

/** Writes the description of all open data, of those that were written before it. Gives the ledger with what it tracks of them. */
export const writeDcat: OpenDataWriter = async ({ folder, record, ledger }) => {
  const index = indexOf(record);
  const facts = new Map<string, FileFacts>();
  for (const { address } of datasetsOf(index, '').flatMap(({ offers }) => offers)) {
    const known = await factsOf(path.join(folder, address));
    if (known) facts.set(address, known);
  }
  const tracking = trackDatasets(ledger, writtenDatasets(index, facts), facts, record.at);
  const nodes = catalog(index, facts, modifiedIn(tracking));
  await writeFile(path.join(folder, DCAT.turtle), toTurtle(nodes));
  await writeFile(path.join(folder, DCAT.jsonLd), toJsonLd(nodes));
  return tracking;
};
