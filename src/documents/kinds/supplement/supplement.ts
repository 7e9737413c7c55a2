import { invitationPeriod } from '../../../domain/law/index.ts';
import { dayOf } from '../../../domain/local-time.ts';
import type { PublicMeeting, PublicRecord } from '../../../domain/public-record.ts';
import { comparisonOf, type ComparedItem, type ItemChange } from '../../../domain/view/agenda-changes.ts';
import type { RecordIndex } from '../../../domain/view/index.ts';
import { changesInLetter } from '../../../format/wording/agenda/changes-sentence.ts';
import { changeTail } from '../../../format/wording/agenda/item-words.ts';
import { capital } from '../../../format/wording/votes.ts';
import type { Block, DocumentData, PlannedDocument } from '../../model/index.ts';
import { agendaLines, meetingFacts, note, paragraph } from '../../parts/index.ts';
import { isInvited } from '../invitation/invitation.ts';
import { announced } from '../meeting/announced.ts';
import { paperBlocks } from '../meeting/item-blocks.ts';
import {
  meetingDocument,
  type MeetingOffice,
  officeOf,
  plannedOfMeeting,
} from '../meeting/meeting-document.ts';
import { signatureBlock } from '../meeting/signatures.ts';

const SECTIONS: readonly (readonly [ItemChange['kind'], string])[] = [
  ['added', 'Neu aufgenommen'],
  ['moved', 'Verschoben'],
  ['withdrawn', 'Abgesetzt'],
];

/** The items with a change of one kind, each with its time and reason. */
function section(
  [kind, title]: (typeof SECTIONS)[number],
  compared: readonly ComparedItem[],
  index: RecordIndex,
): Block[] {
  const lines = compared.flatMap(({ item, changes }) => {
    const change = changes.find((one) => one.kind === kind);
    if (!change) return [];
    const alone = { ...item, items: [] };
    const papers = kind === 'added' ? paperBlocks(item, index) : [];
    return agendaLines([alone], () => [paragraph(capital(changeTail(change))), ...papers]);
  });
  return lines.length === 0
    ? []
    : [
        { kind: 'heading', level: 2, content: [title] },
        { kind: 'agenda', lines },
      ];
}

/** What the law asks for items that came too late to be invited to; nothing where the period was kept for each of them. */
function lateItemsNote({ meeting, profile }: MeetingOffice, compared: readonly ComparedItem[]): Block[] {
  if (!profile) return [];
  const meetingOn = dayOf(meeting.start);
  const isLate = compared
    .flatMap(({ changes }) => changes.filter(({ kind }) => kind === 'added'))
    .some(({ at }) => !invitationPeriod(profile, { invitedOn: dayOf(at), meetingOn, urgent: false }).kept);
  return isLate ? [note('Aufnahme weiterer Punkte', profile.sentences.lateItems.value)] : [];
}

function endsInComma(block: Block | undefined): boolean {
  const last = block?.kind === 'paragraph' ? block.content.at(-1) : undefined;
  return typeof last === 'string' && last.endsWith(',');
}

/** Salutation and what changed; after words of a template's own it is a sentence of its own. */
function openingBlocks({ letter }: MeetingOffice, compared: readonly ComparedItem[]): Block[] {
  const opening = letter.opening.length > 0 ? letter.opening : [paragraph('Sehr geehrte Damen und Herren,')];
  const sentence = changesInLetter(compared);
  return [...opening, paragraph(endsInComma(opening.at(-1)) ? sentence : capital(sentence))];
}

/** The items that changed between invitation and meeting; what the meeting itself changes stands in its minutes. */
const changedBefore = ({ agenda, start }: PublicMeeting): ComparedItem[] =>
  comparisonOf(agenda)
    .map((line) => ({ ...line, changes: line.changes.filter(({ at }) => at <= start) }))
    .filter(({ changes }) => changes.length > 0);

/** What was added, moved and withdrawn since the invitation (Nachtrag). */
export function supplementOf(meeting: PublicMeeting, index: RecordIndex): DocumentData {
  const office = officeOf('supplement', meeting, index);
  const { letter } = office;
  const compared = changedBefore(meeting);
  const changed = compared
    .flatMap(({ changes }) => changes.map(({ at }) => at))
    .toSorted()
    .at(-1);
  return meetingDocument(office, {
    kind: 'supplement',
    date: changed === undefined ? undefined : dayOf(changed),
    sheet: 'letter',
    blocks: [
      ...openingBlocks(office, compared),
      meetingFacts(announced(meeting), index),
      ...SECTIONS.flatMap((one) => section(one, compared, index)),
      ...lateItemsNote(office, compared),
      ...letter.closing,
      signatureBlock(office),
    ],
  });
}

export const plannedSupplements = (record: PublicRecord, index: RecordIndex): PlannedDocument[] =>
  record.meetings
    .filter((meeting) => isInvited(meeting) && changedBefore(meeting).length > 0)
    .map((meeting) => plannedOfMeeting('supplement', meeting, supplementOf(meeting, index)));
