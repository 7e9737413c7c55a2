import { fromJS } from 'immutable';
import { longDate } from '../../format/wording/dates.ts';
import type { CalendarDate } from '../../domain/calendar-date.ts';
import { IMPLEMENTATION_STATE } from '../../format/wording/enums.ts';
import type { DecapStore } from '../guard/capture-store.ts';
import { openDraft } from '../guard/open-draft.ts';
import { showNotice } from '../handover/notice.ts';
import { openEntry } from '../handover/open/open-entry.ts';
import type { Target } from '../handover/open/find-entry.ts';
import type { TrackedRow, UntrackedRow } from './clerk-tracker.ts';
import { begun, type Duty, type Progress, withProgress } from './progress.ts';

/** What taking over needs of the running desk. */
export interface Taker {
  readonly store: DecapStore;
  readonly setField: (name: string, value: unknown) => void;
  /** Resolves when what was kept of an entry was offered, and the clerk has answered. */
  readonly settled: () => Promise<unknown>;
}

const TITLE = 'Aus der Beschlusskontrolle übernommen';

/** Opens the entry of a resolution and puts state and report into its form as unsaved changes. */
export async function takeProgress(row: TrackedRow, progress: Progress, taker: Taker): Promise<void> {
  const target = { collection: `resolutions-${row.kind}`, slug: `${row.key}/index`, isNew: false };
  if (!(await opened(target, taker))) return;
  const before = openDraft(taker.store)?.data['implementation'];
  taker.setField('implementation', fromJS(withProgress(before, progress)));
  const { status, text, date, doneOn } = progress;
  showNotice({
    title: TITLE,
    text: 'Bitte prüfen und speichern.',
    lines: [
      { what: 'Stand', after: IMPLEMENTATION_STATE[status] },
      ...(status === 'done' ? [{ what: 'Umgesetzt am', after: longDate(doneOn as CalendarDate) }] : []),
      ...(text.trim() === ''
        ? []
        : [{ what: `Bericht vom ${longDate(date as CalendarDate)}`, after: text.trim() }]),
    ],
  });
}

/** Opens the form for a new entry on the resolution of an item. */
export async function startTracking(
  { meeting, item, title }: UntrackedRow,
  duty: Duty,
  taker: Taker,
): Promise<void> {
  if (!(await opened({ collection: 'resolutions-item', slug: '', isNew: true }, taker))) return;
  taker.setField('item', { meeting, item });
  taker.setField('implementation', fromJS(begun(duty)));
  showNotice({
    title: TITLE,
    text: `Der Beschluss „${title}“ wird von jetzt an verfolgt, sobald Sie den Eintrag speichern.`,
  });
}

async function opened(target: Target, { store, settled }: Taker): Promise<boolean> {
  if (!(await openEntry(target, store, window))) {
    showNotice({
      title: 'Nichts übernommen',
      text: 'Der Eintrag ließ sich nicht öffnen. Es ist nichts geändert. Versuchen Sie es noch einmal.',
    });
    return false;
  }
  await settled();
  return true;
}
