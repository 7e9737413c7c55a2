import { DOCUMENT_KINDS } from '../../../domain/schema/index.ts';
import type { PreviewKind } from '../model/preview-record.ts';
import { MEETING_VIEWS } from './meeting-views.ts';
import type { PreviewView } from './ViewSwitch.tsx';

/** The documents in which a template is shown: those that are ticked, else all. A form may hold anything yet. */
function ofTemplate({ documents }: Readonly<Record<string, unknown>>): readonly PreviewView[] {
  const ticked = Array.isArray(documents) ? DOCUMENT_KINDS.filter((kind) => documents.includes(kind)) : [];
  return ticked.length > 0 ? ticked : DOCUMENT_KINDS;
}

/** What can be shown of an entry, the first of it at the beginning. */
export function viewsOf(kind: PreviewKind, form: Readonly<Record<string, unknown>>): readonly PreviewView[] {
  if (kind === 'meetings') return ['page', ...MEETING_VIEWS];
  return kind === 'templates' ? ofTemplate(form) : ['page'];
}
