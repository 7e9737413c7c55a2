import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { UsageError } from '../usage-error.ts';

const run = promisify(execFile);

/** The version of the product that a content repository calls. */
export interface Pinned {
  /** OWNER/REPO at GitHub. */
  readonly product: string;
  /** 40 hexadecimal digits. */
  readonly commit: string;
}

/**
 * What was given, else what the product's checkout at `root` is. A checkout with changes is no commit that another
 * machine could fetch, so it is refused. @throws UsageError
 */
export async function pinned(given: Partial<Pinned>, root: string): Promise<Pinned> {
  return { product: given.product ?? (await originOf(root)), commit: given.commit ?? (await headOf(root)) };
}

async function headOf(root: string): Promise<string> {
  const changes = await git(root, 'status', '--porcelain', '--untracked-files=no');
  const head = await git(root, 'rev-parse', 'HEAD');
  if (head === undefined || changes === undefined) {
    throw new UsageError(
      '--commit fehlt: Dies ist kein Arbeitsordner von git, dem sich der Stand entnehmen ließe.',
    );
  }
  if (changes === '') return head;
  throw new UsageError(
    '--commit fehlt: In diesem Arbeitsordner liegen Änderungen, die in keinem Commit stehen. Bitte festschreiben oder mit --commit einen Stand angeben.',
  );
}

async function originOf(root: string): Promise<string> {
  const url = await git(root, 'remote', 'get-url', 'origin');
  const found = /github\.com[:/](?<name>[\w.-]+\/[\w.-]+?)(?:\.git)?\/?$/.exec(url ?? '')?.groups?.['name'];
  if (found !== undefined) return found;
  throw new UsageError(
    '--product fehlt: Bitte das Repository von Ratsfenster angeben, etwa rathaus/ratsfenster.',
  );
}

const git = (root: string, ...args: readonly string[]): Promise<string | undefined> =>
  run('git', ['-C', root, ...args]).then(
    ({ stdout }) => stdout.trim(),
    () => undefined,
  );
