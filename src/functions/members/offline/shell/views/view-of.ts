import type { Place } from '../place.ts';
import { listView } from './list-view.ts';
import { meetingView } from './meeting-view.ts';
import { notesView } from './notes-view.ts';
import { readerView } from './reader-view.ts';
import { settingsView } from './settings-view.ts';
import type { Opened, View } from './shown.ts';

/** The view of a place. @throws CopyError */
export function viewOf(place: Place, opened: Opened): Promise<View> {
  switch (place.is) {
    case 'list':
      return listView(opened);
    case 'meeting':
      return meetingView(opened, place.key);
    case 'document':
      return readerView(opened, place.meeting, place.id);
    case 'notes':
      return notesView(opened);
    case 'settings':
      return settingsView(opened);
  }
}
