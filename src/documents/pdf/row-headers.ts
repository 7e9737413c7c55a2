import { PDFArray, type PDFContext, PDFDict, type PDFDocument, PDFName } from '@cantoo/pdf-lib';
import type { Block, DocumentData } from '../model/index.ts';

type Table = Extract<Block, { kind: 'table' }>;

/** The tables of a document, in their order. */
const tablesOf = (blocks: readonly Block[]): Table[] =>
  blocks.flatMap((block) => {
    if (block.kind === 'table') return [block];
    if (block.kind === 'list') return block.items.flatMap(tablesOf);
    if (block.kind === 'agenda') return block.lines.flatMap((line) => tablesOf(line.blocks));
    return 'blocks' in block ? tablesOf(block.blocks) : [];
  });

const nameOf = (element: PDFDict): string =>
  String(element.lookupMaybe(PDFName.of('S'), PDFName) ?? '').slice(1);

/** Elements of the structure below one; numbers of marked content are none. */
function childrenOf(element: PDFDict): PDFDict[] {
  const kids = element.lookup(PDFName.of('K'));
  const list = kids instanceof PDFArray ? kids.asArray().map((_, i) => kids.lookup(i)) : [kids];
  return list.filter((kid) => kid instanceof PDFDict).filter((kid) => kid.has(PDFName.of('S')));
}

const withName = (element: PDFDict, name: string): PDFDict[] =>
  childrenOf(element).flatMap((kid) => (nameOf(kid) === name ? [kid] : withName(kid, name)));

/**
 * Tells in an open PDF which cells are the headers of their rows (ISO 14289-1, 7.5); the typesetter knows those of columns alone.
 * @throws Error where the tables of the PDF are not those of the document
 */
export function markRowHeaders({ catalog, context }: PDFDocument, data: DocumentData): void {
  const tables = tablesOf(data.blocks);
  if (!tables.some(({ rows }) => rows.flat().some(({ header }) => header))) return;
  const root = catalog.lookup(PDFName.of('StructTreeRoot'), PDFDict);
  const elements = withName(root, 'Table');
  if (elements.length !== tables.length)
    throw new Error('The tables of the PDF are not those of the document');
  for (const [i, table] of tables.entries()) markTable(elements[i] as PDFDict, table, context);
}

function markTable(element: PDFDict, { head, rows }: Table, context: PDFContext): void {
  const lines = withName(element, 'TR').slice(head.length > 0 ? 1 : 0);
  for (const [at, cells] of rows.entries()) {
    const written = withName(lines[at] as PDFDict, 'TD');
    for (const [column, cell] of written.entries()) {
      if (!cells[column]?.header) continue;
      cell.set(PDFName.of('S'), PDFName.of('TH'));
      cell.set(PDFName.of('A'), context.obj([{ O: 'Table', Scope: 'Row' }]));
    }
  }
}
