import type { Ledger, Trackable } from '../../domain/ledger/index.ts';
import type { PublicRecord } from '../../domain/public-record.ts';
import {
  catalogueOf,
  type FileContent,
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
import { trackWithPast } from './track-with-past.ts';
import type { OpenDataWriter } from './write-open-data.ts';

/**
 * Writes the OParl interface: each object at its own address, all lists, what answers where something is gone, the
 * description of our own fields, and the index for the filter function. Objects are made twice, first to tell whether
 * they changed and then with their instants, so that at no time all of them are held.
 */
export const writeOparl: OpenDataWriter = async (source) => {
  const { folder, record } = source;
  const contents = await contentsOf(record, folder, source.texts);
  const tracking = trackWithPast(source, OPARL, (one) => objectsOf(one, contents));
  const catalogue = [...catalogueOf(record)];
  const lists = listsOf(record, catalogue);
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

/** All that the ledger tracks of the interface of a record, whose documents are among those of `contents`. */
function objectsOf(record: PublicRecord, contents: ReadonlyMap<string, FileContent>): Trackable[] {
  const catalogue = [...catalogueOf(record)];
  const lists = listsOf(record, catalogue);
  return [...tracksOf(record, catalogue, lists, { contents, digest: HASHER.sha256 })];
}

/** The instants of an object as OParl writes them. */
function stamps({ tracked }: Ledger, timeZone: string): (path: string) => Stamp {
  const { ofIso } = momentsIn(timeZone);
  return (path) => {
    const line = tracked.get(path);
    if (!line) throw new Error(`The ledger tracks no object at ${path}.`);
    return { created: ofIso(line.created), modified: ofIso(line.modified) };
  };
}
