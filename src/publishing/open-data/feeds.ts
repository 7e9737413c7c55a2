import { indexOf } from '../../domain/view/index.ts';
import { feedFiles } from '../../outputs/feeds/index.ts';
import { writeFiles } from './write-files.ts';
import type { OpenDataWriter } from './write-open-data.ts';

/** Writes the feeds of what is new, as Atom and as JSON Feed; they follow from the log alone, and the ledger stays. */
export const writeFeeds: OpenDataWriter = async ({ folder, record, ledger }) => {
  await writeFiles(folder, feedFiles(indexOf(record), ledger));
  return ledger;
};
