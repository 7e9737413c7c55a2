import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { git, gitWith, remoteCommit } from '../ledger/git.ts';
import { type EntryToWrite, type KnownEntries, nameOf, RESOLUTIONS, type Target } from './entry-to-write.ts';
import { knownEntry, LINES } from './known-entry.ts';
import type { MergeRequest, MergeRequests } from './hosts/merge-requests.ts';
import { type PlacedBlob, rightBranch } from './right-branch.ts';
import { told, unreachable } from './told.ts';

const branchOf = (entry: EntryToWrite): string => `umlauf/${nameOf(entry)}`;

/**
 * The host of the clone in which `folder` lies: each entry becomes a branch with one commit that touches one file, and a
 * merge request. Neither work tree nor index of the clone change.
 * @param base branch into which is merged
 */
export function gitTarget(folder: string, base: string, requests: MergeRequests): Target {
  const newest = newestOf(folder, base);
  return {
    known: async () => entriesAt(folder, await newest()),
    write: async (entry) => {
      const request = requestFor(entry, base);
      const { branch } = request;
      const file = await fileOf(folder, entry);
      const fresh = async () => {
        const commit = await commitOf(folder, await newest(), entry, file);
        return pushed(folder, commit, branch, requests.pushOptions(request));
      };
      const isThere = (await told(() => remoteCommit(folder, branch))) !== undefined;
      const ours = isThere ? undefined : await fresh();
      const found = async () => rightBranch(folder, branch, { base, newest: await newest() }, file);
      await requests.ensure({ ...request, commit: ours ?? (await found()) });
      return ours !== undefined;
    },
  };
}

/** Fetches the branch into which is merged, once. */
function newestOf(folder: string, base: string): () => Promise<string> {
  let commit: Promise<string> | undefined;
  const fetch = async () => {
    await git(folder, 'fetch', '--quiet', 'origin', `refs/heads/${base}`);
    return git(folder, 'rev-parse', 'FETCH_HEAD');
  };
  return () => (commit ??= told(fetch));
}

/** Items that a commit holds an entry of. */
async function entriesAt(folder: string, commit: string): Promise<KnownEntries> {
  const found = await git(folder, 'grep', '-z', '-E', LINES, commit, '--', RESOLUTIONS).catch(none);
  const lines = found.split('\n').map((line) => line.split('\0') as [string, string?]);
  const files = Map.groupBy(lines, ([file]) => file);
  const named = [...files].map(([file, of]) => ({ file, name: knownEntry(of.map(([, line = '']) => line)) }));
  const byName = Map.groupBy(named, ({ name = '' }) => name);
  byName.delete('');
  // paths are told from here on, and are asked for in the same way
  const textOf = (file: string) => () => git(folder, 'show', file.replace(':', ':./'));
  return new Map([...byName].map(([name, of]) => [name, of.map(({ file }) => textOf(file))]));
}

/** What `git grep` gives where nothing is found. */
const none = (error: { code?: number }): string => {
  if (error.code === 1) return '';
  throw unreachable(error);
};

/** The file as this repository will hold it. */
async function fileOf(folder: string, { key, text }: EntryToWrite): Promise<PlacedBlob> {
  const work = await mkdtemp(path.join(tmpdir(), 'ratsfenster-umlauf-'));
  try {
    const file = path.join(work, 'index.md');
    await writeFile(file, text);
    return {
      place: `${await git(folder, 'rev-parse', '--show-prefix')}${RESOLUTIONS}/${key}/index.md`,
      blob: await git(folder, 'hash-object', '-w', '--no-filters', file),
    };
  } finally {
    await rm(work, { recursive: true, force: true });
  }
}

/** A commit upon `parent` with this one file more; the same for everybody who makes it. */
async function commitOf(
  folder: string,
  parent: string,
  entry: EntryToWrite,
  { place, blob }: PlacedBlob,
): Promise<string> {
  const work = await mkdtemp(path.join(tmpdir(), 'ratsfenster-umlauf-'));
  try {
    const index = { GIT_INDEX_FILE: path.join(work, 'index') };
    const dates = { GIT_AUTHOR_DATE: entry.closedAt, GIT_COMMITTER_DATE: entry.closedAt };
    await gitWith(index, folder, 'read-tree', parent);
    await gitWith(index, folder, 'update-index', '--add', '--cacheinfo', `100644,${blob},${place}`);
    const tree = await gitWith(index, folder, 'write-tree');
    return await gitWith(dates, folder, 'commit-tree', tree, '-p', parent, '-m', subjectOf(entry));
  } finally {
    await rm(work, { recursive: true, force: true });
  }
}

/** Pushes a branch that must not be there yet; gives the commit, or nothing where somebody else was quicker with another one. */
async function pushed(
  folder: string,
  commit: string,
  branch: string,
  options: readonly string[],
): Promise<string | undefined> {
  const target = `refs/heads/${branch}`;
  const asked = options.flatMap((option) => ['--push-option', option]);
  try {
    await git(
      folder,
      'push',
      '--quiet',
      `--force-with-lease=${target}:`,
      ...asked,
      'origin',
      `${commit}:${target}`,
    );
    return commit;
  } catch (error) {
    const there = await remoteCommit(folder, branch).catch(() => undefined);
    if (there === undefined) throw unreachable(error);
    return there === commit ? commit : undefined;
  }
}

/** Says which item it is and nothing of what was decided: it is read by more people than the file. */
const subjectOf = ({ ballot, item }: EntryToWrite): string =>
  `Umlaufverfahren ${ballot}: Ergebnis zu Punkt ${item}`;

const requestFor = (entry: EntryToWrite, base: string): Omit<MergeRequest, 'commit'> => ({
  branch: branchOf(entry),
  base,
  title: subjectOf(entry),
  text: `Ergebnis eines Umlaufverfahrens. Das ganze Protokoll wurde nachgerechnet.\n\nVerfahren ${entry.ballot}, Punkt ${entry.item}. Diese Datei bitte nicht ändern, bevor sie zusammengeführt ist; wer sie ablehnt, lässt den Zweig stehen.`,
  atOnce: entry.atOnce,
});
