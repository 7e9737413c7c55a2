import { calendarFiles } from '../calendar/load-files.ts';
import { openClerkCalendar } from '../calendar/open-calendar.tsx';
import type { DeskContext } from '../desk-context.ts';
import type { DecapStore } from '../guard/capture-store.ts';

type Backend = Parameters<typeof calendarFiles>[0];

/** What the button needs of the running desk. */
interface Running {
  readonly store: DecapStore;
  readonly backend: () => object | undefined;
  /** Folder of the content in the repository. */
  readonly root: string;
}

/** Puts a button beside Decap's page that shows what becomes public when; only those who are logged in see it. */
export function addCalendarButton(
  { siteIndex, now }: Pick<DeskContext, 'siteIndex' | 'now'>,
  { store, backend, root }: Running,
): void {
  const aside = document.createElement('aside');
  aside.className = 'rf-calendar-button';
  aside.setAttribute('aria-label', 'Kalender');
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = 'Was wird wann öffentlich?';
  button.addEventListener('click', () => {
    void openClerkCalendar({ files: () => calendarFiles(backend() as Backend, root), siteIndex, now });
  });
  aside.append(button);
  document.body.append(aside);
  const show = (): void => {
    const { auth } = store.getState() as { auth?: { user?: unknown } };
    const isEditing = /^#\/collections\/[^/]+\/(?:new|entries\/)/.test(location.hash);
    aside.hidden = auth?.user === undefined || auth.user === null || isEditing;
  };
  store.subscribe(show);
  window.addEventListener('hashchange', show);
  show();
}
