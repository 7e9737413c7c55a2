import { realpath, stat } from 'node:fs/promises';
import path from 'node:path';
import type { CalendarDate } from '../domain/calendar-date.ts';
import { type Collection, COLLECTIONS, type CouncilRecord, type Entry } from '../domain/council-record.ts';
import { dayOf } from '../domain/local-time.ts';
import type { Problem } from '../domain/problem.ts';
import { problem } from '../domain/rules/codes.ts';
import { recordProblems } from '../domain/rules/index.ts';
import type { Keys } from '../domain/rules/references.ts';
import { findEntries, type FoundEntries } from './find-entries.ts';
import { inParallel } from './in-parallel.ts';
import type { Root } from './list-folder.ts';
import { withPlainEnvironment } from './plain-environment.ts';
import { placeInFiles, sortProblems } from './place-problems.ts';
import { readEntry } from './read-entry.ts';
import { readTop, type Top } from './read-top.ts';
import { siteForRules } from './site-for-rules.ts';

/** How to read. */
export interface ReadOptions {
  /** Day on which the content is looked at; a demonstration has its own. */
  readonly today?: CalendarDate;
  /** Files read at once. */
  readonly concurrency?: number;
}

/** What was read. */
export interface ReadContent {
  /** The whole record; null where there is an error, so that no half record is ever built. */
  readonly record: CouncilRecord | null;
  /** What could be read of it, for `check` only; null where there is no `site.yml` that can be read. */
  readonly partial: CouncilRecord | null;
  /** Everything that was found, by file and line. */
  readonly problems: readonly Problem[];
  readonly counts: Readonly<Record<Collection, number>>;
}

const KINDS = Object.keys(COLLECTIONS) as Collection[];

type Entries = Record<Collection, Entry<unknown>[]>;

const perKind = <T>(make: (kind: Collection) => T): Record<Collection, T> =>
  Object.fromEntries(KINDS.map((kind) => [kind, make(kind)])) as Record<Collection, T>;

/** What stands at a path; what cannot be asked for counts as nothing. */
const kindAt = (dir: string): Promise<'folder' | 'file' | 'nothing'> =>
  stat(dir).then(
    (found) => (found.isDirectory() ? 'folder' : 'file'),
    () => 'nothing',
  );

async function readEntries(root: Root, found: Record<Collection, FoundEntries>, width: number) {
  const places = KINDS.flatMap((kind) => found[kind].entries);
  const read = await inParallel(places, width, (place) => readEntry(root.dir, place));
  const entries: Entries = perKind(() => []);
  read.forEach(({ entry }, i) => {
    const place = places[i];
    if (entry && place) entries[place.kind].push(entry);
  });
  return { entries, problems: read.flatMap(({ problems }) => problems) };
}

/** The day of a demonstration, or the day that is given. */
export const todayOf = (
  { demo, demoNow }: CouncilRecord['site'],
  now: CalendarDate | undefined,
): CalendarDate | undefined => (demo === true && demoNow !== undefined ? dayOf(demoNow) : now);

function ruleProblems(top: Top, entries: Entries, keys: Keys, now: CalendarDate | undefined): Problem[] {
  const record = { ...top, ...entries, site: top.site ?? siteForRules } as unknown as CouncilRecord;
  const today = todayOf(record.site, now);
  return recordProblems(record, { keys, siteFiles: top.files, ...(today !== undefined && { today }) });
}

const recordOf = ({ site, redirects, withdrawals }: Top, entries: Entries): CouncilRecord | null =>
  site ? ({ site, redirects, withdrawals, ...entries } as unknown as CouncilRecord) : null;

const notThere = (dir: string, is: 'file' | 'nothing'): ReadContent => ({
  record: null,
  partial: null,
  problems: [problem('content-missing', { file: '.' }, { dir, is, folder: path.dirname(dir) })],
  counts: perKind(() => 0),
});

/**
 * Reads a content folder, all but `protected/`, which is never opened here. Never throws for what the folder holds: every
 * problem of every file is told.
 */
export async function readContent(dir: string, options: ReadOptions = {}): Promise<ReadContent> {
  const kind = await kindAt(dir);
  if (kind !== 'folder') return notThere(dir, kind);
  return withPlainEnvironment(() => readFolder(dir, options));
}

async function readFolder(dir: string, { concurrency = 16, today }: ReadOptions): Promise<ReadContent> {
  const real = await realpath(dir);
  const root: Root = { dir, real, closed: path.join(real, 'protected') };
  const top = await readTop(root);
  const lists = await inParallel(KINDS, KINDS.length, (kind) => findEntries(root, kind, concurrency));
  const found = perKind((kind) => lists[KINDS.indexOf(kind)] as FoundEntries);
  const { entries, problems } = await readEntries(root, found, concurrency);
  const keys: Keys = perKind((kind) => new Set(found[kind].entries.map(({ key }) => key)));
  const none =
    found.bodies.entries.length === 0 && top.site ? [problem('body-missing', { file: 'bodies' })] : [];
  const rules = await placeInFiles(dir, ruleProblems(top, entries, keys, today), concurrency);
  const all = sortProblems([
    ...top.problems,
    ...lists.flatMap((list) => list.problems),
    ...none,
    ...problems,
    ...rules,
  ]);
  const partial = recordOf(top, entries);
  const record = all.some(({ severity }) => severity === 'error') ? null : partial;
  return { record, partial, problems: all, counts: perKind((kind) => entries[kind].length) };
}
