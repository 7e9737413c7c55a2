import { openDeskDialog } from '../dialog/open-dialog.tsx';
import type { SiteIndex } from '../index/site-index.ts';
import { type ClerkCalendarInput, clerkCalendar } from './clerk-calendar.ts';
import { ClerkCalendar } from './ClerkCalendar.tsx';

/** What the calendar asks for. */
export interface CalendarSources {
  /** All files of the three kinds from the logged-in backend. */
  readonly files: () => Promise<ClerkCalendarInput['files']>;
  readonly siteIndex: () => Promise<SiteIndex>;
  readonly now: () => string;
}

/** Days that the calendar looks ahead and back. */
const SPAN = 60;

/** Shows the calendar in a dialog over the desk. */
export const openClerkCalendar = ({ files, siteIndex, now }: CalendarSources): Promise<void> =>
  openDeskDialog({
    title: 'Kalender',
    loading: 'Der Kalender wird geladen …',
    failed:
      'Der Kalender ließ sich nicht laden. Prüfen Sie die Verbindung, und öffnen Sie ihn erneut. An Ihren Einträgen ändert das nichts.',
    content: async () => {
      const [loaded, index] = await Promise.all([files(), siteIndex().catch(() => undefined)]);
      return <ClerkCalendar computed={clerkCalendar({ files: loaded, index, now: now(), span: SPAN })} />;
    },
  });
