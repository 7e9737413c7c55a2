export { type AgendaGroup, type AgendaNode, agendaGroups } from './agenda-groups.ts';
export type { AgendaLine, Block, Cell, SignatureLine } from './block.ts';
export { DOCUMENT_SLUGS, type PublicDocumentKind } from '../../domain/document-slugs.ts';
export type { DocumentData, DocumentKind, Letterhead } from './document.ts';
export { HeadingLevels } from './heading-levels.ts';
export { type Inline, inlineText, isEmptyLine } from './inline.ts';
export { isDocumentLink } from './links.ts';
export type { PlannedDocument } from './planned.ts';
export type { FolderPart, FolderPlan, Placement, Refusal, UploadPart } from './folder.ts';
