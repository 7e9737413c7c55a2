import { defined } from '../../../domain/defined.ts';
import { dayOf } from '../../../domain/local-time.ts';
import type {
  PublicAgendaItem,
  PublicFile,
  PublicMeeting,
  PublicPerson,
} from '../../../domain/public-record.ts';
import type { RecordIndex } from '../../../domain/view/index.ts';
import { clock, longDate, shortDate } from '../../../format/wording/dates.ts';
import { counted } from '../../../format/wording/numbers.ts';
import { letterFor, meetingValues, organizationNames } from '../../letter/index.ts';
import type { Block, DocumentData, SignatureLine } from '../../model/index.ts';
import { agendaBlocks, type Fact, healingNote, meetingFacts, note } from '../../parts/index.ts';
import { attendanceBlocks } from './attendance-blocks.ts';
import { circulationBlocks } from './circulation-blocks.ts';
import { comparisonBlocks, objectionBlocks } from './history-blocks.ts';
import { itemBlocks, saidInPublic } from './item-blocks.ts';
import { attendanceLaw, type AttendanceLaw, openingQuorum } from './quorum-blocks.ts';
import { approvalBlocks, officialBlock, RESULTS_TITLE, stateBlocks } from './state-blocks.ts';
import type { Attendant, ItemSaid } from './view.ts';

/** What the minutes for one circle of readers are made of. */
interface MinutesParts {
  readonly meeting: PublicMeeting;
  readonly saidOf: (item: PublicAgendaItem) => ItemSaid;
  readonly attendance?: readonly Attendant[] | undefined;
  /** The copy that everybody reads, which nobody signs. */
  readonly isPublic?: true;
  /** Said of the edition, such as that the non-public part is in it. */
  readonly kicker?: string | undefined;
}

const fullName = ({ title, givenName, surname }: PublicPerson): string =>
  [title, givenName, surname].filter((part) => part !== undefined).join(' ');

function chairOf({ minutes }: PublicMeeting, index: RecordIndex): string | undefined {
  const person = index.person.get(minutes?.chair ?? '');
  return person && fullName(person);
}

function attendanceFacts(meeting: PublicMeeting, { facts }: AttendanceLaw, index: RecordIndex): Fact[] {
  const { minutes, present } = meeting;
  const there =
    present === undefined
      ? undefined
      : counted(present, 'stimmberechtigtes Mitglied', 'stimmberechtigte Mitglieder');
  return [
    ['Eröffnet um', minutes?.openedAt && clock(minutes.openedAt)],
    ['Geschlossen um', minutes?.closedAt && clock(minutes.closedAt)],
    ['Vorsitz', chairOf(meeting, index)],
    ['Schriftführung', minutes?.secretary],
    ['Anwesend', there && (facts ? `${there} von ${facts.statutory}` : there)],
  ];
}

const signers = ({ minutes }: PublicMeeting, chair: string | undefined): SignatureLine[] => [
  defined({ role: 'Vorsitz', name: chair }),
  defined({ role: 'Schriftführung', name: minutes?.secretary }),
];

function closingBlocks(meeting: PublicMeeting, { profile }: AttendanceLaw, index: RecordIndex): Block[] {
  const inspect = profile?.sentences.inspectMinutes;
  return [
    ...circulationBlocks(meeting, index),
    ...objectionBlocks(meeting),
    ...comparisonBlocks(meeting),
    ...(inspect ? [note('Einsicht', inspect.value)] : []),
  ];
}

/** Whoever signs; on the public copy of approved minutes whoever did, as far as the record knows. */
function signedBy(lines: readonly SignatureLine[], { meeting, isPublic }: MinutesParts): Block[] {
  if (!isPublic || meeting.minutes?.status !== 'approved') return [{ kind: 'signatures', lines }];
  const given = lines.flatMap(({ role, name }) =>
    name === undefined ? [] : [{ role, name: `gez. ${name}`, given: true as const }],
  );
  return given.length === 0 ? [] : [{ kind: 'signatures', lines: given }];
}

/** What all that is said after a meeting has in common. */
function frameOf({ meeting, kicker }: Pick<MinutesParts, 'meeting' | 'kicker'>, index: RecordIndex) {
  const { key, organization, start } = meeting;
  const body = index.organization.get(organization)?.body ?? '';
  const letter = letterFor(index, { kind: 'minutes', body, organization }, meetingValues(meeting, index));
  const frame = {
    kind: 'minutes' as const,
    id: `meetings/${key}/niederschrift`,
    kicker: kicker ?? organizationNames(meeting, index),
    author: letter.author,
    letterhead: letter.letterhead,
    footer: `${letter.footer} · Sitzung am ${shortDate(dayOf(start))}`,
    sheet: 'report' as const,
  };
  return { frame, letter, law: attendanceLaw(meeting, index), day: dayOf(start) };
}

/** Minutes of a meeting, from its parts. */
export function minutesDocument(parts: MinutesParts, index: RecordIndex): DocumentData {
  const { meeting, saidOf, attendance } = parts;
  const { minutes } = meeting;
  const { frame, letter, law, day } = frameOf(parts, index);
  const saysItems = (item: PublicAgendaItem): Block[] => itemBlocks(item, saidOf(item), law, index);
  return defined({
    ...frame,
    title: `Niederschrift über die Sitzung am ${longDate(day)}`,
    date: minutes?.approvedOn ?? minutes?.sentOn ?? day,
    place: letter.place,
    mark: minutes?.status === 'approved' ? undefined : 'Entwurf',
    blocks: [
      ...stateBlocks(meeting),
      ...letter.opening,
      meetingFacts(meeting, index, attendanceFacts(meeting, law, index)),
      ...openingQuorum(law),
      ...healingNote(meeting, law.profile, 'Mangel der Einladung'),
      ...attendanceBlocks(attendance),
      ...agendaBlocks(meeting.agenda, { blocksOf: saysItems }),
      ...letter.closing,
      ...approvalBlocks(meeting, index),
      ...signedBy(letter.signatures ?? signers(meeting, chairOf(meeting, index)), parts),
      ...closingBlocks(meeting, law, index),
    ],
  });
}

/** What was decided, where the minutes themselves are `file`: it claims no approval, and nobody signs it. */
function resultsDocument(meeting: PublicMeeting, file: PublicFile, index: RecordIndex): DocumentData {
  const { frame, law, day } = frameOf({ meeting }, index);
  const saysItems = (item: PublicAgendaItem): Block[] => itemBlocks(item, saidInPublic(item), law, index);
  return {
    ...frame,
    title: `${RESULTS_TITLE} der Sitzung am ${longDate(day)}`,
    date: day,
    blocks: [
      officialBlock(meeting, file, index),
      meetingFacts(meeting, index, attendanceFacts(meeting, law, index)),
      ...openingQuorum(law),
      ...healingNote(meeting, law.profile, 'Mangel der Einladung'),
      ...agendaBlocks(meeting.agenda, { blocksOf: saysItems }),
      ...closingBlocks(meeting, law, index),
    ],
  };
}

/** The public minutes, from the public record alone; an overview of the results where the minutes are a file. */
export const minutesOf = (meeting: PublicMeeting, index: RecordIndex): DocumentData =>
  meeting.minutes?.file === undefined
    ? minutesDocument({ meeting, saidOf: saidInPublic, isPublic: true }, index)
    : resultsDocument(meeting, meeting.minutes.file, index);
