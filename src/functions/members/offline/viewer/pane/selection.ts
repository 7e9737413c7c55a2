import type { Passage, Spot } from '../text/quote.ts';
import type { PageView } from './page-view.ts';

/** The passage that is selected on the pages that are drawn, or undefined where no words of them are. */
export function selectedPassage(
  views: ReadonlyMap<number, PageView>,
  selection: Selection | null,
): Passage | undefined {
  if (!selection || selection.rangeCount === 0 || selection.isCollapsed) return undefined;
  const range = selection.getRangeAt(0);
  let passage: Passage | undefined;
  for (const [page, view] of [...views].toSorted(([a], [b]) => a - b)) {
    for (const [piece, node] of view.nodes.entries()) {
      const stretch = node && range.intersectsNode(node) ? selectedIn(range, node) : undefined;
      if (!stretch) continue;
      const from = view.text.starts[piece] ?? 0;
      const end: Spot = { page, at: from + stretch.end };
      passage = { start: passage?.start ?? { page, at: from + stretch.start }, end };
    }
  }
  return passage;
}

function selectedIn(range: Range, node: Text): { readonly start: number; readonly end: number } | undefined {
  const start = range.startContainer === node ? range.startOffset : 0;
  const end = range.endContainer === node ? range.endOffset : node.length;
  return end > start ? { start, end } : undefined;
}
