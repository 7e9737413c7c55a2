import { realpath, stat } from 'node:fs/promises';
import path from 'node:path';
import type { z } from 'zod';
import type { Entry, ProtectedRecord } from '../domain/council-record.ts';
import type { Problem } from '../domain/problem.ts';
import { problem } from '../domain/rules/codes.ts';
import { ProtectedMeeting, ProtectedPaper, ProtectedPerson } from '../domain/schema/index.ts';
import { findEntries } from './find-entries.ts';
import { inParallel } from './in-parallel.ts';
import { listFolder, type Root } from './list-folder.ts';
import { sortProblems } from './place-problems.ts';
import { readEntryAs, type SchemaFor } from './read-entry.ts';

/** The members' overlay that was read. */
export interface ReadProtected {
  /** False where there is no folder `protected/`. */
  readonly present: boolean;
  /** What could be read; entries with an error are left out. */
  readonly record: ProtectedRecord;
  readonly problems: readonly Problem[];
}

const FOLDER = 'protected';

/** More attachments of a public paper, or a whole paper: told apart by the field that only the first has. */
const paperSchema = (data: Record<string, unknown>): z.ZodType<ProtectedPaper> => {
  const [whole, attachments] = ProtectedPaper.options;
  return 'attachmentsOf' in data ? attachments : whole;
};

async function readKind<T>(
  root: Root,
  kind: 'meetings' | 'papers' | 'people',
  schema: SchemaFor<T>,
  width: number,
) {
  const { entries: found, problems } = await findEntries(root, kind, width);
  const read = await inParallel(found, width, (place) => readEntryAs(root.dir, place, schema));
  const entries: Entry<T>[] = read.flatMap(({ entry }) =>
    entry ? [{ ...entry, path: `${FOLDER}/${entry.path}` }] : [],
  );
  return { entries, problems: [...problems, ...read.flatMap((one) => one.problems)] };
}

async function unexpectedIn(root: Root): Promise<Problem[]> {
  const { folders, files, problems } = await listFolder(root, '');
  const isKnown = (name: string): boolean => name === 'meetings' || name === 'papers' || name === 'people';
  return [
    ...problems,
    ...folders
      .filter((name) => !isKnown(name))
      .map((name) => problem('folder-unexpected', { file: name }, { name })),
    ...files
      .filter((name) => !/^(?:readme|license|import-report)\b|^leak-gate\.yml$/i.test(name))
      .map((name) => problem('file-unexpected', { file: name }, { name })),
  ];
}

/**
 * Reads `protected/` below the content folder, for `check`, the leak gate and `members:publish`; never for `build`.
 * Never throws for what the folder holds.
 * @param options.dir the overlay, where it lies elsewhere
 */
export async function readProtected(
  contentDir: string,
  { concurrency = 16, dir = path.join(contentDir, FOLDER) } = {},
): Promise<ReadProtected> {
  const present = await stat(dir).then(
    (found) => found.isDirectory(),
    () => false,
  );
  if (!present) return { present, record: { meetings: [], papers: [], people: [] }, problems: [] };
  const root: Root = { dir, real: await realpath(dir), mayLeaveFiles: true };
  const [unexpected, meetings, papers, people] = await Promise.all([
    unexpectedIn(root),
    readKind(root, 'meetings', ProtectedMeeting as z.ZodType<ProtectedMeeting>, concurrency),
    readKind(root, 'papers', paperSchema, concurrency),
    readKind(root, 'people', ProtectedPerson as z.ZodType<ProtectedPerson>, concurrency),
  ]);
  const problems = [...unexpected, ...meetings.problems, ...papers.problems, ...people.problems].map(
    (found) => ({
      ...found,
      file: found.file === '.' ? FOLDER : `${FOLDER}/${found.file}`,
    }),
  );
  return {
    present,
    record: { meetings: meetings.entries, papers: papers.entries, people: people.entries },
    problems: sortProblems(problems),
  };
}
