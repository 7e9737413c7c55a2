import { git } from '../ledger/git.ts';
import { CirculationFault } from './fault.ts';
import { told } from './told.ts';

/** A file of the repository: its place from the root, and its content. */
export interface PlacedBlob {
  readonly place: string;
  readonly blob: string;
}

/**
 * The end of a branch that somebody pushed before, perhaps by hand: what it changes must be this one new file. Names of branches can
 * be guessed, and what is set to be merged by itself is read by nobody.
 * @param base branch into which is merged; `newest` is its end
 * @throws CirculationFault where it is anything else
 */
export async function rightBranch(
  folder: string,
  branch: string,
  { base, newest }: { readonly base: string; readonly newest: string },
  expected: PlacedBlob,
): Promise<string> {
  const tip = await told(async () => {
    await git(folder, 'fetch', '--quiet', 'origin', `refs/heads/${branch}`);
    return git(folder, 'rev-parse', 'FETCH_HEAD');
  });
  if (await adds(folder, newest, tip, expected)) return tip;
  // a clone of the newest commit alone does not know where an older branch left
  if ((await git(folder, 'rev-parse', '--is-shallow-repository')) === 'true') {
    await told(() => git(folder, 'fetch', '--quiet', '--unshallow', 'origin', `refs/heads/${base}`));
    if (await adds(folder, newest, tip, expected)) return tip;
  }
  throw new CirculationFault(
    `Auf dem Zweig ${branch} steht etwas anderes als dieses Ergebnis. Nichts davon wurde vorgelegt oder zusammengeführt. Bitte ansehen, wer ihn geändert hat, und ihn löschen; der nächste Lauf legt ihn neu an.`,
  );
}

/** Whether merging `tip` adds that file and does nothing else. With more than one base a merge could undo what came since. */
async function adds(folder: string, newest: string, tip: string, { place, blob }: PlacedBlob) {
  const bases = (await git(folder, 'merge-base', '--all', newest, tip).catch(none)).split('\n');
  const [left = ''] = bases;
  if (bases.length > 1 || left === '') return false;
  const changes = await git(folder, 'diff-tree', '-r', '-z', '--no-renames', '--full-index', left, tip);
  return changes === `:000000 100644 ${'0'.repeat(blob.length)} ${blob} A\0${place}\0`;
}

/** What `git merge-base` gives where two commits have nothing in common. */
const none = (error: { code?: number }): string => {
  if (error.code === 1) return '';
  throw error as Error;
};
