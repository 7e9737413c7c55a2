import { dayOf } from '../../../domain/local-time.ts';
import type { InvitedAs } from '../../../domain/members/index.ts';
import { longDate } from '../../../format/wording/dates.ts';
import { counted, listed } from '../../../format/wording/numbers.ts';
import { at } from '../addresses.ts';
import { bodyNames, kickerOf, placeWords, whenOf } from '../portal/view/meeting-words.ts';
import type { Invitation, Supplement } from './invitation.ts';
import { noteWords } from './note-words.ts';
import { INVITING } from './proof-words.ts';
import type { PublicAgenda, PublicLine } from './public-agenda.ts';

/** Whom a mail greets, and as what. */
export interface Greeted {
  readonly name: string;
  readonly as: InvitedAs;
}

/** "Einladung: Ausschuss für Schule am 18. März 2027" */
export function mailSubject({ meeting, council, supplement }: Invitation): string {
  const what = supplement ? 'Nachtrag zur Einladung' : 'Einladung';
  return plain(`${what}: ${bodyNames(meeting, council)} am ${longDate(dayOf(meeting.start))}`);
}

/** The mail in plain text. @param origin of the members' area */
export function mailText(invitation: Invitation, { name, as }: Greeted, origin: string): string {
  const { meeting, council, supplement, agenda } = invitation;
  const { site } = council.directory;
  const { name: office, email, phone } = site.contact;
  const contact = [office, email, phone].filter((one) => one !== undefined).join(', ');
  const blocks = [
    `Guten Tag ${name},`,
    supplement ? 'zu dieser Sitzung gibt es einen Nachtrag:' : INVITING[as],
    whatAndWhen(invitation),
    ...noteWords(invitation),
    supplement && changeWords(supplement),
    agendaWords(agenda),
    `Alle Unterlagen, auch die nichtöffentlichen, liegen im Mitgliederbereich:\n${origin}${at.meeting(meeting.key)}`,
    ...enclosureWords(invitation),
    'Der Termin liegt dieser E-Mail als Kalenderdatei bei.',
    contact === '' ? 'Fragen beantwortet Ihnen das Ratsbüro.' : `Fragen beantwortet Ihnen: ${contact}`,
    `Mit freundlichen Grüßen\n${site.operator}`,
  ];
  return plain(`${blocks.filter((block) => block !== undefined && block !== '').join('\n\n')}\n`);
}

function whatAndWhen({ meeting, council }: Invitation): string {
  const lines = [
    bodyNames(meeting, council),
    kickerOf(meeting),
    whenOf(meeting),
    placeWords(meeting.location),
  ];
  return lines.filter((line) => line !== undefined).join('\n');
}

/** What changed, in one sentence for each kind; a title stands in the agenda below, where it is public. */
function changeWords({ meeting, items, documents, closed }: Supplement): string {
  const what = [
    meeting && 'Zeit, Ort oder Stand der Sitzung',
    items > 0 && counted(items, 'Punkt der Tagesordnung', 'Punkte der Tagesordnung'),
    documents.length > 0 && counted(documents.length, 'öffentliche Unterlage', 'öffentliche Unterlagen'),
  ].filter((words) => words !== false);
  return [
    what.length > 0 && `Neu oder geändert: ${listed(what)}.`,
    closed && 'Auch im nichtöffentlichen Teil oder an früheren Punkten hat sich etwas geändert.',
  ]
    .filter((sentence) => sentence !== false)
    .join('\n');
}

/** The public part, and of the other one how many items it has. */
export function agendaWords({ lines, closed }: PublicAgenda): string {
  const items = lines.length === 0 ? [] : ['Tagesordnung, öffentlicher Teil', ...lines.map(lineWords)];
  const rest =
    closed === 0
      ? []
      : [`Nichtöffentlicher Teil: ${counted(closed, 'Tagesordnungspunkt', 'Tagesordnungspunkte')}`];
  return [...items, ...rest].join('\n');
}

function lineWords({ depth, number, title, withdrawn, references }: PublicLine): string {
  const papers = references.length === 0 ? '' : ` (${references.join(', ')})`;
  const mark = number === undefined ? '–' : /^\d+$/.test(number) ? `${number}.` : number;
  return `${'  '.repeat(depth)}${mark} ${title}${papers}${withdrawn ? ' – abgesetzt' : ''}`;
}

function enclosureWords({ enclosures: { attached, left } }: Invitation): string[] {
  const list = (titles: readonly { readonly title: string }[]) =>
    titles.map(({ title }) => `- ${title}`).join('\n');
  return [
    ...(attached.length > 0 ? [`Dieser E-Mail liegen bei:\n${list(attached)}`] : []),
    ...(left.length > 0
      ? [
          `Nicht beigefügt, weil die E-Mail sonst zu groß würde; Sie finden sie im Mitgliederbereich:\n${list(left)}`,
        ]
      : []),
  ];
}

/** Spaces that keep words together have no place in a mail of plain text. */
const plain = (text: string): string => text.replaceAll('\u00a0', ' ').replaceAll('\u00ad', '');
