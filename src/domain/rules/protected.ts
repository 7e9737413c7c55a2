import type { CalendarDate } from '../calendar-date.ts';
import type { CouncilRecord, Entry, ProtectedRecord } from '../council-record.ts';
import type { Problem } from '../problem.ts';
import type { Meeting, ProtectedItem, ProtectedMeeting } from '../schema/index.ts';
import { allowanceProblems } from './allowance.ts';
import { problem } from './codes.ts';
import { brokenFiles, oddFileKinds, unlistedFiles } from './files.ts';
import { fileFields, protectedFileFields } from './file-fields.ts';
import { duplicateFileIds } from './ids.ts';
import { brokenItemLinks } from './item-links.ts';
import { itemAttendance } from './item-attendance.ts';
import { excludedNumber, guestsExcluded } from './item-people.ts';
import { nearest } from './nearest.ts';
import { type Keys, keysOf, unknownIn, unknownReference } from './references.ts';
import { protectedPeople } from './protected-people.ts';
import { protectedResolutions } from './protected-resolutions.ts';
import { voteProblems } from './votes.ts';
import { itemsOf, type PlacedItem } from './walk-items.ts';

type Path = readonly (string | number)[];

const ITEM_REFERENCES = {
  'papers.*': 'papers',
  'guests.*': 'people',
  'excluded.*': 'people',
  'vote.byFaction.*.faction': 'organizations',
  'vote.byName.*.person': 'people',
} as const;

function itemProblems(
  file: string,
  item: ProtectedItem,
  field: Path,
  publicItems: readonly PlacedItem[],
  keys: Keys,
): Problem[] {
  const problems = unknownIn(file, item, field, ITEM_REFERENCES, keys);
  const twin = publicItems.find((candidate) => candidate.item.id === item.id);
  const place = { file, field: [...field, 'id'] };
  if (!twin) {
    const suggestion = nearest(
      item.id,
      publicItems.filter((other) => !other.item.public).map((other) => other.item.id),
    );
    problems.push(
      problem('item-unknown', place, { id: item.id, ...(suggestion === undefined ? {} : { suggestion }) }),
    );
  } else if (twin.item.public) problems.push(problem('protected-public', place, { id: item.id }));
  if (item.vote) problems.push(...voteProblems({ vote: item.vote, file, field: [...field, 'vote'] }));
  return [...problems, ...guestsExcluded(file, item, field)];
}

function idsOnce(file: string, items: readonly ProtectedItem[]): Problem[] {
  return items.flatMap(({ id }, i) =>
    items.findIndex((other) => other.id === id) < i
      ? [problem('id-duplicate', { file, field: ['agenda', i, 'id'] }, { id, kind: 'item', other: file })]
      : [],
  );
}

/** Non-public items that the overlay of their meeting says nothing about. */
function uncovered(file: string, overlay: ProtectedMeeting, publicItems: readonly PlacedItem[]): Problem[] {
  const covered = new Set(overlay.agenda.map(({ id }) => id));
  return publicItems
    .filter(({ item }) => !item.public && !item.items && !covered.has(item.id))
    .map(({ item }) =>
      problem(
        'protected-item-missing',
        { file, field: ['agenda'] },
        { id: item.id, number: item.number ?? '' },
      ),
    );
}

/** What the overlay says of a disclosure against the public files that make resolutions known. */
function disclosures(overlay: Entry<ProtectedMeeting>, { resolutions }: CouncilRecord): Problem[] {
  return overlay.data.agenda.flatMap(({ id, disclosure }, i) => {
    if (!disclosure) return [];
    const known = resolutions.filter(
      ({ data }) => data.kind === 'disclosed' && data.item.meeting === overlay.key && data.item.item === id,
    );
    const place = { file: overlay.path, field: ['agenda', i, 'disclosure'] };
    if (disclosure.state !== 'disclosed') {
      return known.slice(0, 1).map(({ key }) => problem('protected-disclosed', place, { resolution: key }));
    }
    const { resolution = '' } = disclosure;
    return known.some(({ key }) => key === resolution)
      ? []
      : [problem('protected-disclosure-unknown', place, { resolution })];
  });
}

