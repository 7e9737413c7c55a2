import { doneInTime } from '../../../domain/implementation.ts';
import type { TrackedResolution, TrackerSelection, TrackerState } from '../../../domain/view/index.ts';
import type { RecordIndex } from '../../../domain/view/index.ts';
import { longDate } from '../dates.ts';
import { keepTogether } from '../keep-together.ts';
import { IMPLEMENTATION_STATE } from '../enums.ts';
import { counted, germanNumber } from '../numbers.ts';

const OVERDUE = 'Frist überschritten';

/** "Frist überschritten", "in Umsetzung". */
export const trackerWord = (state: TrackerState): string =>
  state === 'overdue' ? OVERDUE : IMPLEMENTATION_STATE[state];

/** What a state means, a sentence each. */
export const TRACKER_MEANING: Readonly<Record<TrackerState, string>> = {
  open: 'Der Beschluss ist gefasst. Mit der Umsetzung hat noch niemand begonnen.',
  'in-progress': 'Die zuständige Stelle arbeitet daran. Was schon geschehen ist, steht in den Berichten.',
  overdue:
    'Der Tag, bis zu dem der Beschluss umgesetzt sein sollte, ist vorbei, und er ist noch offen oder in Umsetzung. Warum das so ist, kann in den Berichten stehen.',
  done: 'Was beschlossen wurde, ist getan.',
  dropped:
    'Der Beschluss wird nicht ausgeführt, zum Beispiel weil das Gremium ihn aufgehoben hat oder weil sich die Sache erledigt hat.',
};

/** When a resolution is due or was carried out, or that it was dropped; empty where nothing is known. */
export function dueWords({ implementation }: TrackedResolution): string {
  const { status, due, doneOn } = implementation;
  const day = (date: typeof due) => keepTogether(longDate(date as NonNullable<typeof due>));
  if (status === 'dropped') return '';
  if (status === 'done') {
    if (doneOn === undefined) return '';
    const inTime = doneInTime(implementation);
    if (inTime === undefined) return `umgesetzt am ${day(doneOn)}`;
    return `umgesetzt am ${day(doneOn)}, ${inTime ? 'in der Frist' : 'nach der Frist'} bis ${day(due)}`;
  }
  if (due === undefined) return 'ohne Frist';
  return `Frist: ${day(due)}`;
}

/** How many resolutions of a list are tracked and how many of them are late, in whole sentences. */
export function trackerSentence(tracked: number, overdue: number): string {
  if (tracked === 0) return 'Hier steht zurzeit kein Beschluss.';
  const all = `${counted(tracked, 'Beschluss', 'Beschlüsse')}, zu ${tracked === 1 ? 'dem' : 'denen'} die Verwaltung angibt, was daraus geworden ist.`;
  if (overdue === 0) return `${all} Keine Frist ist überschritten.`;
  return `${all} Bei ${overdue === 1 ? 'einem' : germanNumber(overdue)} davon ist die Frist überschritten.`;
}

/** What a selection adds to the heading "Beschlusskontrolle": "Bauamt", "2026"; empty for everything. */
export function trackerLabel({ overdue, office, body, year }: TrackerSelection, index: RecordIndex): string {
  const parts = [
    overdue && OVERDUE,
    office === undefined ? undefined : index.organization.get(office)?.name,
    body === undefined ? undefined : index.body.get(body)?.name,
    year,
  ];
  return parts.filter((part) => part !== undefined).join(' · ');
}
