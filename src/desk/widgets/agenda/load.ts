import { deskContext } from '../../desk-context.ts';
import type { FoundEntry } from '../control-props.ts';
import { SEARCH_FIELDS } from '../paper-picker/model/current.ts';
import { allEntries, type Query } from '../parts/all-entries.ts';
import { type EditedMeeting, type Source, sourcesOf } from './model/sources.ts';

/** Standard items and sentences. Rejects where they cannot be had. */
export const loadedTemplates = (query: Query): Promise<readonly FoundEntry[]> =>
  allEntries(query, deskContext().collections.templates ?? [], ['title']);

/** Where items can be taken over from, for the meeting that is edited. Rejects where nothing can be had. */
export async function loadedSources(query: Query, edited: EditedMeeting): Promise<readonly Source[]> {
  const { meetings = [], circulations = [] } = deskContext().collections;
  const [ofMeetings, ofCirculations, templates] = await Promise.all([
    allEntries(query, meetings, SEARCH_FIELDS.meetings),
    allEntries(query, circulations, ['title']),
    loadedTemplates(query),
  ]);
  return sourcesOf({ meetings: ofMeetings, circulations: ofCirculations, templates }, edited);
}
