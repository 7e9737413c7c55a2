import { type Ledger, track } from '../../domain/ledger/index.ts';
import {
  catalogueOf,
  listsOf,
  momentsIn,
  OPARL,
  type Stamp,
  tracksOf,
  VENDOR,
  vendorContext,
  vendorSchema,
  worldOf,
} from '../../outputs/oparl/index.ts';
import { HASHER } from '../ledger/hasher.ts';
import { contentsOf } from './oparl-contents.ts';
import { goneLines, writeGone } from './oparl-gone.ts';
import { writeLists } from './oparl-lists.ts';
import { oparlFiles } from './oparl-files.ts';
import type { OpenDataWriter } from './write-open-data.ts';

/**
 * Writes the OParl interface: each object at its own address, all lists, what answers where something is gone, the
 * description of our own fields, and the index for the filter function. Objects are made twice, first to tell whether
 * they changed and then with their instants, so that at no time all of them are held.
 */
export const writeOparl: OpenDataWriter = async ({ folder, record, ledger, texts }) => {
  const contents = await contentsOf(record, folder, texts);
  const catalogue = [...catalogueOf(record)];
  const lists = listsOf(record, catalogue);
  const { sha256 } = HASHER;
  const made = [...tracksOf(record, catalogue, lists, { contents, digest: sha256 })];
  const tracking = track(ledger, OPARL, made, { at: record.at, sha256 });
  const world = worldOf(record, contents, stamps(tracking, record.site.timeZone));
  const files = oparlFiles(folder);
  const { base } = world;
  await files.write(VENDOR.schema, JSON.stringify(vendorSchema(base)));
  await files.write(VENDOR.context, JSON.stringify(vendorContext(base)));
  const gone = goneLines(tracking);
  await writeLists({ world, catalogue, lists, tracking, gone }, files);
  await writeGone(gone, { world, lists }, files);
  return tracking;
};

/** The instants of an object as OParl writes them. */
function stamps({ tracked }: Ledger, timeZone: string): (path: string) => Stamp {
  const { ofIso } = momentsIn(timeZone);
  return (path) => {
    const line = tracked.get(path);
    if (!line) throw new Error(`The ledger tracks no object at ${path}.`);
    return { created: ofIso(line.created), modified: ofIso(line.modified) };
  };
}
