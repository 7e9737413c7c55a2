import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** A bare repository behind a fake host: real git, so that its ids, merge bases and merges are git's own. */
export interface ScratchRepository {
  readonly folder: string;
  readonly git: (...args: string[]) => string;
  /** The commit that `ref` names, or undefined. */
  readonly head: (ref: string) => string | undefined;
  readonly blob: (ref: string, file: string) => string | undefined;
  readonly read: (ref: string, file: string) => string | undefined;
  readonly list: (ref: string) => readonly { readonly path: string; readonly sha: string }[];
  readonly write: (content: Buffer) => string;
  /** Commits `changes` (path to text or blob id; null deletes) on top of `parent` and gives the commit's id. */
  readonly commit: (
    parent: string | undefined,
    changes: ReadonlyMap<string, Buffer | string | null>,
  ) => string;
  readonly move: (branch: string, commit: string) => void;
  /** Commits one file to `branch` as a colleague would. */
  readonly colleague: (branch: string, file: string, text: string | null) => void;
  readonly remove: () => void;
}

const WHO = ['-c', 'user.name=Desk', '-c', 'user.email=desk@example.org'];

/** Makes an empty repository whose branch `main` has one commit with `files`. */
export function scratchRepository(files: Readonly<Record<string, string>>): ScratchRepository {
  const folder = mkdtempSync(path.join(tmpdir(), 'git-host-'));
  const run = (args: readonly string[], input?: Buffer, index?: string): string =>
    execFileSync('git', [...WHO, ...args], {
      cwd: folder,
      encoding: 'utf8',
      stdio: ['pipe', 'pipe', 'pipe'],
      ...(input && { input }),
      ...(index !== undefined && { env: { ...process.env, GIT_INDEX_FILE: index } }),
    });
  const git = (...args: string[]): string => run(args);
  const optional = (...args: string[]): string | undefined => {
    try {
      return git(...args);
    } catch {
      return undefined;
    }
  };
  git('init', '--quiet', '--bare', '--initial-branch=main');
  const write = (content: Buffer): string => run(['hash-object', '-w', '--stdin'], content).trim();
  const head = (ref: string) => optional('rev-parse', '--verify', '--quiet', `${ref}^{commit}`)?.trim();
  const commit: ScratchRepository['commit'] = (parent, changes) => {
    const index = path.join(folder, 'scratch-index');
    rmSync(index, { force: true });
    if (parent !== undefined) run(['read-tree', parent], undefined, index);
    const lines = [...changes].map(([file, content]) => {
      const sha = Buffer.isBuffer(content) ? write(content) : content;
      return sha === null ? `0 ${'0'.repeat(40)}\t${file}` : `100644 ${sha}\t${file}`;
    });
    run(['update-index', '--index-info'], Buffer.from(`${lines.join('\n')}\n`), index);
    const tree = run(['write-tree'], undefined, index).trim();
    const parents = parent === undefined ? [] : ['-p', parent];
    return git('commit-tree', tree, ...parents, '-m', 'Change').trim();
  };
  const move = (branch: string, to: string): void => void git('update-ref', `refs/heads/${branch}`, to);
  move(
    'main',
    commit(undefined, new Map(Object.entries(files).map(([file, text]) => [file, Buffer.from(text)]))),
  );
  return {
    folder,
    git,
    head,
    write,
    commit,
    move,
    blob: (ref, file) => optional('rev-parse', '--verify', '--quiet', `${ref}:${file}`)?.trim(),
    read: (ref, file) => optional('show', `${ref}:${file}`),
    list: (ref) =>
      git('ls-tree', '-r', ref)
        .split('\n')
        .flatMap((line) => {
          const [, sha, name] = /^\d+ blob (\S+)\t(.*)$/.exec(line) ?? [];
          return sha === undefined || name === undefined ? [] : [{ path: name, sha }];
        }),
    colleague: (branch, file, text) =>
      move(branch, commit(head(branch), new Map([[file, text === null ? null : Buffer.from(text)]]))),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
