import { dayOf } from '../../../domain/local-time.ts';
import type {
  OpenItem,
  PublicAgendaItem,
  PublicFile,
  PublicMeeting,
  PublicPaper,
} from '../../../domain/public-record.ts';
import { resolutionKey, url } from '../../../domain/url.ts';
import type { ItemChange } from '../../../domain/view/agenda-changes.ts';
import type { Jump } from '../../../domain/view/agenda-parts.ts';
import { clipped, LONG_TITLE, type RecordIndex } from '../../../domain/view/index.ts';
import { recordingFrom } from '../../../domain/view/meeting-links.ts';
import { longDate, longTime } from '../dates.ts';
import { CATEGORY, CONSULTATION_ROLE } from '../enums.ts';
import { keepTogether } from '../keep-together.ts';
import { byteSize, counted } from '../numbers.ts';
import type { BadgeKind } from '../badges.ts';
import { fileType } from '../documents.ts';
import { type NamedLink, paperName } from '../paper/paper-words.ts';
import { wordLinks } from '../vocabulary/word-links.ts';

/** A link below an item; `facts` stand behind it: type and size of a file. */
export interface ItemLink {
  readonly href: string;
  readonly label: string;
  readonly facts?: string;
}

/** "Beschlussvorlage 0878/2017", with the paper's title where it is not the item's. */
function paperLink(paper: PublicPaper, { title }: OpenItem): ItemLink {
  const same = title.includes(paper.title) || paper.title.includes(title);
  const label = same ? paperName(paper) : `${paperName(paper)}: ${clipped(paper.title, LONG_TITLE)}`;
  return { href: url.paper(paper.key), label };
}

const fileLink = (file: PublicFile, label = file.title): ItemLink => ({
  href: file.url,
  label,
  facts: [fileType(file), file.size !== undefined && keepTogether(byteSize(file.size))]
    .filter(Boolean)
    .join(', '),
});

/** Papers, files, the minutes to be approved, the place in the recording, own subjects and places, in this order. */
export function itemLinks(item: OpenItem, { recording }: PublicMeeting, index: RecordIndex): ItemLink[] {
  return [
    ...item.papers.flatMap((key) => {
      const paper = index.paper.get(key);
      return paper ? [paperLink(paper, item)] : [];
    }),
    ...item.files.map((file) => fileLink(file)),
    ...minutesLinks(item, index),
    ...(recording && item.recordingOffset !== undefined
      ? [
          {
            href: recordingFrom(recording.url, item.recordingOffset),
            label: `Aufzeichnung ab ${offset(item.recordingOffset)}`,
          },
        ]
      : []),
    ...wordsAs('Thema', wordLinks('subjects', item.subjects)),
    ...wordsAs('Ort', wordLinks('places', item.places)),
  ];
}

const wordsAs = (name: string, links: readonly NamedLink[]): ItemLink[] =>
  links.flatMap(({ label, href }) => (href === undefined ? [] : [{ href, label: `${name}: ${label}` }]));

function minutesLinks({ approvesMinutesOf }: OpenItem, index: RecordIndex): ItemLink[] {
  const meeting = index.meeting.get(approvesMinutesOf ?? '');
  if (!meeting) return [];
  const day = longDate(dayOf(meeting.start));
  const { minutes } = meeting;
  return [
    ...(minutes?.file ? [fileLink(minutes.file, `Niederschrift vom ${day}`)] : []),
    { href: url.meeting(meeting.key), label: `Sitzung vom ${day}` },
  ];
}

/** "1:02:03" or "4:07" */
export function offset(seconds: number): string {
  const [hours, minutes, rest] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  const two = (value: number) => String(value).padStart(2, '0');
  return hours > 0 ? `${hours}:${two(minutes)}:${two(rest)}` : `${minutes}:${two(rest)}`;
}

/** "Vorberatung · Beantragt von Fraktion A · 31 Mitglieder anwesend" */
export const itemFacts = ({ role, requestedBy, madePublicOn, present }: OpenItem): string =>
  [
    role && CONSULTATION_ROLE[role],
    requestedBy && `Beantragt von: ${requestedBy}`,
    madePublicOn && `Auf Beschluss vom ${longDate(madePublicOn)} öffentlich behandelt`,
    present !== undefined && counted(present, 'Mitglied anwesend', 'Mitglieder anwesend'),
  ]
    .filter(Boolean)
    .join(' · ');

/** The title of an open item, the general category of a closed one. */
export const itemTitle = (item: PublicAgendaItem): string =>
  item.public ? item.title : CATEGORY[item.category];

/** The badge of a change since the invitation. */
export const CHANGE_BADGE: Readonly<Record<ItemChange['kind'], BadgeKind>> = {
  added: 'added',
  moved: 'moved-item',
  withdrawn: 'withdrawn',
};
const CHANGE_WORD: Readonly<Record<ItemChange['kind'], string>> = {
  added: 'ergänzt',
  moved: 'verschoben',
  withdrawn: 'abgesetzt',
};

/** "am 12. Mai 2017, 9:00 Uhr: Dringlichkeit" */
export const changeTail = ({ at, from, reason }: ItemChange): string =>
  `am ${longTime(at)}${from ? `, vorher TOP ${from}` : ''}${reason ? `: ${reason}` : ''}`;

/** "ergänzt am 12. Mai 2017, 9:00 Uhr: Dringlichkeit" */
export const changeWords = (change: ItemChange): string =>
  `${CHANGE_WORD[change.kind]} ${changeTail(change)}`;

/** How the item stood in the invitation: with its number there, where it was moved. */
export const invitedAs = (item: PublicAgendaItem): string =>
  item.public && item.movedFrom !== undefined ? `als TOP ${item.movedFrom}: ${item.title}` : itemTitle(item);

/** "Haushalt 2027" for a heading, else "TOP 1 bis 12"; positions where an item has no number. */
export const jumpLabel = ({ from, to, first, last, title }: Jump): string => {
  if (title !== undefined) return clipped(title, 60);
  if (from === to && from.number !== undefined) return `TOP ${from.number}`;
  return from.number !== undefined && to.number !== undefined
    ? `TOP ${from.number} bis ${to.number}`
    : `Punkte ${first} bis ${last}`;
};

/** Resolutions up to this length stand on the meeting's page; longer ones behind their link. */
const SHORT_TEXT = 500;

/** The resolution of an item: its address, and its text where it is short. */
export function itemResolution(item: OpenItem, meeting: PublicMeeting, index: RecordIndex) {
  const resolution = index.resolution.get(resolutionKey(meeting.key, item.id));
  if (!resolution) return undefined;
  const label = item.number === undefined ? 'Zum Beschluss' : `Beschluss zu TOP ${item.number}`;
  return {
    href: url.resolution(resolution.key),
    label,
    text: resolution.text.length <= SHORT_TEXT ? resolution.text : undefined,
  };
}
