import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cp } from 'node:fs/promises';
import path from 'node:path';
import { type Files, temporaryFolder } from '../content-folder.ts';
import { git } from '../ledger-branch.ts';

const RECORD_OPTIONS = `#!/bin/sh
i=0
while [ "$i" -lt "\${GIT_PUSH_OPTION_COUNT:-0}" ]; do eval "printf '%s\\\\n' \\"\\$GIT_PUSH_OPTION_$i\\"" >> "$(git rev-parse --git-dir)/options"; i=$((i + 1)); done
`;

/**
 * A bare repository as host, which writes down the options of pushes, and clones of its branch `main` with content below `content/`.
 * @param from folder whose public part is the content, in the place of files
 */
export async function gitHost(files: Files, from?: string) {
  const placed = Object.entries(files).map(([file, text]) => [`seed/content/${file}`, text] as const);
  const folder = await temporaryFolder(Object.fromEntries(placed));
  if (from !== undefined)
    await cp(from, path.join(folder.dir, 'seed/content'), {
      recursive: true,
      filter: (source) => path.basename(source) !== 'protected',
    });
  const at = (name: string) => path.join(folder.dir, name);
  const server = at('host.git');
  git(folder.dir, 'init', '--quiet', '--bare', '--initial-branch=main', 'host.git');
  git(server, 'config', 'receive.advertisePushOptions', 'true');
  writeFileSync(path.join(server, 'hooks/post-receive'), RECORD_OPTIONS, { mode: 0o755 });
  git(folder.dir, 'init', '--quiet', '--initial-branch=main', 'seed');
  git(at('seed'), 'add', '.');
  git(at('seed'), 'commit', '--quiet', '-m', 'Inhalt');
  git(at('seed'), 'push', '--quiet', server, 'main');
  return {
    server,
    /** Work tree of whoever merges; its content is that of `main` after a merge. */
    content: at('seed/content'),
    /** A fresh clone of the newest commit alone, as jobs make it; gives the folder of its content. */
    clone(name: string): string {
      git(folder.dir, 'clone', '--quiet', '--depth', '1', `file://${server}`, name);
      return at(`${name}/content`);
    },
    branches: () =>
      git(server, 'branch', '--format=%(refname:short)', '--list', 'umlauf/*').split('\n').filter(Boolean),
    /** Files that a branch has beyond `main`, and what git says of each. */
    changes: (branch: string) => git(server, 'diff', '--name-status', `main...${branch}`).split('\n'),
    commits: (branch: string) => git(server, 'log', '--format=%s', `main..${branch}`).split('\n'),
    text: (branch: string, file: string) =>
      execFileSync('git', ['-C', server, 'show', `${branch}:${file}`], { encoding: 'utf8' }),
    /** Merges a branch into `main` and removes it, as hosts do. */
    merge(branch: string): void {
      git(at('seed'), 'fetch', '--quiet', server, 'main', branch);
      git(at('seed'), 'pull', '--quiet', '--rebase', server, 'main');
      git(at('seed'), 'fetch', '--quiet', server, branch);
      git(at('seed'), 'merge', '--quiet', '--squash', 'FETCH_HEAD');
      git(at('seed'), 'commit', '--quiet', '-m', 'Zusammengeführt');
      git(at('seed'), 'push', '--quiet', server, 'HEAD:main', `:${branch}`);
    },
    /** Somebody commits these files, by their paths, and pushes the branch; one that is not there starts at `main`. */
    push(branch: string, files: Readonly<Record<string, string>>): void {
      git(at('seed'), 'pull', '--quiet', '--rebase', server, 'main');
      git(at('seed'), 'checkout', '--quiet', '--detach');
      for (const [file, text] of Object.entries(files)) {
        mkdirSync(path.dirname(at(`seed/${file}`)), { recursive: true });
        writeFileSync(at(`seed/${file}`), text);
      }
      git(at('seed'), 'add', '.');
      git(at('seed'), 'commit', '--quiet', '--allow-empty', '-m', 'Von Hand');
      git(at('seed'), 'push', '--quiet', server, `HEAD:refs/heads/${branch}`);
      git(at('seed'), 'checkout', '--quiet', 'main');
    },
    /** Merges `main` into a branch, as hosts offer it for branches that are behind. */
    update(branch: string): void {
      git(at('seed'), 'pull', '--quiet', '--rebase', server, 'main');
      git(at('seed'), 'fetch', '--quiet', server, branch);
      git(at('seed'), 'checkout', '--quiet', 'FETCH_HEAD');
      git(at('seed'), 'merge', '--quiet', '--no-edit', 'main');
      git(at('seed'), 'push', '--quiet', server, `HEAD:refs/heads/${branch}`);
      git(at('seed'), 'checkout', '--quiet', 'main');
    },
    options: () => {
      try {
        return readFileSync(path.join(server, 'options'), 'utf8').trim().split('\n');
      } catch {
        return [];
      }
    },
    /** From now on the host refuses every push. */
    refuse: () =>
      writeFileSync(path.join(server, 'hooks/pre-receive'), '#!/bin/sh\necho "nicht heute" >&2\nexit 1\n', {
        mode: 0o755,
      }),
    [Symbol.asyncDispose]: () => folder[Symbol.asyncDispose](),
  };
}
