import type { CouncilRecord, Entry, ProtectedRecord } from '../../domain/council-record.ts';
import type { Problem } from '../../domain/problem.ts';
import type { ProblemCode } from '../../domain/rules/codes.ts';
import { protectedFileFields } from '../../domain/rules/file-fields.ts';
import { protectedProblems } from '../../domain/rules/index.ts';
import type { Allowance, Meeting, Paper, Person, ProtectedMeeting } from '../../domain/schema/index.ts';
import { dayOfKey } from '../parts/key-time.ts';
import type { EntryKind } from './entry-kind.ts';
import { stub, type Surroundings, surroundingRecord } from './surroundings.ts';

/** An entry of the members' overlay, by the list of the record that holds its like. */
const LIST_OF = {
  'protected-meetings': 'meetings',
  'protected-papers': 'papers',
  'protected-people': 'people',
  'protected-resolutions': 'resolutions',
} as const satisfies Partial<Record<EntryKind, keyof ProtectedRecord>>;

type OverlayKind = keyof typeof LIST_OF | 'protected-allowance';
export const isOverlay = (kind: EntryKind): kind is OverlayKind =>
  kind === 'protected-allowance' || Object.hasOwn(LIST_OF, kind);

/** What only the other repository can tell. `check` has both. */
const TOLD_ELSEWHERE: ReadonlySet<string> = new Set<ProblemCode>([
  'reference-unknown',
  'protected-disclosure-unknown',
]);

/** Of a meeting whose key begins with no day, on which nobody held a seat. */
const UNKNOWN_DAY = '0001-01-01';

const isToldHere = ({ code }: Problem): boolean => !TOLD_ELSEWHERE.has(code);

/** What the rules of the overlay say of one entry, as far as its form and what the site shows allow. */
export function overlayProblems(kind: OverlayKind, entry: Entry<unknown>, options: Surroundings): Problem[] {
  const nothing: ProtectedRecord = { meetings: [], papers: [], people: [] };
  if (kind === 'protected-allowance') {
    const overlay = { ...nothing, allowance: entry as Entry<Allowance> };
    return protectedProblems(around(overlay, options), overlay).filter(isToldHere);
  }
  const overlay = { ...nothing, [LIST_OF[kind]]: [entry] } as ProtectedRecord;
  const files = options.files ?? namedFiles(overlay);
  const known = { ...overlay, [LIST_OF[kind]]: [{ ...entry, files }] } as ProtectedRecord;
  return protectedProblems(around(known, options), known).filter(isToldHere);
}

/** The public side of the entry: the keys that the site shows or that are taken, and of a meeting its day and the items that the form names. */
function around({ meetings }: ProtectedRecord, { index }: Surroundings): CouncilRecord {
  const { people = [], papers = [] } = index?.choices ?? {};
  const paperKeys = new Set([...papers.map(({ key }) => key), ...(index?.takenPapers ?? [])]);
  return {
    ...surroundingRecord(index),
    people: people.map(({ key }) => stub<Person>('people', key, { surname: key, memberships: [] })),
    papers: [...paperKeys].map((key) => stub('papers', key, { title: key } as Paper)),
    meetings: meetings.map(({ key, data }) => stub('meetings', key, publicSide(key, data))),
  };
}

const publicSide = (key: string, { agenda }: ProtectedMeeting): Meeting =>
  ({
    start: `${dayOfKey(key) ?? UNKNOWN_DAY}T00:00`,
    agenda: agenda.map(({ id }) => ({ id, public: false, category: 'other' })),
  }) as unknown as Meeting;

/** Whether files lie there cannot be told from a form: those that it names are taken to. */
const namedFiles = (overlay: ProtectedRecord): string[] =>
  protectedFileFields(overlay).flatMap(({ files }) =>
    files.flatMap(({ file: { file } }) => (file === undefined ? [] : [file])),
  );
