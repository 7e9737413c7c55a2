import type { OutgoingMail } from '../../../mail/ports.ts';
import { counted } from '../../../format/wording/numbers.ts';
import { at } from '../addresses.ts';
import { greetedName, officeWords } from '../login/mail-words.ts';
import type { Council } from '../ports.ts';
import type { Digest } from './digest.ts';
import type { Thing, ThingGroup, ThingKind } from './told/thing.ts';

/** Lines of one meeting that a mail shows; the members' area shows all. */
const MOST_LINES = 30;

const BEFORE: Readonly<Record<Thing['what'], Readonly<Record<ThingKind, string>>>> = {
  item: {
    new: 'Neu auf der Tagesordnung: ',
    changed: 'Geändert: ',
    opened: '',
    moved: 'Verschoben: ',
    withdrawn: 'Abgesetzt: ',
    site: '',
  },
  document: {
    new: 'Neu: ',
    changed: 'Geändert: ',
    opened: '',
    moved: '',
    withdrawn: '',
    site: 'Auf der Website neu oder geändert: ',
  },
};

/**
 * The mail of a digest. It names what everybody may read; of all else it tells how much there is, and where.
 * @param id of the mail; the same for every try
 * @param origin of the members' area
 */
export function digestMail(
  id: string,
  { account, groups, choice }: Digest,
  council: Council,
  origin: string,
): OutgoingMail {
  const settings = `${origin}${at.myNotices}`;
  const text = [
    `Guten Tag ${greetedName(account, council)},`,
    choice === 'day'
      ? 'das ist seit der letzten Nachricht im Mitgliederbereich neu oder geändert:'
      : 'im Mitgliederbereich ist dies neu oder geändert:',
    ...groups.map((group) => groupText(group, origin)),
    `Alles Neue finden Sie nach der Anmeldung hier:\n${origin}${at.news}`,
    `Sie erhalten diese Nachricht ${choice === 'day' ? 'höchstens einmal am Tag' : 'bei jeder Veröffentlichung'}. Ändern oder abbestellen können Sie sie hier:\n${settings}`,
    'Einladungen kommen davon unabhängig immer auf dem vereinbarten Weg.',
    `Fragen beantwortet Ihnen: ${officeWords(council)}`,
    council.directory.site.operator,
  ].join('\n\n');
  return { id, to: account.email, subject: 'Neues im Mitgliederbereich', text: `${text}\n` };
}

/** Heading, address, a line for each public thing, and how many there are that are not public. */
function groupText({ heading, href, things }: ThingGroup, origin: string): string {
  const named = namedLines(things);
  const left = named.length - MOST_LINES;
  const lines = [
    ...named.slice(0, MOST_LINES),
    ...(left > 0 ? [`und ${counted(left, 'weitere Änderung', 'weitere Änderungen')}`] : []),
    ...hiddenLines(things),
  ];
  return [heading, `${origin}${href}`, ...lines.map((line) => `- ${line}`)].join('\n');
}

/** What is public, a line each: "Neu: Beschlussvorlage 0878/2017: Bau der Brücke". */
export const namedLines = (things: readonly Thing[]): string[] =>
  things.flatMap(({ what, kind, words }) =>
    words ? [`${BEFORE[what][kind]}${words.text.replaceAll(/\s+/g, ' ')}`] : [],
  );

/** How many there are that are not public, or not yet. */
export function hiddenLines(things: readonly Thing[]): string[] {
  const count = (what: Thing['what']) =>
    things.filter((thing) => thing.what === what && thing.words === undefined).length;
  const [items, documents] = [count('item'), count('document')];
  return [
    ...(items === 0
      ? []
      : [
          counted(
            items,
            'Änderung im nichtöffentlichen Teil der Tagesordnung',
            'Änderungen im nichtöffentlichen Teil der Tagesordnung',
          ),
        ]),
    ...(documents === 0
      ? []
      : [
          counted(
            documents,
            'neue oder geänderte nichtöffentliche Unterlage',
            'neue oder geänderte nichtöffentliche Unterlagen',
          ),
        ]),
  ];
}
