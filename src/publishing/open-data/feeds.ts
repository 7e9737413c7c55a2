import { CONCERN_PREFIX, track } from '../../domain/ledger/index.ts';
import { indexOf } from '../../domain/view/index.ts';
import { concernLines, feedFiles } from '../../outputs/feeds/index.ts';
import { HASHER } from '../ledger/hasher.ts';
import { writeFiles } from './write-files.ts';
import type { OpenDataWriter } from './write-open-data.ts';

/**
 * Writes the feeds of what is new, as Atom and as JSON Feed. The ledger keeps whom each thing concerns, so that its
 * withdrawal is told to them when nothing else is left of it.
 */
export const writeFeeds: OpenDataWriter = async ({ folder, record, ledger }) => {
  const index = indexOf(record);
  const lines = [...concernLines(index)];
  const tracking = track(ledger, CONCERN_PREFIX, lines, { at: record.at, sha256: HASHER.sha256 });
  await writeFiles(folder, feedFiles(index, tracking));
  return tracking;
};
