import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import type { Ledger } from '../../domain/ledger/index.ts';
import { indexOf } from '../../domain/view/index.ts';
import { catalog, datasetsOf, DCAT, type FileFacts, toJsonLd, toTurtle } from '../../outputs/dcat/index.ts';
import type { OpenDataWriter } from './write-open-data.ts';

/** Size and hash of a file, read piece by piece; undefined where there is none. */
async function factsOf(file: string): Promise<FileFacts | undefined> {
  const found = await stat(file).catch(() => undefined);
  if (!found?.isFile()) return undefined;
  const hash = createHash('sha256');
  await pipeline(createReadStream(file), hash);
  return { bytes: found.size, sha256: hash.digest('hex') };
}

/** When anything that is public last changed, ISO 8601. */
function lastChange({ objects }: Ledger): string | undefined {
  let last: string | undefined;
  for (const { modified } of objects.values()) if (last === undefined || modified > last) last = modified;
  return last;
}

/** Writes the description of all open data, of those that were written before it. */
export const writeDcat: OpenDataWriter = async ({ folder, record, ledger }) => {
  const index = indexOf(record);
  const facts = new Map<string, FileFacts>();
  for (const { address } of datasetsOf(index, '').flatMap(({ offers }) => offers)) {
    const known = await factsOf(path.join(folder, address));
    if (known) facts.set(address, known);
  }
  const nodes = catalog(index, facts, lastChange(ledger));
  await writeFile(path.join(folder, DCAT.turtle), toTurtle(nodes));
  await writeFile(path.join(folder, DCAT.jsonLd), toJsonLd(nodes));
  return ledger;
};
