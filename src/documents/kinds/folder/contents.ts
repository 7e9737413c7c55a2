import type { Block, Cell, FolderPart, Inline, Placement, Refusal } from '../../model/index.ts';

/** Why a file lies beside the folder and not in it. */
const REFUSAL: Readonly<Record<Refusal, string>> = {
  'not-pdf': 'keine PDF-Datei',
  encrypted: 'mit einem Kennwort geschützt',
  broken: 'die Datei ist beschädigt',
  scripts: 'die Datei enthält Programme',
  layers: 'die Datei hat ausgeblendete Ebenen',
  pages: 'zu viele Seiten',
  size: 'zu groß',
  limits: 'zu aufwendig zu verarbeiten',
  elsewhere: 'auf einer anderen Website',
};

const labelOf = ({ depth, title }: FolderPart): string => (depth > 0 ? `Anlage: ${title}` : title);

/** A part that has no pages in the folder: why, and where it can be opened. */
const beside = (part: FolderPart, refusal: Refusal): Inline[] => [
  `${labelOf(part)} – liegt als eigene Datei bei (${REFUSAL[refusal]}): `,
  { link: part.address, content: [part.address] },
];

function row(part: FolderPart, { page, refusal }: Placement): Cell[] {
  const content = refusal === undefined ? [labelOf(part)] : beside(part, refusal);
  const where: Cell = { content: [page === undefined ? '–' : String(page)], align: 'end' };
  return [part.depth === 0 ? { content, header: true } : { content }, where];
}

/** What lies in the folder, with page numbers once they are known; before that, with addresses. */
export function contents(parts: readonly FolderPart[], placements: readonly Placement[]): Block {
  if (placements.length < parts.length) {
    return {
      kind: 'list',
      ordered: false,
      items: parts.map((part) => [
        { kind: 'paragraph', content: [{ link: part.address, content: [labelOf(part)] }] },
      ]),
    };
  }
  return {
    kind: 'table',
    caption: 'Seiten dieser Mappe',
    head: [{ content: ['Inhalt'] }, { content: ['Seite in dieser Datei'], align: 'end' }],
    rows: parts.map((part, i) => row(part, placements[i] ?? {})),
    widths: [7, 2],
  };
}
