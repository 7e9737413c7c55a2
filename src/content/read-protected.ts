import { realpath, stat } from 'node:fs/promises';
import path from 'node:path';
import type { z } from 'zod';
import type { Entry, ProtectedRecord } from '../domain/council-record.ts';
import type { Problem } from '../domain/problem.ts';
import { problem } from '../domain/rules/codes.ts';
import { SCHEMA_OF_PROTECTED_FILE } from '../domain/rules/schemas.ts';
import {
  type Allowance,
  ProtectedMeeting,
  ProtectedPaper,
  ProtectedPerson,
  ProtectedResolution,
} from '../domain/schema/index.ts';
import { parseFields } from '../format/front-matter.ts';
import { findEntries } from './find-entries.ts';
import { inParallel } from './in-parallel.ts';
import { listFolder, type Root } from './list-folder.ts';
import { sortProblems } from './place-problems.ts';
import { readEntryAs, type SchemaFor } from './read-entry.ts';
import { readSingle } from './read-single.ts';

/** The members' overlay that was read. */
export interface ReadProtected {
  /** False where there is no folder `protected/`. */
  readonly present: boolean;
  /** What could be read; entries with an error are left out. */
  readonly record: ProtectedRecord;
  readonly problems: readonly Problem[];
}

const FOLDER = 'protected';
const ALLOWANCE = 'allowance.yml';
const KINDS = ['meetings', 'papers', 'people', 'resolutions'] as const;

/** More attachments of a public paper, or a whole paper: told apart by the field that only the first has. */
const paperSchema = (data: Record<string, unknown>): z.ZodType<ProtectedPaper> => {
  const [whole, attachments] = ProtectedPaper.options;
  return 'attachmentsOf' in data ? attachments : whole;
};

async function readKind<T>(root: Root, kind: (typeof KINDS)[number], schema: SchemaFor<T>, width: number) {
  const { entries: found, problems } = await findEntries(root, kind, width);
  const read = await inParallel(found, width, (place) => readEntryAs(root.dir, place, schema));
  const entries: Entry<T>[] = read.flatMap(({ entry }) =>
    entry ? [{ ...entry, path: `${FOLDER}/${entry.path}` }] : [],
  );
  return { entries, problems: [...problems, ...read.flatMap((one) => one.problems)] };
}

/** `allowance.yml`; an entry, so that messages name its place like that of any other. */
async function readAllowance(
  root: Root,
): Promise<{ entry?: Entry<Allowance>; problems: readonly Problem[] }> {
  const { files } = await listFolder(root, '');
  if (!files.includes(ALLOWANCE)) return { problems: [] };
  const { value: data, problems } = await readSingle<Allowance>(
    root.dir,
    ALLOWANCE,
    SCHEMA_OF_PROTECTED_FILE[ALLOWANCE],
    parseFields,
  );
  if (!data) return { problems };
  return { entry: { key: 'allowance', path: `${FOLDER}/${ALLOWANCE}`, data, text: '', files: [] }, problems };
}

async function unexpectedIn(root: Root): Promise<Problem[]> {
  const { folders, files, problems } = await listFolder(root, '');
  const isKnown = (name: string): boolean => (KINDS as readonly string[]).includes(name);
  return [
    ...problems,
    ...folders
      .filter((name) => !isKnown(name))
      .map((name) => problem('folder-unexpected', { file: name }, { name })),
    ...files
      .filter(
        (name) =>
          !Object.hasOwn(SCHEMA_OF_PROTECTED_FILE, name) &&
          !/^(?:readme|license|import-report)\b|^leak-gate\.yml$/i.test(name),
      )
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
  const [unexpected, allowance, meetings, papers, people, resolutions] = await Promise.all([
    unexpectedIn(root),
    readAllowance(root),
    readKind(root, 'meetings', ProtectedMeeting as z.ZodType<ProtectedMeeting>, concurrency),
    readKind(root, 'papers', paperSchema, concurrency),
    readKind(root, 'people', ProtectedPerson as z.ZodType<ProtectedPerson>, concurrency),
    readKind(root, 'resolutions', ProtectedResolution as z.ZodType<ProtectedResolution>, concurrency),
  ]);
  const problems = [
    unexpected,
    ...[allowance, meetings, papers, people, resolutions].map((one) => one.problems),
  ]
    .flat()
    .map((found) => ({
      ...found,
      file: found.file === '.' ? FOLDER : `${FOLDER}/${found.file}`,
    }));
  return {
    present,
    record: {
      meetings: meetings.entries,
      papers: papers.entries,
      people: people.entries,
      ...(resolutions.entries.length > 0 && { resolutions: resolutions.entries }),
      ...(allowance.entry && { allowance: allowance.entry }),
    },
    problems: sortProblems(problems),
  };
}
