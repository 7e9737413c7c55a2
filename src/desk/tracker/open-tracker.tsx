import { openDeskDialog } from '../dialog/open-dialog.tsx';
import type { SiteIndex } from '../index/site-index.ts';
import { clerkTracker, type TrackedRow, type UntrackedRow } from './clerk-tracker.ts';
import { ClerkTracker } from './ClerkTracker.tsx';
import type { TrackerFiles } from './load-files.ts';
import type { Duty, Progress } from './progress.ts';

/** What the tracker asks for, and what it can do. */
export interface TrackerSources {
  readonly files: () => Promise<TrackerFiles>;
  readonly siteIndex: () => Promise<SiteIndex>;
  readonly now: () => string;
  readonly take: (row: TrackedRow, progress: Progress) => void;
  readonly start: (row: UntrackedRow, duty: Duty) => void;
}

/** Shows what is to be carried out in a dialog over the desk. */
export const openClerkTracker = ({ files, siteIndex, now, take, start }: TrackerSources): Promise<void> =>
  openDeskDialog({
    title: 'Beschlusskontrolle',
    loading: 'Die Beschlüsse werden geladen …',
    failed:
      'Die Beschlüsse ließen sich nicht laden. Prüfen Sie die Verbindung, und öffnen Sie die Liste erneut. An Ihren Einträgen ändert das nichts.',
    content: async (close) => {
      const [loaded, index] = await Promise.all([files(), siteIndex().catch(() => undefined)]);
      return (
        <ClerkTracker
          computed={clerkTracker(loaded, index, now())}
          today={now().slice(0, 10)}
          onTake={(row, progress) => {
            close();
            take(row, progress);
          }}
          onStart={(row, duty) => {
            close();
            start(row, duty);
          }}
        />
      );
    },
  });
