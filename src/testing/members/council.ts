import type {
  AdministrationPart,
  DirectoryOrganization,
  DirectoryPerson,
  DirectoryTerm,
  DocumentText,
  MembersDirectory,
  MembersPart,
} from '../../domain/members/index.ts';
import { flatItems } from '../../domain/members/index.ts';
import { calendarDate } from '../../domain/calendar-date.ts';
import { instantOf, localTime } from '../../domain/local-time.ts';
import type { Council } from '../../functions/members/ports.ts';

const BLOB = { sha256: '0'.repeat(64), size: 1 };

/** What a council of a test is made of; all that is left out has a plain value. */
export interface CouncilShape {
  readonly parts?: readonly MembersPart[];
  readonly people?: readonly DirectoryPerson[];
  readonly organizations?: readonly DirectoryOrganization[];
  readonly terms?: readonly DirectoryTerm[];
  readonly bodies?: MembersDirectory['bodies'];
  readonly rules?: Partial<MembersDirectory['rules']>;
  readonly tasks?: AdministrationPart['tasks'];
  readonly circulations?: AdministrationPart['circulations'];
  /** Texts of documents by id, given with the first part that has the document. */
  readonly texts?: Readonly<Record<string, string>>;
  /** Number of the publication; 1 unless told. */
  readonly generation?: number;
  /** Wall clock of the record. */
  readonly now?: string;
  readonly site?: Partial<MembersDirectory['site']>;
}

const ZONE = 'Europe/Berlin';

export const anOrganization = (over: Partial<DirectoryOrganization> = {}): DirectoryOrganization => ({
  key: 'rat',
  name: 'Rat',
  kind: 'council',
  body: 'musterdorf',
  minutes: 'none',
  ...over,
});

const aTerm = (): DirectoryTerm => ({
  key: '2026',
  name: 'Wahlperiode 2026 bis 2031',
  bodies: ['musterdorf'],
  startDate: calendarDate('2026-11-01'),
  endDate: calendarDate('2031-10-31'),
});

/** A council made by hand, as the function reads it from the published index. */
export function aCouncil(shape: CouncilShape = {}): Council {
  const { parts = [], organizations = [anOrganization()], terms = [aTerm()], tasks = [] } = shape;
  const directory = directoryOf(shape, parts, organizations, terms);
  const now = localTime(shape.now ?? '2027-03-08T10:00');
  const at = new Date(instantOf(now, ZONE)).toISOString();
  const part = (number: number): Promise<MembersPart> => {
    const found = parts[number];
    return found ? Promise.resolve(found) : Promise.reject(new RangeError(`no part ${number}`));
  };
  return {
    directory,
    facts: {
      rules: directory.rules,
      organization: new Map(organizations.map((one) => [one.key, one])),
      term: new Map(terms.map((term) => [term.key, term])),
    },
    now,
    at,
    publishedAt: at,
    generation: shape.generation ?? 1,
    part,
    parts: (numbers) => Promise.all(numbers.map((number) => part(number))),
    texts: (number) => textsOf(parts, number, shape.texts ?? {}),
    administration: () =>
      Promise.resolve({ tasks, ...(shape.circulations && { circulations: shape.circulations }) }),
    allowance: () => Promise.resolve(undefined),
    allowanceOf: () => Promise.resolve(undefined),
  };
}

function directoryOf(
  shape: CouncilShape,
  parts: readonly MembersPart[],
  organizations: readonly DirectoryOrganization[],
  terms: readonly DirectoryTerm[],
): MembersDirectory {
  return {
    version: 1,
    site: {
      name: 'Rats- und Bürgerinformation der Gemeinde Musterdorf',
      shortName: 'Musterdorf',
      operator: 'Gemeinde Musterdorf',
      baseUrl: 'https://rat.musterdorf.example',
      timeZone: ZONE,
      theme: { primary: '#1b5e7a', primaryDark: '#8fd0ea' },
      contact: { name: 'Ratsbüro', email: 'ratsbuero@musterdorf.example', phone: '030 23125 110' },
      ...shape.site,
    },
    rules: { formerTerms: 'served', councilReadsCommittees: false, ...shape.rules },
    people: shape.people ?? [],
    organizations,
    terms,
    ...(shape.bodies && { bodies: shape.bodies }),
    parts: parts.map(({ organization, term }) => ({ organization, term, texts: BLOB, ...BLOB })),
    documents: numbersBy(parts, documentIds),
    meetings: numbersBy(parts, ({ meetings }) => meetings.map(({ key }) => key)),
    papers: numbersBy(parts, ({ papers }) => papers.map(({ key }) => key)),
    administration: BLOB,
  };
}

const documentIds = (part: MembersPart): string[] => [
  ...part.meetings.flatMap((meeting) => [
    ...meeting.documents.map(({ id }) => id),
    ...flatItems(meeting.agenda).flatMap((item) => item.documents.map(({ id }) => id)),
  ]),
  ...part.papers.flatMap((paper) => paper.documents.map(({ id }) => id)),
  ...(part.circulations ?? []).flatMap(({ documents }) => documents.map(({ id }) => id)),
  ...(part.book?.documents ?? []).map(({ id }) => id),
];

function numbersBy(
  parts: readonly MembersPart[],
  keysOf: (part: MembersPart) => readonly string[],
): Record<string, readonly number[]> {
  const found: Record<string, number[]> = {};
  for (const [number, part] of parts.entries())
    for (const key of new Set(keysOf(part))) (found[key] ??= []).push(number);
  return found;
}

async function* textsOf(
  parts: readonly MembersPart[],
  number: number,
  texts: Readonly<Record<string, string>>,
): AsyncIterable<DocumentText> {
  const part = parts[number];
  for (const id of part ? documentIds(part) : []) {
    const text = texts[id];
    if (text !== undefined) yield { id, text };
  }
}
