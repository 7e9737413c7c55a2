import { defined } from '../../../domain/defined.ts';
import { dayOf } from '../../../domain/local-time.ts';
import type { PublicAgendaItem, PublicMeeting, PublicPerson } from '../../../domain/public-record.ts';
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
import { approvalBlocks, stateBlocks } from './state-blocks.ts';
import type { Attendant, ItemSaid } from './view.ts';

/** What the minutes for one circle of readers are made of. */
interface MinutesParts {
  readonly meeting: PublicMeeting;
  readonly saidOf: (item: PublicAgendaItem) => ItemSaid;
  readonly attendance?: readonly Attendant[] | undefined;
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

/** Minutes of a meeting, from its parts. */
export function minutesDocument(parts: MinutesParts, index: RecordIndex): DocumentData {
  const { meeting, saidOf, attendance, kicker } = parts;
  const { key, organization, start, minutes } = meeting;
  const body = index.organization.get(organization)?.body ?? '';
  const letter = letterFor(index, { kind: 'minutes', body, organization }, meetingValues(meeting, index));
  const law = attendanceLaw(meeting, index);
  const name = organizationNames(meeting, index);
  const saysItems = (item: PublicAgendaItem): Block[] => itemBlocks(item, saidOf(item), law, index);
  return defined({
    kind: 'minutes' as const,
    id: `meetings/${key}/niederschrift`,
    title: `Niederschrift über die Sitzung am ${longDate(dayOf(start))}`,
    kicker: kicker ?? name,
    author: letter.author,
    letterhead: letter.letterhead,
    date: minutes?.approvedOn ?? minutes?.sentOn ?? dayOf(start),
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
      { kind: 'signatures' as const, lines: letter.signatures ?? signers(meeting, chairOf(meeting, index)) },
      ...closingBlocks(meeting, law, index),
    ],
    footer: `${letter.footer} · Sitzung am ${shortDate(dayOf(start))}`,
    sheet: 'report' as const,
  });
}

/** The public minutes, from the public record alone. */
export const minutesOf = (meeting: PublicMeeting, index: RecordIndex): DocumentData =>
  minutesDocument({ meeting, saidOf: saidInPublic }, index);
