import { indexOf } from '../../domain/view/index.ts';
import { suffixesOf } from '../../format/german/compounds.ts';
import { noticeFiles } from '../../outputs/notices/index.ts';
import { writeFiles } from './write-files.ts';
import type { OpenDataWriter } from './write-open-data.ts';

/**
 * Writes what subscribers are told of each entry of the log. Comes after the feeds, whose lines of the ledger say whom a
 * thing concerned that is gone.
 */
export const writeNotices: OpenDataWriter = async ({ folder, record, ledger }) => {
  await writeFiles(folder, noticeFiles({ index: indexOf(record), ledger, suffixes: suffixesOf }));
  return ledger;
};
