import { type PDFDict, type PDFDocument, PDFHexString, PDFName, PDFNumber, PDFRef } from '@cantoo/pdf-lib';

/** A bookmark: where it leads, and how deep it stands (0 at the top). */
export interface Bookmark {
  readonly title: string;
  readonly page: PDFRef;
  readonly depth: number;
}

interface Node extends Bookmark {
  readonly ref: PDFRef;
  readonly kids: Node[];
}

/** Writes the bookmarks of a file (ISO 32000-1, 12.3.3); those below another are closed at first. */
export function writeBookmarks({ catalog, context }: PDFDocument, bookmarks: readonly Bookmark[]): void {
  const tops: Node[] = [];
  const open: Node[] = [];
  for (const bookmark of bookmarks) {
    const depth = Math.min(bookmark.depth, open.length);
    const node = { ...bookmark, ref: context.nextRef(), kids: [] };
    open.length = depth;
    (open.at(-1)?.kids ?? tops).push(node);
    open.push(node);
  }
  const root = context.nextRef();
  const outlines = context.obj({ Type: 'Outlines', Count: tops.length });
  setEnds(outlines, tops);
  context.assign(root, outlines);
  writeSiblings(tops, root);
  catalog.set(PDFName.of('Outlines'), root);
  catalog.set(PDFName.of('PageMode'), PDFName.of('UseOutlines'));

  function writeSiblings(nodes: readonly Node[], parent: PDFRef): void {
    nodes.forEach(({ ref, title, page, kids }, i) => {
      const item = context.obj({ Parent: parent, Dest: [page, 'Fit'] });
      item.set(PDFName.of('Title'), PDFHexString.fromText(title));
      if (i > 0) item.set(PDFName.of('Prev'), nodes[i - 1]?.ref as PDFRef);
      if (i < nodes.length - 1) item.set(PDFName.of('Next'), nodes[i + 1]?.ref as PDFRef);
      if (kids.length > 0) {
        setEnds(item, kids);
        item.set(PDFName.of('Count'), PDFNumber.of(-kids.length));
      }
      context.assign(ref, item);
      writeSiblings(kids, ref);
    });
  }
}

function setEnds(dict: PDFDict, nodes: readonly Node[]): void {
  const [first, last] = [nodes[0], nodes.at(-1)];
  if (first) dict.set(PDFName.of('First'), first.ref);
  if (last) dict.set(PDFName.of('Last'), last.ref);
}
