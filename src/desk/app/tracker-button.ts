import type { FolderReader } from '../calendar/load-files.ts';
import { fieldSetter } from '../checks/set-field.ts';
import type { DeskContext } from '../desk-context.ts';
import type { DecapStore } from '../guard/capture-store.ts';
import { trackerFiles } from '../tracker/load-files.ts';
import { openClerkTracker } from '../tracker/open-tracker.tsx';
import { startTracking, takeProgress } from '../tracker/take-progress.ts';
import type { DeskFile } from './desk-file.ts';

/** What the button needs of the running desk. */
interface Running {
  readonly store: DecapStore;
  readonly backend: () => object | undefined;
  readonly desk: Pick<DeskFile, 'root'>;
  readonly settled: () => Promise<unknown>;
  /** Decap's folders with the current meetings. */
  readonly folders: readonly string[];
}

/** The button that shows which resolutions are to be carried out. */
export function trackerButton(
  { siteIndex, now }: Pick<DeskContext, 'siteIndex' | 'now'>,
  { store, backend, desk, settled, folders }: Running,
): HTMLButtonElement {
  const taker = { store, settled, setField: fieldSetter(() => store) };
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = 'Was ist umzusetzen?';
  button.addEventListener('click', () => {
    void openClerkTracker({
      files: () => trackerFiles(backend() as FolderReader, { root: desk.root, meetings: folders }),
      siteIndex,
      now,
      take: (row, progress) => void takeProgress(row, progress, taker),
      start: (row, duty) => void startTracking(row, duty, taker),
    });
  });
  return button;
}
