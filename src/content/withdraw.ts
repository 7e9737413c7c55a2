import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parseDocument, YAMLSeq } from 'yaml';
import type { CalendarDate } from '../domain/calendar-date.ts';
import type { Problem } from '../domain/problem.ts';
import { checkContent } from './check.ts';

const FILE = 'withdrawals.yml';

/** What is taken back, and why. */
export interface Withdrawal {
  /** Address of this site, from its root. */
  readonly target: string;
  readonly date: CalendarDate;
  readonly reason: string;
  readonly purge: boolean;
  /** Enter it although the content does not know the address: only the ledger may. */
  readonly force: boolean;
}

/** How a withdrawal went; where it was refused, the file is as it was. */
export interface Withdrawn {
  readonly done: boolean;
  /** What `check` says of the file with the new entry. */
  readonly problems: readonly Problem[];
  /** Refused since the content does not know the address; `force` enters it. */
  readonly unknown: boolean;
}

/**
 * Adds a withdrawal to `content/withdrawals.yml`, keeping its comments; the next publish carries it out. One that the
 * check calls an error, or that is of a page which the site builds itself, is refused; so is an address that the content
 * does not know, unless `force` is given.
 */
export async function withdraw(
  contentDir: string,
  { purge, force, ...entry }: Withdrawal,
): Promise<Withdrawn> {
  const file = path.join(contentDir, FILE);
  const before = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  });
  const document = parseDocument(before ?? '');
  if (document.errors.length > 0)
    return { done: false, problems: await problemsIn(contentDir), unknown: false };
  if (document.contents === null) document.contents = new YAMLSeq(document.schema) as never;
  document.add(document.createNode({ ...entry, ...(purge && { purge }) }));
  await replace(file, document.toString({ lineWidth: 0 }));
  const problems = await problemsIn(contentDir);
  const unknown = !force && problems.some(isUnknown(entry.target));
  const refused = unknown || problems.some(isRefusal);
  if (refused) await (before === undefined ? rm(file) : replace(file, before));
  return { done: !refused, problems, unknown };
}

const isRefusal = ({ severity, code }: Problem): boolean =>
  severity === 'error' || code === 'withdrawal-not-possible';

const isUnknown =
  (target: string) =>
  ({ code, values }: Problem): boolean =>
    code === 'withdrawal-unknown' && values['target'] === target;

const problemsIn = async (contentDir: string): Promise<Problem[]> =>
  (await checkContent(contentDir)).problems.filter(({ file }) => file === FILE);

/** Whole or not at all, also where the disk is full or the process is killed. */
async function replace(file: string, text: string): Promise<void> {
  const fresh = `${file}.new`;
  try {
    await writeFile(fresh, text, { flush: true });
    await rename(fresh, file);
  } finally {
    await rm(fresh, { force: true });
  }
}