/** Names present against the number that the public file gives. */
function attendance(file: string, overlay: ProtectedMeeting, { data }: Entry<Meeting>): Problem[] {
  const named = overlay.attendance?.filter(({ excused }) => !excused).length;
  if (named === undefined || data.present === undefined || named >= data.present) return [];
  return [problem('protected-attendance', { file, field: ['attendance'] }, { named, present: data.present })];
}

/** Approved minutes name the day, like those of the public part. */
const undatedMinutes = (file: string, { minutes }: ProtectedMeeting): Problem[] =>
  minutes?.status === 'approved' && minutes.approvedOn === undefined
    ? [problem('minutes-date-missing', { file, field: ['minutes', 'approvedOn'] })]
    : [];

function meetingProblems(
  overlay: Entry<ProtectedMeeting>,
  meetings: ReadonlyMap<string, Entry<Meeting>>,
  record: CouncilRecord,
  keys: Keys,
): Problem[] {
  const { path: file, data } = overlay;
  const meeting = meetings.get(overlay.key);
  if (!meeting) return [unknownReference(file, [], overlay.key, 'meetings', keys)];
  const publicItems = itemsOf(meeting);
  const waiting = data.agenda.filter(({ toRelease }) => toRelease).length;
  return [
    ...data.agenda.flatMap((item, i) => itemProblems(file, item, ['agenda', i], publicItems, keys)),
    ...idsOnce(file, data.agenda),
    ...uncovered(file, data, publicItems),
    ...attendance(file, data, meeting),
    ...itemAttendance(overlay, meeting, record),
    ...undatedMinutes(file, data),
    ...disclosures(overlay, record),
    ...excludedNumber(overlay, record),
    ...unknownIn(file, data, [], { 'attendance.*.person': 'people' }, keys),
    ...(waiting > 0 ? [problem('protected-release', { file, field: ['agenda'] }, { count: waiting })] : []),
  ];
}

const PAPER_REFERENCES = {
  body: 'bodies',
  'consultations.*.organization': 'organizations',
  'originatorPersons.*': 'people',
} as const;

function paperProblems(papers: ProtectedRecord['papers'], open: Keys, all: Keys): Problem[] {
  return papers.flatMap(({ key, path: file, data }) => {
    if ('attachmentsOf' in data) return unknownIn(file, data, [], { attachmentsOf: 'papers' }, open);
    const twice = open.papers.has(key)
      ? [problem('key-duplicate', { file }, { key, other: `papers/${key}/index.md` })]
      : [];
    return [...twice, ...unknownIn(file, data, [], PAPER_REFERENCES, all)];
  });
}

/**
 * The members' overlay held against the public record: it may point there, and must agree with it.
 * @param today where it is known
 */
export function protectedProblems(
  record: CouncilRecord,
  overlay: ProtectedRecord,
  today?: CalendarDate,
): Problem[] {
  const open = keysOf(record);
  const all: Keys = {
    ...open,
    papers: new Set([...open.papers, ...overlay.papers.map(({ key }) => key)]),
    people: new Set([...open.people, ...overlay.people.map(({ key }) => key)]),
  };
  const meetings = new Map(record.meetings.map((meeting) => [meeting.key, meeting]));
  const fields = protectedFileFields(overlay);
  const isOverlay = new Set(fields.map(({ entry }) => entry.path));
  return [
    ...overlay.meetings.flatMap((entry) => meetingProblems(entry, meetings, record, all)),
    ...paperProblems(overlay.papers, open, all),
    ...protectedPeople(overlay.people, record, all),
    ...protectedResolutions(overlay.resolutions ?? [], record, all, today),
    ...brokenItemLinks({ resolutions: overlay.resolutions ?? [], meetings: record.meetings }),
    ...allowanceProblems(record, overlay, all),
    ...brokenFiles(fields),
    ...unlistedFiles(fields),
    ...oddFileKinds(fields),
    ...duplicateFileIds([...fileFields(record), ...fields]).filter(({ file }) => isOverlay.has(file)),
  ];
}
