import type { LocalTime } from '../../domain/local-time.ts';
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
  /** Wall clock of the council's place. */
  readonly now: LocalTime;
}

/** The entry as citizens will read it, or one sentence on why this state of it cannot be shown. Never throws. */
export function EntryPreview({ kind, entryKey, form, index, now }: PreviewProps) {
  try {
    const read = readEntry(kind, entryKey, form);
    if ('why' in read) return <Unshown why={read.why} />;
    return pageOf(read, index, now) ?? <Unshown why={MISSING[kind]} />;
  } catch {
    return (
      <Unshown why="Eine Angabe passt nicht zu den anderen. Prüfen Sie, was Sie zuletzt geändert haben." />
    );
  }
}

const MISSING: Readonly<Record<PreviewKind, string>> = {
  meetings: 'Die Sitzung ist nicht öffentlich.',
  papers: 'Die Vorlage ist nicht öffentlich.',
  resolutions:
    'Wortlaut und Abstimmung stehen in der Sitzung, und dieser Tagesordnungspunkt ist noch nicht mit einem Beschluss veröffentlicht.',
};

function pageOf(edited: EditedEntry, index: PreviewIndex, now: LocalTime) {
  const record = previewRecord(edited, index, now);
  if (edited.kind === 'meetings') {
    const meeting = record.meeting.get(edited.key);
    return meeting && MeetingPage({ meeting, index: record });
  }
  if (edited.kind === 'papers') {
    const paper = record.paper.get(edited.key);
    return paper && PaperPage({ paper, index: record });
  }
  const resolution = record.resolution.get(publicKey(edited));
  return resolution && ResolutionPage({ resolution, index: record });
}

/** In the place of a page that cannot be shown. */
export const Unshown = ({ why }: { readonly why: string }) => (
  <div className="page">
    <p className="notice notice--warning" role="status">
      Die Vorschau kann diesen Stand nicht zeigen: {why}
    </p>
  </div>
);
