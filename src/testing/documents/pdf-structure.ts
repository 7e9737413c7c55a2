import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** What a screen reader is told of a PDF, read by an engine that had no part in making it. */
export interface PdfStructure {
  readonly title: unknown;
  readonly language: unknown;
  readonly author: unknown;
  readonly isTagged: boolean;
  /** Roles in reading order, such as `H1` or `TH`. */
  readonly roles: readonly string[];
  /** Alternative texts of pictures. */
  readonly alternatives: readonly string[];
  /** Titles of the bookmarks, those below others indented by two spaces. */
  readonly bookmarks: readonly string[];
  readonly pages: number;
}

interface Node {
  readonly role?: string;
  readonly alt?: string;
  readonly children?: readonly Node[];
}
interface Bookmark {
  readonly title: string;
  readonly items: readonly Bookmark[];
}

const flat = (node: Node): Node[] => [node, ...(node.children ?? []).flatMap(flat)];
const indented = (items: readonly Bookmark[], indent = ''): string[] =>
  items.flatMap(({ title, items: below }) => [indent + title, ...indented(below, `${indent}  `)]);

export async function pdfStructure(pdf: Uint8Array): Promise<PdfStructure> {
  const task = getDocument({ data: Uint8Array.from(pdf), verbosity: 0 });
  const document = await task.promise;
  const nodes: Node[] = [];
  for (let page = 1; page <= document.numPages; page += 1)
    nodes.push(...flat((await (await document.getPage(page)).getStructTree()) as Node));
  const { info } = (await document.getMetadata()) as { info: Record<string, unknown> };
  // A map, whatever its type says.
  const marks = (await document.getMarkInfo()) as ReadonlyMap<string, boolean> | null;
  const structure = {
    title: info['Title'],
    language: info['Language'],
    author: info['Author'],
    isTagged: marks?.get('Marked') === true,
    roles: nodes.flatMap(({ role }) => (role === undefined ? [] : [role])),
    alternatives: nodes.flatMap(({ alt }) => (alt === undefined ? [] : [alt])),
    bookmarks: indented((await document.getOutline()) ?? []),
    pages: document.numPages,
  };
  await task.destroy();
  return structure;
}
