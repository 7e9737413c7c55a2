export type { AgendaLine, Block, Cell, SignatureLine } from './block.ts';
export {
  DOCUMENT_SLUGS,
  type DocumentData,
  type DocumentKind,
  type Letterhead,
  type PublicDocumentKind,
} from './document.ts';
export { type Inline, inlineText } from './inline.ts';
export type { PlannedDocument } from './planned.ts';
