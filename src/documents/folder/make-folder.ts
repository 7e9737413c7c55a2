import { mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { ReplacedChild } from '../../files/child-queue.ts';
import type { DocumentData, FolderPart, FolderPlan, Placement, Refusal, UploadPart } from '../model/index.ts';
import type { FolderAnswer, FolderJob } from './folder-child.ts';
import { FOLDER_LIMITS, type FolderLimits, folderFlags } from './folder-limits.ts';

/** What a folder is made with. */
export interface FolderTools {
  /** Makes the PDF of a document of our own; gives its path. */
  readonly render: (data: DocumentData) => Promise<string>;
  /** Path of an upload's file; undefined where there is none. */
  readonly pathOf: (upload: UploadPart) => string | undefined;
  readonly limits?: FolderLimits;
}

/** A folder as one PDF, and where its parts lie in it. */
export interface Folder {
  readonly bytes: Uint8Array;
  readonly pages: number;
  readonly placements: readonly Placement[];
}

/** More pages on the cover make its numbers longer, hardly ever more than once. */
const MOST_ROUNDS = 5;

/** A part that is ready to be merged, or why it is not. */
type Ready =
  { readonly path: string; readonly pages: number; readonly size: number } | { readonly refusal: Refusal };

/**
 * Makes one PDF of a cover sheet, documents of our own and uploads, in the order of the plan, with bookmarks. An upload
 * that cannot be merged is left out and named on the cover sheet with its address. The same plan gives the same bytes.
 * @throws {Error} where our own documents cannot be merged
 */
export async function makeFolder(plan: FolderPlan, tools: FolderTools): Promise<Folder> {
  const folder = await mkdtemp(path.join(tmpdir(), 'ratsfenster-mappe-'));
  const maker = new FolderMaker(folder, plan, tools);
  try {
    return await maker.make();
  } finally {
    maker.close();
    await rm(folder, { recursive: true, force: true });
  }
}

class FolderMaker {
  readonly #folder: string;
  readonly #plan: FolderPlan;
  readonly #tools: FolderTools;
  readonly #limits: FolderLimits;
  readonly #child: ReplacedChild<FolderJob, FolderAnswer>;
  #files = 0;

  constructor(folder: string, plan: FolderPlan, tools: FolderTools) {
    this.#folder = folder;
    this.#plan = plan;
    this.#tools = tools;
    this.#limits = tools.limits ?? FOLDER_LIMITS;
    this.#child = new ReplacedChild({
      script: new URL('./folder-child.ts', import.meta.url),
      flags: folderFlags(folder),
      limits: this.#limits,
      jobOf: (job) => job,
      isTired: () => false,
    });
  }

  async make(): Promise<Folder> {
    const parts: Ready[] = [];
    for (const part of this.#plan.parts) parts.push(await this.#ready(part));
    const ready = withinLimits(this.#plan.parts, parts, this.#limits);
    const { cover, placements } = await this.#cover(ready);
    const title = this.#plan.cover(placements).title;
    const files = [
      { title: 'Deckblatt', depth: 0, path: cover.path },
      ...ready.flatMap((part, i) => {
        const { title: name, depth } = this.#plan.parts[i] as FolderPart;
        return 'path' in part ? [{ title: name, depth, path: part.path }] : [];
      }),
    ];
    const out = this.#next();
    const answer = await this.#merge(files, out, title);
    if ('refusal' in answer)
      throw new Error(`The parts of "${title}" could not be merged: ${answer.refusal}.`);
    return { bytes: new Uint8Array(await readFile(out)), pages: answer.pages, placements };
  }

  close(): void {
    this.#child.close();
  }

  /** The cover sheet names pages, and how many pages it has itself depends on what it names. */
  async #cover(ready: readonly Ready[]) {
    let length = 1;
    for (let round = 0; round < MOST_ROUNDS; round += 1) {
      const placements = placed(ready, length);
      const cover = await this.#own(this.#plan.cover(placements));
      if (cover.pages === length) return { cover, placements };
      length = cover.pages;
    }
    throw new Error('The cover sheet changes its length with the pages that it names.');
  }

  async #ready(part: FolderPart): Promise<Ready> {
    if (part.kind === 'own') return this.#own(part.data);
    const file = this.#tools.pathOf(part);
    const size = file === undefined ? undefined : await sizeOf(file);
    if (file === undefined || size === undefined) return { refusal: 'elsewhere' };
    if (size > this.#limits.size) return { refusal: 'size' };
    const out = this.#next();
    const answer = await this.#merge([{ title: part.title, depth: 0, path: file }], out, part.title);
    return 'refusal' in answer ? answer : { ...answer, path: out };
  }

  async #own(data: DocumentData) {
    const file = await this.#tools.render(data);
    const answer = await this.#merge([{ title: data.title, depth: 0, path: file }], this.#next(), data.title);
    if ('refusal' in answer) throw new Error(`"${data.id}" could not be read again: ${answer.refusal}.`);
    return { ...answer, path: file };
  }

  async #merge(parts: FolderJob['parts'], out: string, title: string): Promise<FolderAnswer> {
    const { author } = this.#plan.cover([]);
    const outcome = await this.#child.ask({ parts, out, title, author, mostPages: this.#limits.pages });
    if ('answer' in outcome) return outcome.answer;
    return { refusal: outcome.stopped === 'crash' ? 'broken' : 'limits' };
  }

  #next(): string {
    this.#files += 1;
    return path.join(this.#folder, `${this.#files}.pdf`);
  }
}

const sizeOf = async (file: string): Promise<number | undefined> =>
  (await stat(file).catch(() => undefined))?.size;

/** Uploads beyond what a folder may hold are refused, in the order of the plan; our own documents never are. */
function withinLimits(plan: readonly FolderPart[], ready: readonly Ready[], limits: FolderLimits): Ready[] {
  let [pages, size] = [0, 0];
  return ready.map((part, i) => {
    if ('refusal' in part || plan[i]?.kind === 'own') return part;
    if (pages + part.pages > limits.allPages) return { refusal: 'pages' };
    if (size + part.size > limits.allSize) return { refusal: 'size' };
    pages += part.pages;
    size += part.size;
    return part;
  });
}

/** Where the parts lie behind a cover of `length` pages. */
function placed(ready: readonly Ready[], length: number): Placement[] {
  let next = length + 1;
  return ready.map((part) => {
    if ('refusal' in part) return { refusal: part.refusal };
    const page = next;
    next += part.pages;
    return { page };
  });
}
