import type { CalendarDate } from '../../../../domain/calendar-date.ts';
import { shortDate } from '../../../../format/wording/dates.ts';
import { type KnownMembership, personDetail } from '../../../index/person-detail.ts';
import type { Choice, ChoiceKind, SiteIndex } from '../../../index/site-index.ts';
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

/** What tells people apart: the names of organizations, and the day on which somebody is something. */
export interface Surroundings {
  readonly index: SiteIndex | undefined;
  /** `YYYY-MM-DD` */
  readonly day: string;
}

/** An entry of the repository as the pickers show it. */
export function choiceOf(kind: ChoiceKind, entry: FoundEntry, around: Surroundings): Choice {
  const { data } = entry;
  const key = keyOf(entry);
  const name = text(data['title']) || text(data['name']);
  if (kind === 'papers') {
    return { key, label: name || key, detail: joined([text(data['reference']), day(data['date'])], ', ') };
  }
  if (kind === 'meetings') return { key, label: name || key, detail: day(data['start']) };
  if (kind === 'people') {
    const parts = [text(data['title']), text(data['givenName']), text(data['surname'])];
    return { key, label: joined(parts, ' ') || key, detail: detailOf(data, around) };
  }
  return { key, label: name || key, detail: text(data['shortName']) };
}

function detailOf(data: FoundEntry['data'], { index, day }: Surroundings): string {
  const memberships = Array.isArray(data['memberships']) ? (data['memberships'] as KnownMembership[]) : [];
  const named = (key: string) => {
    const name = index?.choices.organizations.find((one) => one.key === key)?.label;
    const kind = index?.organizations?.[key]?.kind;
    return name === undefined || kind === undefined ? undefined : { name, kind };
  };
  return personDetail(memberships, named, day);
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
