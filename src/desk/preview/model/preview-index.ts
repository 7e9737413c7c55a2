import { addDays } from '../../../domain/calendar-date.ts';
import { defined } from '../../../domain/defined.ts';
import { dayOf } from '../../../domain/local-time.ts';
import type {
  OpenItem,
  PublicBody,
  PublicFile,
  PublicLocation,
  PublicMeeting,
  PublicMembership,
  PublicOrganization,
  PublicPaper,
  PublicPerson,
  PublicRecord,
  PublicResolution,
  PublicSite,
  PublicTemplate,
} from '../../../domain/public-record.ts';
import type { MinutesState } from '../../../domain/schema/index.ts';
import { flatOpenItems } from '../../../domain/view/index.ts';

/** An item as other pages speak of it. */
export type IndexedItem = Omit<OpenItem, 'text' | 'files' | 'subjects' | 'places' | 'items'>;

type IndexedMeeting = Pick<
  PublicMeeting,
  'key' | 'title' | 'organization' | 'jointWith' | 'start' | 'end' | 'allDay' | 'status' | 'movedTo'
> & { readonly agenda: readonly IndexedItem[]; readonly minutes?: IndexedMinutes };

interface IndexedMinutes {
  readonly status: MinutesState;
  readonly file?: PublicFile;
}

/**
 * What a preview needs beside the entry that is edited: names, and what other entries say of it. `preview.json` beside
 * the desk's page, written from the `PublicRecord` alone, so that it holds nothing that the site does not show.
 */
export interface PreviewIndex {
  readonly site: PublicSite;
  readonly bodies: readonly PublicBody[];
  readonly organizations: readonly PublicOrganization[];
  /** With the offices of those who lead meetings, since they sign documents. */
  readonly people: readonly Pick<PublicPerson, 'key' | 'surname' | 'givenName' | 'title' | 'memberships'>[];
  readonly templates: readonly PublicTemplate[];
  readonly locations: readonly PublicLocation[];
  readonly papers: readonly Pick<
    PublicPaper,
    'key' | 'reference' | 'title' | 'kind' | 'kindName' | 'date' | 'body' | 'parent' | 'related'
  >[];
  readonly meetings: readonly IndexedMeeting[];
  readonly disclosed: readonly Pick<PublicResolution, 'key' | 'title' | 'meeting' | 'item' | 'date'>[];
}

/** Of older meetings only date and name are kept: what is still edited was dealt with since. */
const DAYS_WITH_ITEMS = 730;

/** The index of what is public: 0.2 MB for the sample council (127 papers, 95 meetings), 35 kB when compressed. */
export function previewIndex(record: PublicRecord): PreviewIndex {
  const since = addDays(record.today, -DAYS_WITH_ITEMS);
  return {
    site: record.site,
    bodies: record.bodies,
    organizations: record.organizations,
    people: record.people.map(({ key, surname, givenName, title, memberships }) =>
      defined({ key, surname, givenName, title, memberships: memberships.filter(leads) }),
    ),
    templates: record.templates,
    locations: record.locations,
    papers: record.papers.map(({ key, reference, title, kind, kindName, date, body, parent, related }) =>
      defined({ key, reference, title, kind, kindName, date, body, parent, related }),
    ),
    meetings: record.meetings.map((meeting) => indexed(meeting, dayOf(meeting.start) >= since)),
    disclosed: record.resolutions
      .filter(({ kind }) => kind === 'disclosed')
      .map(({ key, title, meeting, item, date }) => defined({ key, title, meeting, item, date })),
  };
}

const leads = ({ role }: PublicMembership): boolean => role === 'mayor' || role === 'chair';

const indexed = (meeting: PublicMeeting, withItems: boolean): IndexedMeeting => {
  const { key, title, organization, jointWith, start, end, allDay, status, movedTo, minutes } = meeting;
  const items = withItems ? [...flatOpenItems(meeting.agenda)].filter(isSpokenOf).map(shortItem) : [];
  return defined({
    key,
    title,
    organization,
    jointWith,
    start,
    end,
    allDay,
    status,
    movedTo,
    agenda: items,
    minutes: withItems && minutes ? defined({ status: minutes.status, file: minutes.file }) : undefined,
  });
};

const isSpokenOf = ({ papers, resolution, approvesMinutesOf }: OpenItem): boolean =>
  papers.length > 0 || resolution !== undefined || approvesMinutesOf !== undefined;

/** Without what only the meeting's own page shows. */
function shortItem(item: OpenItem): IndexedItem {
  const { text: _text, files: _files, subjects: _subjects, places: _places, items: _items, ...rest } = item;
  return rest;
}
