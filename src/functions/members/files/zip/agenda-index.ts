import { flatItems, type MembersItem, type MembersMeeting } from '../../../../domain/members/index.ts';
import type { LocalTime } from '../../../../domain/local-time.ts';
import { CATEGORY } from '../../../../format/wording/enums.ts';
import { fullTime, shortTime } from '../../../../format/wording/dates.ts';
import type { Placed } from './meeting-documents.ts';

export const INDEX_NAME = '00 Tagesordnung.txt';

/** What the index tells of. */
export interface AgendaIndex {
  readonly meeting: MembersMeeting;
  /** Wall clock of the record. */
  readonly now: LocalTime;
  /** Names in the zip. */
  readonly names: ReadonlyMap<Placed, string>;
  /** What is not in the zip, and why. */
  readonly left: ReadonlyMap<Placed, 'view' | 'not-stamped'>;
  /** Whether this reader may know the title of the item. */
  readonly mayRead: (item: MembersItem) => boolean;
  /** A guest of single items learns of no others. */
  readonly readsMeeting: boolean;
}

const WHY = {
  view: 'nur zum Ansehen, im Mitgliederbereich',
  'not-stamped': 'ließ sich nicht mit Ihrem Namen versehen; das Ratsbüro händigt es Ihnen aus',
} as const;

/** The agenda as plain text that any editor of any system shows: UTF-8 with a mark, lines as on Windows. */
export function agendaIndex(index: AgendaIndex): string {
  const { meeting, now } = index;
  const place = [meeting.location?.name, meeting.location?.room]
    .filter((one) => one !== undefined)
    .join(', ');
  const lines = [
    meeting.title,
    fullTime(meeting.start),
    ...(place === '' ? [] : [place]),
    '',
    `Stand der Unterlagen: ${shortTime(now)}. Was später hinzukommt, steht im Mitgliederbereich.`,
    'Ein Teil der Unterlagen ist nicht öffentlich. Bitte bewahren Sie sie so auf, dass niemand sonst sie liest.',
    ...filesOf(undefined, index),
    ...partOf(true, index),
    ...partOf(false, index),
  ];
  return `\uFEFF${lines.map((line) => `${oneLine(line)}\r\n`).join('')}`;
}

function partOf(isPublic: boolean, index: AgendaIndex): string[] {
  const items = flatItems(index.meeting.agenda).filter(
    (item) => item.public === isPublic && (index.readsMeeting || index.mayRead(item)),
  );
  if (items.length === 0) return [];
  return [
    '',
    isPublic ? 'ÖFFENTLICHER TEIL' : 'NICHTÖFFENTLICHER TEIL',
    ...items.flatMap((item) => [
      '',
      headline(item, index),
      ...papersOf(item, index),
      ...filesOf(item, index),
    ]),
  ];
}

function headline(item: MembersItem, { mayRead }: AgendaIndex): string {
  const number = item.number === undefined ? '' : `${item.number}  `;
  const category = item.category === undefined ? 'Nichtöffentlicher Punkt' : CATEGORY[item.category];
  const title = mayRead(item) ? (item.title ?? category) : 'Sie wirken hier nicht mit.';
  return `${number}${title}${item.withdrawnAt === undefined ? '' : ' (abgesetzt)'}`;
}

/** Numbers of the papers of the item; where their files stand with an item before it, with its number. */
function papersOf(item: MembersItem, { names, left, mayRead }: AgendaIndex): string[] {
  if (!mayRead(item)) return [];
  const all = [...names.keys(), ...left.keys()];
  const numbers = item.papers.flatMap((key) => {
    const placed = all.find(({ paper }) => paper?.key === key);
    if (!placed?.paper) return [];
    const isElsewhere = placed.item !== item && placed.item?.number !== undefined;
    return `${placed.paper.reference ?? placed.paper.title}${isElsewhere ? ` (Dateien bei Punkt ${placed.item.number})` : ''}`;
  });
  if (numbers.length === 0) return [];
  return [`    ${numbers.length === 1 ? 'Vorlage' : 'Vorlagen'}: ${numbers.join(', ')}`];
}

const filesOf = (item: MembersItem | undefined, { names, left }: AgendaIndex): string[] => [
  ...[...names]
    .filter(([placed]) => placed.item === item && !left.has(placed))
    .map(([, name]) => `    ${name}`),
  ...[...left]
    .filter(([placed]) => placed.item === item)
    .map(([{ document, paper }, why]) => `    Nicht enthalten: ${(document ?? paper)?.title} (${WHY[why]})`),
];

/** Titles hold no line of their own, and no sign that turns text around. */
const oneLine = (line: string): string => line.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, ' ').trimEnd();
