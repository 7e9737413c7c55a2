import { readdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import type { Limits } from './budget.ts';
import type { NeedleSearch } from './needle.ts';
import { type Hit, scanBytes } from './scan-bytes.ts';
import { readings } from './texts.ts';

/** A needle in a file of the output. */
export interface Find extends Hit {
  /** Path of the file, in front of it the name of its folder; parts that hold a needle themselves are masked. */
  readonly file: string;
}

/** A file of which something was not looked at. */
export interface Unread {
  readonly file: string;
  readonly why: 'depth' | 'bytes' | 'attempts' | 'size' | 'kind' | 'pdf';
}

export interface FolderScan {
  /** Places of each needle and control, by its id. */
  readonly finds: ReadonlyMap<string, readonly Find[]>;
  readonly unread: readonly Unread[];
  readonly files: number;
  readonly bytes: number;
}

/** What a scan of folders needs. */
export interface ScanOptions {
  readonly search: NeedleSearch;
  /** True for an id of which one place is enough. */
  readonly isControl: (id: string) => boolean;
  /** Gives the text of PDFs, which fonts of their own hide from a look at the bytes; undefined for one that cannot be read. */
  readonly pdfTexts: (pdfs: readonly Uint8Array[]) => Promise<readonly (string | undefined)[]>;
  readonly limits?: Limits;
}

const LARGEST = 1_000_000_000;
/** PDFs whose texts are asked for at a time. */
const BATCH_BYTES = 50_000_000;

interface Waiting {
  readonly file: string;
  readonly steps: readonly string[];
  readonly bytes: Buffer;
}

class FolderScanner {
  readonly finds = new Map<string, Find[]>();
  readonly unread: Unread[] = [];
  files = 0;
  bytes = 0;
  readonly #options: ScanOptions;
  #pdfs: Waiting[] = [];

  constructor(options: ScanOptions) {
    this.#options = options;
  }

  #isDone(id: string): boolean {
    return this.#options.isControl(id) && this.finds.has(id);
  }

  #add({ id, steps }: Hit, file: string): void {
    if (!this.#isDone(id)) this.finds.set(id, [...(this.finds.get(id) ?? []), { id, steps, file }]);
  }

  /** The path as it may be printed: of a part that holds a needle only that it does. */
  #path(relative: string): string {
    const { search, limits, isControl } = this.#options;
    const idsIn = (text: string) =>
      [...scanBytes(Buffer.from(text), search, limits).hits.values()].filter(({ id }) => !isControl(id));
    const hits = idsIn(relative);
    if (hits.length === 0) return relative;
    const parts = relative.split('/').map((part) => (idsIn(part).length > 0 ? '[verborgen]' : part));
    const masked = idsIn(parts.join('/')).length > 0 ? `${parts[0]}/[verborgen]` : parts.join('/');
    for (const hit of hits) this.#add({ ...hit, steps: ['file name', ...hit.steps] }, masked);
    return masked;
  }

  async file(folder: string, below: string): Promise<void> {
    const file = this.#path(`${path.basename(folder)}/${below}`);
    const found = await stat(path.join(folder, below)).catch(() => undefined);
    if (!found?.isFile()) return void this.unread.push({ file, why: 'kind' });
    if (found.size > LARGEST) return void this.unread.push({ file, why: 'size' });
    const bytes = await readFile(path.join(folder, below));
    this.files += 1;
    this.bytes += bytes.length;
    const { hits, exceeded, pdfs } = scanBytes(bytes, this.#options.search, this.#options.limits, (id) =>
      this.#isDone(id),
    );
    for (const hit of hits.values()) this.#add(hit, file);
    if (exceeded !== undefined) this.unread.push({ file, why: exceeded });
    this.#pdfs.push(...pdfs.map((pdf) => ({ file, steps: pdf.steps, bytes: pdf.bytes })));
    if (this.#pdfs.reduce((sum, pdf) => sum + pdf.bytes.length, 0) > BATCH_BYTES) await this.pdfTexts();
  }

  async pdfTexts(): Promise<void> {
    const pdfs = this.#pdfs;
    this.#pdfs = [];
    if (pdfs.length === 0) return;
    const texts = await this.#options.pdfTexts(pdfs.map(({ bytes }) => bytes));
    for (const [position, { file, steps }] of pdfs.entries()) {
      const text = texts[position];
      if (text === undefined) this.unread.push({ file, why: 'pdf' });
      else this.#text(text, file, steps);
    }
  }

  #text(text: string, file: string, steps: readonly string[]): void {
    for (const reading of readings(text, true)) {
      for (const id of this.#options.search.inText(reading.text)) {
        const isKnown = this.finds.get(id)?.some((find) => find.file === file) ?? false;
        if (!isKnown) this.#add({ id, steps: [...steps, 'pdf-text', ...reading.steps] }, file);
      }
    }
  }
}

/** Paths of everything below `folder` that is no folder, with `/`. */
async function contentsOf(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => !entry.isDirectory())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'))
    .toSorted();
}

/** Reads everything in `folders`, and what is packed, coded or written in it, and looks for the needles. */
export async function scanFolders(folders: readonly string[], options: ScanOptions): Promise<FolderScan> {
  const scanner = new FolderScanner(options);
  for (const folder of folders) {
    for (const file of await contentsOf(folder)) await scanner.file(folder, file);
  }
  await scanner.pdfTexts();
  const { finds, unread, files, bytes } = scanner;
  return { finds, unread, files, bytes };
}
