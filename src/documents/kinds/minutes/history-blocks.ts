import type { PublicMeeting } from '../../../domain/public-record.ts';
import { flatItems } from '../../../domain/view/agenda-parts.ts';
import { itemTitle } from '../../../format/wording/agenda/item-words.ts';
import { longDate } from '../../../format/wording/dates.ts';
import {
  type ChangedPart,
  MARKS_CHANGED,
  minutesChanges,
} from '../../../format/wording/minutes/minutes-comparison.ts';
import type { Block, Inline } from '../../model/index.ts';
import { paragraph } from '../../parts/index.ts';

/** Words taken out and put in are told by words, not by a colour alone. */
const inlineOf = ({ label, changes }: ChangedPart): Inline[] => [
  { strong: [`${label}:`] },
  ' ',
  ...(changes.length === 0 ? [MARKS_CHANGED] : []),
  ...changes.flatMap(({ kind, text }): Inline[] => {
    if (kind === 'same') return [text];
    const words = text.trimEnd();
    return [
      { emphasis: [`[${kind === 'added' ? 'neu' : 'entfallen'}: ${words}]`] },
      text.slice(words.length) || ' ',
    ];
  }),
];

/** Objections and what was decided on them. */
export function objectionBlocks({ minutes, agenda }: PublicMeeting): Block[] {
  const { objections = [] } = minutes ?? {};
  if (objections.length === 0) return [];
  const names = new Map([...flatItems(agenda)].map(({ item }) => [item.id, nameOf(item)]));
  return [
    { kind: 'heading', level: 2, content: ['Einwendungen'] },
    {
      kind: 'list',
      ordered: false,
      items: objections.map(({ on, item, text, decision, decidedOn }) => [
        paragraph(
          `${longDate(on)}${item === undefined ? '' : `, zu ${names.get(item) ?? 'einem Punkt'}`}: ${text}`,
        ),
        ...(decision === undefined
          ? []
          : [
              paragraph(
                `Entscheidung${decidedOn === undefined ? '' : ` vom ${longDate(decidedOn)}`}: ${decision}`,
              ),
            ]),
      ]),
    },
  ];
}

const nameOf = (item: Parameters<typeof itemTitle>[0]): string =>
  item.number === undefined ? `„${itemTitle(item)}“` : `TOP ${item.number}`;

/** How approved minutes differ from those that were sent to the members. */
export function comparisonBlocks({ minutes, agenda }: PublicMeeting): Block[] {
  if (minutes?.sent === undefined || minutes.status !== 'approved' || minutes.file) return [];
  const said = new Map(minutes.sent.items.map((item) => [item.item, item]));
  const changed = [...flatItems(agenda)].flatMap(({ item }) => {
    const before = said.get(item.id);
    if (!item.public || item.heading || !before) return [];
    const parts = minutesChanges(before, { ...item, text: item.minutes });
    return parts.length === 0 ? [] : [{ name: nameOf(item), parts }];
  });
  const intro =
    changed.length === 0
      ? `Die genehmigte Niederschrift stimmt mit der Fassung überein, die am ${longDate(minutes.sent.on)} versandt wurde.`
      : `Gegenüber der Fassung, die am ${longDate(minutes.sent.on)} versandt wurde, ist geändert:`;
  return [
    { kind: 'heading', level: 2, content: ['Vergleich mit der versandten Fassung'] },
    paragraph(intro),
    ...changed.flatMap(({ name, parts }): Block[] => [
      { kind: 'heading', level: 3, content: [name] },
      ...parts.map((part): Block => ({ kind: 'paragraph', content: inlineOf(part) })),
    ]),
  ];
}
