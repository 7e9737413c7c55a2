import type { CalendarDate } from '../../../../domain/calendar-date.ts';
import { shortDate } from '../../../../format/wording/dates.ts';
import type { Choice, ChoiceKind } from '../../../index/site-index.ts';
import type { FoundEntry } from '../../control-props.ts';

/** The key of an entry: its slug without the name of the file in its folder. */
export const keyOf = ({ slug }: Pick<FoundEntry, 'slug'>): string => slug.replace(/\/index$/, '');

/** Fields that a query asks for, so that every entry of a kind is found by one of them. */
export const SEARCH_FIELDS: Readonly<Record<ChoiceKind, readonly string[]>> = {
  papers: ['reference', 'title'],
  meetings: ['title', 'start'],
  organizations: ['name'],
  people: ['surname', 'givenName'],
  locations: ['name'],
  bodies: ['name'],
  terms: ['name'],
};

const text = (value: unknown): string => (typeof value === 'string' ? value : '');
const day = (value: unknown): string =>
  /^\d{4}-\d{2}-\d{2}/.test(text(value)) ? shortDate(text(value).slice(0, 10) as CalendarDate) : '';
const joined = (parts: readonly string[], by: string): string => parts.filter((part) => part !== '').join(by);

/** An entry of the repository as the pickers show it. */
export function choiceOf(kind: ChoiceKind, entry: FoundEntry): Choice {
  const { data } = entry;
  const key = keyOf(entry);
  const name = text(data['title']) || text(data['name']);
  if (kind === 'papers') {
    return { key, label: name || key, detail: joined([text(data['reference']), day(data['date'])], ', ') };
  }
  if (kind === 'meetings') return { key, label: name || key, detail: day(data['start']) };
  if (kind === 'people') {
    return { key, label: joined([text(data['givenName']), text(data['surname'])], ' ') || key, detail: '' };
  }
  return { key, label: name || key, detail: text(data['shortName']) };
}

/** Both lists, without what stands in both: an entry of the repository is newer than the index. */
export function merged(current: readonly Choice[], index: readonly Choice[]): readonly Choice[] {
  if (current.length === 0) return index;
  const newer = new Map(current.map((choice) => [choice.key, choice]));
  const known = new Set(index.map(({ key }) => key));
  return [
    ...current.filter(({ key }) => !known.has(key)),
    ...index.map((choice) => {
      const own = newer.get(choice.key);
      return own
        ? { ...choice, ...own, ...(choice.words === undefined ? {} : { words: choice.words }) }
        : choice;
    }),
  ];
}
