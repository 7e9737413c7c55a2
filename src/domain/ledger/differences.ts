import { agendaDifferences } from './agenda-differences.ts';
import { type Difference, type DifferenceCode, same, type State } from './difference.ts';
import { implementationDifferences } from './implementation-differences.ts';
import type { ObjectType } from './public-objects.ts';

interface FileState {
  readonly id: string;
  readonly title: string;
  readonly url: string;
  readonly sha256?: string;
}

/** What changed from one state of an object to the next, in the order in which a reader would tell it. */
export function differences(type: ObjectType, before: State, after: State): Difference[] {
  const told = new Set<string>(['url', 'type']);
  const changed = (field: string): boolean => {
    told.add(field);
    return !same(before[field], after[field]);
  };
  const found = [
    ...(type === 'Meeting' ? meetingDifferences(before, after, changed) : []),
    ...(type === 'Person' ? membershipDifferences(before, after, changed) : []),
    ...plainDifferences(before, after, changed, told),
    ...(changed('files') && !opens(before, after) ? fileDifferences(filesIn(before), filesIn(after)) : []),
  ];
  const rest = new Set([...Object.keys(before), ...Object.keys(after)]);
  const more = [...rest].some((field) => !told.has(field) && !same(before[field], after[field]));
  const plain = found.filter((difference) => difference !== DETAILS);
  return more || plain.length < found.length || plain.length === 0 ? [...plain, DETAILS] : plain;
}

const DETAILS: Difference = { code: 'details' };

type Changed = (field: string) => boolean;

const PLAIN: readonly (readonly [field: string, code: DifferenceCode])[] = [
  ['title', 'title'],
  ['name', 'name'],
  ['surname', 'name'],
  ['reference', 'reference'],
  ['text', 'text'],
  ['consultations', 'consultations'],
  ['vote', 'vote'],
  ['outcome', 'vote'],
  ['implementation', 'implementation'],
];

function plainDifferences(
  before: State,
  after: State,
  changed: Changed,
  told: ReadonlySet<string>,
): Difference[] {
  const codes = PLAIN.filter(([field]) => !told.has(field) && changed(field)).map(([, code]) => code);
  return [...new Set(codes)].flatMap((code) =>
    code === 'implementation' ? implementationDifferences(before, after) : [{ code }],
  );
}

function* meetingDifferences(before: State, after: State, changed: Changed): Generator<Difference> {
  const opened = opens(before, after);
  const status = statusCode(after['status']);
  if (changed('status') && (!opened || CALLED_OFF.has(status))) yield { code: status };
  changed('statusReason');
  changed('movedTo');
  const startChanged = changed('start');
  if (changed('allDay') || startChanged) yield startDifference(after);
  changed('end');
  if (changed('location')) yield { code: 'location' };
  changed('agendaPublic');
  if (opened) yield { code: 'agenda-published' };
  if (changed('agenda') && !opened) yield* agendaDifferences(before, after);
  if (changed('resultsPublic') && after['resultsPublic'] === true) yield { code: 'results-published' };
  if (changed('minutes')) yield { code: minutesCode(before['minutes'], after['minutes']) };
  if (changed('invitation') && !opened) yield { code: 'invitation' };
  if (changed('notice') && !opened) yield { code: 'notice' };
  if (opened) changed('text');
  changed('present');
  changed('healing');
  if (changed('recording')) yield { code: 'recording' };
  changed('shortNotice');
}

/** The agenda appears, and with it all that belongs to the invitation. */
const opens = (before: State, after: State): boolean =>
  before['agendaPublic'] !== true && after['agendaPublic'] === true;

/** The new beginning, the day alone where no time is known. */
const startDifference = ({ start, allDay }: State): Difference => ({
  code: 'start',
  values: { start: allDay === true ? String(start).slice(0, 10) : String(start) },
});

/** What a reader must learn even where the agenda appears at the same time. */
const CALLED_OFF: ReadonlySet<DifferenceCode> = new Set(['cancelled', 'moved']);

const statusCode = (status: unknown): DifferenceCode =>
  status === 'cancelled' || status === 'moved' || status === 'held' ? status : 'status';

function minutesCode(before: unknown, after: unknown): DifferenceCode {
  const [was, is] = [before, after].map((minutes) => (minutes as { status?: string } | undefined)?.status);
  if (was === is || is === undefined) return 'minutes-changed';
  return is === 'approved' ? 'minutes-approved' : 'minutes-draft';
}

interface MembershipState {
  readonly id: string;
  readonly endDate?: string;
}

function membershipDifferences(before: State, after: State, changed: Changed): Difference[] {
  if (!changed('memberships')) return [];
  const was = new Map(membershipsIn(before).map((one) => [one.id, one]));
  const is = membershipsIn(after);
  const ends = ({ id, endDate }: MembershipState) => {
    const old = was.get(id);
    return old !== undefined && old.endDate === undefined && endDate !== undefined;
  };
  const codes: DifferenceCode[] = [
    ...(is.some(({ id }) => !was.has(id)) ? (['membership-added'] as const) : []),
    ...(is.some(ends) ? (['membership-ended'] as const) : []),
  ];
  return (codes.length === 0 ? (['memberships'] as const) : codes).map((code) => ({ code }));
}

const membershipsIn = (state: State) => (state['memberships'] ?? []) as readonly MembershipState[];

const filesIn = (state: State): Map<string, FileState> =>
  new Map(((state['files'] ?? []) as FileState[]).map((file) => [file.id, file]));

function fileDifferences(
  before: ReadonlyMap<string, FileState>,
  after: ReadonlyMap<string, FileState>,
): Difference[] {
  const of = (code: DifferenceCode, files: readonly FileState[]) =>
    files.map(({ title }) => ({ code, values: { title } }));
  const files = [...after.values()];
  const kept = files.flatMap((file) => {
    const old = before.get(file.id);
    return old && !same(old, file) ? [{ old, file, replaced: hasOtherBytes(old, file) }] : [];
  });
  const removed = [...before.values()].filter(({ id }) => !after.has(id));
  return [
    ...of(
      'file-added',
      files.filter(({ id }) => !before.has(id)),
    ),
    ...of(
      'file-replaced',
      kept.filter(({ replaced }) => replaced).map(({ file }) => file),
    ),
    ...of('file-removed', removed),
    ...kept.filter(({ replaced }) => !replaced).map(({ old, file }) => renamedFile(old, file)),
  ];
}

/** Another title, another name of the file, or what readers do not see; its bytes stayed. */
function renamedFile(old: FileState, { title, url }: FileState): Difference {
  if (old.title !== title) return { code: 'file-retitled', values: { from: old.title, title } };
  return old.url === url ? DETAILS : { code: 'file-renamed', values: { title } };
}

/** A document at a foreign address has no checksum: there the address counts. */
const hasOtherBytes = (before: FileState, after: FileState): boolean =>
  before.sha256 === undefined || after.sha256 === undefined
    ? before.url !== after.url
    : before.sha256 !== after.sha256;
