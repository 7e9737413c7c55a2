import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** A heading of the file's own table of contents. */
export interface Outline {
  readonly title: string;
  /** From 0. */
  readonly level: number;
  readonly page: number;
}

/** More entries than this are left out. */
const MOST = 500;
const DEEPEST = 3;

interface Entry {
  readonly title: string;
  readonly dest: string | readonly unknown[] | null;
  readonly items: readonly Entry[];
}

/** The table of contents, as far as its entries lead to a page of this file. Where none is in it, an empty list. */
export async function outlineOf(file: PDFDocumentProxy): Promise<readonly Outline[]> {
  const entries = flat((await file.getOutline()) ?? [], 0).slice(0, MOST);
  const found: Outline[] = [];
  for (const { title, dest, level } of entries) {
    const page = await pageOf(file, dest);
    if (page !== undefined && title.trim() !== '') found.push({ title: title.trim(), level, page });
  }
  return found;
}

function flat(entries: readonly Entry[], level: number): (Entry & { readonly level: number })[] {
  if (level > DEEPEST) return [];
  return entries.slice(0, MOST).flatMap((entry) => [{ ...entry, level }, ...flat(entry.items, level + 1)]);
}

async function pageOf(file: PDFDocumentProxy, dest: Entry['dest']): Promise<number | undefined> {
  try {
    const place = typeof dest === 'string' ? await file.getDestination(dest) : dest;
    const [ref] = place ?? [];
    const index = typeof ref === 'number' ? ref : await file.getPageIndex(ref as never);
    return index >= 0 && index < file.numPages ? index + 1 : undefined;
  } catch {
    // a heading that leads nowhere is no reason not to show the file
    return undefined;
  }
}
