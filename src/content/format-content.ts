import { randomBytes } from 'node:crypto';
import { rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { z } from 'zod';
import type { Problem } from '../domain/problem.ts';
import { SCHEMA_OF, SCHEMA_OF_FILE, SCHEMA_OF_PROTECTED_FILE } from '../domain/rules/schemas.ts';
import {
  ProtectedMeeting,
  ProtectedPaper,
  ProtectedPerson,
  ProtectedResolution,
} from '../domain/schema/index.ts';
import { type Addition, reformatEntry, reformatFields } from '../format/reformat.ts';
import { checkContent } from './check.ts';
import { contentFiles } from './content-files.ts';
import { inParallel } from './in-parallel.ts';
import { readText } from './read-text.ts';

/** What `format:content` did, or with `check` would do. */
export interface Formatted {
  /** Files whose text changed, by path below the content folder. */
  readonly changed: readonly string[];
  /** Files left alone because they have an error. */
  readonly skipped: readonly string[];
  /** Why the folder holds no content, such as a missing `site.yml`; then nothing was done. */
  readonly missing?: Problem;
}

const SCHEMAS: Readonly<Record<string, z.core.$ZodType>> = {
  ...SCHEMA_OF,
  ...SCHEMA_OF_FILE,
  'protected/meetings': ProtectedMeeting,
  'protected/papers': ProtectedPaper,
  'protected/people': ProtectedPerson,
  'protected/resolutions': ProtectedResolution,
  'protected/allowance.yml': SCHEMA_OF_PROTECTED_FILE['allowance.yml'],
};

/** The schema of a file by its place: `site.yml`, `meetings/…`, `protected/papers/…`. */
function schemaOf(file: string): z.core.$ZodType | undefined {
  const [first = '', second = ''] = file.split('/');
  return SCHEMAS[first === 'protected' ? `${first}/${second}` : first];
}

const canonical = (file: string, source: string, ids: readonly Addition[]): string =>
  (file.endsWith('.md') ? reformatEntry : reformatFields)(source, schemaOf(file), ids);

/** Eight characters, the first a letter, so that YAML never takes it for a number. */
function randomId(): string {
  const [first = 0, ...rest] = randomBytes(8);
  return String.fromCharCode(97 + (first % 26)) + rest.map((byte) => (byte % 36).toString(36)).join('');
}

/** Replaces a file in one step, so that a crash leaves the old or the new text and never half of one. */
async function replaceFile(target: string, text: string): Promise<void> {
  const temporary = path.join(path.dirname(target), `.${path.basename(target)}.${process.pid}.tmp`);
  try {
    await writeFile(temporary, text, { flag: 'wx' });
    await rename(temporary, target);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}

const isMissingId = ({ code }: Problem): boolean => code === 'id-missing';

/** A finding that says why the folder holds no content, or none whose settings may be read. */
const isNoContent = ({ code, file }: Problem): boolean =>
  code === 'content-missing' || code === 'site-missing' || (file === 'site.yml' && code.startsWith('link-'));

/** Files with an error that cannot be mended here. */
const withErrors = (problems: readonly Problem[]): ReadonlySet<string> =>
  new Set(
    problems.filter((found) => found.severity === 'error' && !isMissingId(found)).map(({ file }) => file),
  );

/** Where ids are missing, by file. */
const missingIds = (problems: readonly Problem[]): Map<string, Problem[]> =>
  Map.groupBy(problems.filter(isMissingId), ({ file }) => file);

/** How to format. */
export interface FormatOptions {
  /** Write nothing, only tell. */
  readonly check?: boolean;
  readonly concurrency?: number;
  /** Makes the id of an entry that has none. */
  readonly newId?: () => string;
}

/**
 * Brings every entry into the one canonical form, comments kept, and gives ids where they are missing. Files with any other
 * error are left as they are.
 */
export async function formatContent(dir: string, options: FormatOptions = {}): Promise<Formatted> {
  const { check = false, concurrency = 16, newId = randomId } = options;
  const { problems } = await checkContent(dir, { concurrency, uploads: false });
  const missing = problems.find(isNoContent);
  if (missing) return { changed: [], skipped: [], missing };
  const broken = withErrors(problems);
  const idless = missingIds(problems);
  const changed: string[] = [];
  const skipped: string[] = [];
  await inParallel(await contentFiles(dir, concurrency), concurrency, async (file) => {
    if (broken.has(file)) return void skipped.push(file);
    const source = await readText(path.join(dir, file));
    const ids = (idless.get(file) ?? []).map(({ field }) => ({ field, value: newId() }));
    const text = canonical(file, source, ids);
    if (text === source) return;
    changed.push(file);
    if (!check) await replaceFile(path.join(dir, file), text);
  });
  return { changed: changed.toSorted(), skipped: skipped.toSorted() };
}
