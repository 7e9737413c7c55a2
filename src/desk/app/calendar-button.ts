import { calendarFiles, type FolderReader } from '../calendar/load-files.ts';
import { openClerkCalendar } from '../calendar/open-calendar.tsx';
import type { DeskFile } from './desk-file.ts';
import type { DeskContext } from '../desk-context.ts';
import type { DecapStore } from '../guard/capture-store.ts';
import { trackerButton } from './tracker-button.ts';

/** What the button needs of the running desk. */
interface Running {
  readonly store: DecapStore;
  readonly backend: () => object | undefined;
  readonly desk: Pick<DeskFile, 'root' | 'config'>;
  /** Resolves when what was kept of an entry was offered, and the clerk has answered. */
  readonly settled: () => Promise<unknown>;
}

/** Decap's folder of a collection. */
const folderOf = ({ config }: Running['desk'], collection: string): string =>
  config.collections.find(({ name }) => name === collection)?.folder ?? '';

/** Puts buttons beside Decap's page for what becomes public when, and what is to be carried out; only those who are logged in see them. */
export function addCalendarButton(
  { siteIndex, now, collections }: Pick<DeskContext, 'siteIndex' | 'now' | 'collections'>,
  running: Running,
): void {
  const { store, backend, desk } = running;
  const folders = {
    meetings: (collections.meetings ?? []).map((name) => folderOf(desk, name)),
    papers: (collections.papers ?? []).map((name) => folderOf(desk, name)),
    resolutions: [desk.root === '' ? 'resolutions' : `${desk.root}/resolutions`],
  };
  const files = async () => {
    const known = await siteIndex().then(
      ({ choices }) => new Set(choices.papers.map(({ key }) => key)),
      () => undefined,
    );
    // Without the index nobody knows what is public: then archives are left alone.
    const isPublic = (key: string): boolean => known?.has(key) ?? true;
    return calendarFiles(backend() as FolderReader, { root: desk.root, folders, isPublic });
  };
  const aside = document.createElement('aside');
  aside.className = 'rf-calendar-button';
  aside.setAttribute('aria-label', 'Überblick');
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = 'Was wird wann öffentlich?';
  button.addEventListener('click', () => {
    void openClerkCalendar({ files, siteIndex, now });
  });
  aside.append(button, trackerButton({ siteIndex, now }, { ...running, folders: folders.meetings }));
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
