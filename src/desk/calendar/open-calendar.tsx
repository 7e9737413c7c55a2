import { createRoot } from 'react-dom/client';
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

const FAILED =
  'Der Kalender ließ sich nicht laden. Prüfen Sie die Verbindung, und öffnen Sie ihn erneut. An Ihren Einträgen ändert das nichts.';

/** Shows the calendar in a dialog over the desk; a link in it leads to its entry and closes it. */
export async function openClerkCalendar({ files, siteIndex, now }: CalendarSources): Promise<void> {
  const dialog = document.createElement('dialog');
  dialog.className = 'desk-calendar-dialog';
  dialog.setAttribute('aria-labelledby', 'desk-calendar-title');
  document.body.append(dialog);
  const root = createRoot(dialog);
  const close = () => dialog.close();
  const show = (content: React.ReactNode) => root.render(<Frame onClose={close}>{content}</Frame>);
  dialog.addEventListener('close', () => {
    root.unmount();
    dialog.remove();
  });
  dialog.addEventListener('click', ({ target }) => {
    if (target instanceof Element && target.closest('a[href^="#"]')) close();
  });
  show(<p role="status">Der Kalender wird geladen …</p>);
  dialog.showModal();
  try {
    const [loaded, index] = await Promise.all([files(), siteIndex().catch(() => undefined)]);
    show(<ClerkCalendar computed={clerkCalendar({ files: loaded, index, now: now(), span: SPAN })} />);
  } catch {
    show(<p role="alert">{FAILED}</p>);
  }
}

const Frame = ({
  onClose,
  children,
}: {
  readonly onClose: () => void;
  readonly children: React.ReactNode;
}) => (
  <>
    <h1 id="desk-calendar-title">Kalender</h1>
    {children}
    <button type="button" className="desk-button" onClick={onClose}>
      Schließen
    </button>
  </>
);
