import { readFile, stat } from 'node:fs/promises';
import type { DocumentData, FolderPart, FolderPlan, Placement, Refusal, UploadPart } from '../model/index.ts';
import type { FolderAnswer } from './folder-child.ts';
import type { FolderLimits } from './folder-limits.ts';
import type { MergeShop } from './merge-shop.ts';

/** A folder as one PDF, and where its parts lie in it. */
export interface Folder {
  readonly bytes: Uint8Array;
  readonly pages: number;
  readonly placements: readonly Placement[];
}

/** A part that is ready to be merged, or why it is not. */
type Ready =
  { readonly path: string; readonly pages: number; readonly size: number } | { readonly refusal: Refusal };

/** Where the files of a folder's parts lie. */
export interface PartPaths {
  /** The PDF of a document of our own. */
  readonly own: (data: DocumentData) => string;
  /** An upload's file; undefined where there is none. */
  readonly upload: (upload: UploadPart) => string | undefined;
}

/** Makes one folder: first its parts, then the cover that names their pages, then the file. */
export class FolderMaker {
  readonly #plan: FolderPlan;
  readonly #shop: MergeShop;
  #ready: readonly Ready[] = [];
  #length = 1;

  constructor(plan: FolderPlan, shop: MergeShop) {
    this.#plan = plan;
    this.#shop = shop;
  }

  /** Opens all parts: counts the pages of our own, makes clean files of uploads. */
  async prepare(paths: PartPaths): Promise<void> {
    const ready: Ready[] = [];
    for (const part of this.#plan.parts) {
      if (part.kind === 'own') ready.push(await this.#own(part.data, paths.own(part.data)));
      else ready.push(await this.#upload(part, paths.upload(part)));
    }
    this.#ready = withinLimits(this.#plan.parts, ready, this.#shop.limits);
  }

  /** The cover, as long as the last one that was tried. */
  cover(): DocumentData {
    return this.#plan.cover(this.#placements());
  }

  /** Whether the cover is as long as its page numbers take it to be; else `cover` gives another. */
  async fits(path: string): Promise<boolean> {
    const { pages } = await this.#own(this.cover(), path);
    const fits = pages === this.#length;
    this.#length = pages;
    return fits;
  }

  /** @throws {Error} where the parts, each of which could be opened, cannot be merged */
  async merge(coverPath: string): Promise<Folder> {
    const { title, author } = this.cover();
    const parts = this.#ready.flatMap((part, i) => {
      const { title: name, depth } = this.#plan.parts[i] as FolderPart;
      return 'path' in part ? [{ title: name, depth, path: part.path }] : [];
    });
    const out = this.#shop.newFile();
    const all = [{ title: 'Deckblatt', depth: 0, path: coverPath }, ...parts];
    const answer = await this.#shop.ask({ parts: all, out, title, author });
    if ('refusal' in answer) throw unreadable(title, answer);
    return {
      bytes: new Uint8Array(await readFile(out)),
      pages: answer.pages,
      placements: this.#placements(),
    };
  }

  #placements(): Placement[] {
    let next = this.#length + 1;
    return this.#ready.map((part) => {
      if ('refusal' in part) return { refusal: part.refusal };
      const page = next;
      next += part.pages;
      return { page };
    });
  }

  async #own({ id, title, author }: DocumentData, path: string) {
    const answer = await this.#shop.ask({ parts: [{ title, depth: 0, path }], title, author });
    if ('refusal' in answer) throw unreadable(id, answer);
    return { ...answer, path };
  }

  async #upload({ title }: UploadPart, path: string | undefined): Promise<Ready> {
    const size = path === undefined ? undefined : await sizeOf(path);
    if (path === undefined || size === undefined) return { refusal: 'elsewhere' };
    if (size > this.#shop.limits.size) return { refusal: 'size' };
    const out = this.#shop.newFile();
    const answer = await this.#shop.ask({ parts: [{ title, depth: 0, path }], out, title, author: '' });
    return 'refusal' in answer ? answer : { ...answer, path: out };
  }
}

const unreadable = (what: string, { refusal }: Extract<FolderAnswer, { refusal: Refusal }>): Error =>
  new Error(`"${what}" could not be read again: ${refusal}.`);

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
