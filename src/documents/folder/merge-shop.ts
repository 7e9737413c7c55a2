import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { ReplacedChild } from '../../files/child-queue.ts';
import type { FolderAnswer, FolderJob } from './folder-child.ts';
import { FOLDER_LIMITS, type FolderLimits, folderFlags } from './folder-limits.ts';

/** A child process that merges, and the folder of its own that it writes into. */
export class MergeShop implements AsyncDisposable {
  readonly limits: FolderLimits;
  readonly #folder: string;
  readonly #child: ReplacedChild<FolderJob, FolderAnswer>;
  #files = 0;

  private constructor(folder: string, limits: FolderLimits) {
    this.limits = limits;
    this.#folder = folder;
    this.#child = new ReplacedChild({
      script: new URL('./folder-child.ts', import.meta.url),
      flags: folderFlags(folder),
      limits,
      jobOf: (job) => job,
      isTired: () => false,
    });
  }

  static async open(limits: FolderLimits = FOLDER_LIMITS): Promise<MergeShop> {
    return new MergeShop(await mkdtemp(path.join(tmpdir(), 'ratsfenster-mappe-')), limits);
  }

  /** Name of a file that is not there yet. */
  newFile(): string {
    this.#files += 1;
    return path.join(this.#folder, `${this.#files}.pdf`);
  }

  /** Merges files, or counts the pages of one where `out` is absent. */
  async ask(job: Omit<FolderJob, 'mostPages'>): Promise<FolderAnswer> {
    const outcome = await this.#child.ask({ ...job, mostPages: this.limits.pages });
    if ('answer' in outcome) return outcome.answer;
    return { refusal: outcome.stopped === 'crash' ? 'broken' : 'limits' };
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#child.close();
    await rm(this.#folder, { recursive: true, force: true });
  }
}
