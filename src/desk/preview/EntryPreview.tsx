import type { LocalTime } from '../../domain/local-time.ts';
import type { PublicMeeting } from '../../domain/public-record.ts';
import type { RecordIndex } from '../../domain/view/index.ts';
import { DocumentSheet } from './documents/DocumentSheet.tsx';
import { meetingDocumentOf } from './documents/meeting-views.ts';
import { templateDocument } from './documents/template-views.ts';
import type { PreviewView } from './documents/ViewSwitch.tsx';
import { MeetingPage } from './meeting/MeetingPage.tsx';
import type { PreviewIndex } from './model/preview-index.ts';
import { type EditedEntry, type PreviewKind, previewRecord, publicKey } from './model/preview-record.ts';
import { readEntry } from './model/read-entry.ts';
import { PaperPage } from './paper/PaperPage.tsx';
import { ResolutionPage } from './resolution/ResolutionPage.tsx';

/** What is shown of a form. */
export interface PreviewProps {
  readonly kind: PreviewKind;
  /** Folder of the entry; empty before it was saved. */
  readonly entryKey: string;
  /** The fields of the form as plain data. */
  readonly form: Readonly<Record<string, unknown>>;
  readonly index: PreviewIndex;
  /** What is shown of it: its page unless said otherwise. */
  readonly view?: PreviewView;
  /** Wall clock of the council's place. */
  readonly now: LocalTime;
}

/** The entry as citizens will read it, or one sentence on why this state of it cannot be shown. Never throws. */
export function EntryPreview({ kind, entryKey, form, index, now, view = 'page' }: PreviewProps) {
  try {
    const read = readEntry(kind, entryKey, form);
    if ('why' in read) return <Unshown why={read.why} />;
    return pageOf(read, index, now, view) ?? <Unshown why={MISSING[kind]} />;
  } catch {
    return (
      <Unshown why="Eine Angabe passt nicht zu den anderen. Prüfen Sie, was Sie zuletzt geändert haben." />
    );
  }
}

const MISSING: Readonly<Record<PreviewKind, string>> = {
  meetings: 'Die Sitzung ist nicht öffentlich.',
  papers: 'Die Vorlage ist nicht öffentlich.',
  templates: 'Es steht nicht fest, welches Dokument gezeigt werden soll.',
  resolutions:
    'Wortlaut und Abstimmung stehen in der Sitzung, und dieser Tagesordnungspunkt ist noch nicht mit einem Beschluss veröffentlicht.',
};

function pageOf(edited: EditedEntry, index: PreviewIndex, now: LocalTime, view: PreviewView) {
  const record = previewRecord(edited, index, now);
  if (edited.kind === 'meetings') {
    const meeting = record.meeting.get(edited.key);
    return meeting && meetingView(meeting, record, view);
  }
  if (edited.kind === 'papers') {
    const paper = record.paper.get(edited.key);
    return paper && PaperPage({ paper, index: record });
  }
  if (edited.kind === 'templates') {
    if (view === 'page' || edited.data.kind !== 'document') return undefined;
    return DocumentSheet({ data: templateDocument(view, edited.data, record) });
  }
  const resolution = record.resolution.get(publicKey(edited));
  return resolution && ResolutionPage({ resolution, index: record });
}

function meetingView(meeting: PublicMeeting, index: RecordIndex, view: PreviewView) {
  const data = view === 'page' ? undefined : meetingDocumentOf(view, meeting, index);
  return data ? DocumentSheet({ data }) : MeetingPage({ meeting, index });
}

/** In the place of a page that cannot be shown. */
export const Unshown = ({ why }: { readonly why: string }) => (
  <div className="page">
    <p className="notice notice--warning" role="status">
      Die Vorschau kann diesen Stand nicht zeigen: {why}
    </p>
  </div>
);
