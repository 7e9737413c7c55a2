import type { CalendarDate } from '../../../domain/calendar-date.ts';
import { url } from '../../../domain/url.ts';
import type {
  DateFile,
  LookupEntry,
  Manifest,
  NumberFile,
  YearsFile,
} from '../../../format/search/index-files.ts';
import type { Language, NamedNumber } from '../../../format/search/language.ts';
import { monthAndYear } from '../../../format/wording/dates.ts';
import { counted } from '../../../format/wording/numbers.ts';
import type { Jump } from './engine-types.ts';
import type { Loader } from './loader.ts';

/** Longer queries name more than one thing. */
const MOST_CHARACTERS = 80;
const MOST = 20;

/** The things that a query names by number or date; none where the look-up cannot be loaded, for the words remain. */
export async function jumpsOf(
  typed: string,
  manifest: Manifest,
  language: Language,
  loader: Loader,
): Promise<Jump[]> {
  if (typed.length > MOST_CHARACTERS) return [];
  // As file names have it: 0104_2027.
  const query = typed.replace(/(?<=\d)_(?=\d)/g, '/');
  const isAlone = saysNothingElse(query, language);
  const asked = [
    ...language.numbers(query).map((number) => ofNumber(number, manifest, loader)),
    ...language.days(query).map((day) => ofDay(day, isAlone, manifest, loader)),
  ];
  const found = (await Promise.allSettled(asked)).flatMap((one) =>
    one.status === 'fulfilled' ? one.value : [],
  );
  const once = [...new Map(found.map((entry) => [entry[0], entry])).values()];
  return once.slice(0, MOST).map(([address, title, detail]) => ({ url: address, title, detail }));
}

type Entries = readonly LookupEntry[];

async function ofNumber(
  { key, base, year }: NamedNumber,
  { numbers, numberYears }: Manifest,
  loader: Loader,
): Promise<Entries> {
  const inYear = async (of: string, names: readonly string[]): Promise<Entries> => {
    const name = numbers[of];
    const file = name === undefined ? {} : await loader.json<NumberFile>(name);
    return names.map((one) => file[one]).find((entries) => entries !== undefined) ?? [];
  };
  const exact = await inYear(year, [key, base]);
  if (year !== '' || exact.length > 0 || numberYears === undefined) return exact;
  const years = (await loader.json<YearsFile>(numberYears))[key] ?? [];
  return (await Promise.all(years.slice(0, MOST).map((one) => inYear(one, [`${key}/${one}`])))).flat();
}

/** The meetings of a day; of a month or a year, where nothing else is asked for, the page that lists them. */
async function ofDay(day: string, isAlone: boolean, { dates }: Manifest, loader: Loader): Promise<Entries> {
  const [year = '', month, dayOfMonth] = day.split('-');
  const name = dates[year];
  if (name === undefined || (dayOfMonth === undefined && !isAlone)) return [];
  const days = Object.entries(await loader.json<DateFile>(name));
  const found = days.filter(([one]) => `${year}-${one}`.startsWith(day)).flatMap(([, entries]) => entries);
  if (found.length === 0 || dayOfMonth !== undefined) return found;
  const amount = counted(found.length, 'Sitzung', 'Sitzungen');
  return month === undefined
    ? [[url.meetingsOfYear(year), `Sitzungen ${year}`, amount]]
    : [[url.monthOf(`${day}-01` as CalendarDate), `Kalender: ${monthAndYear(day)}`, amount]];
}

/** Words beside a month or a year that ask for nothing more. */
const BESIDE = /^(?:sitzungen?|termine?|jahr|monat|kalender|tagesordnungen)$/i;

function saysNothingElse(query: string, language: Language): boolean {
  return language.words(query).every((word) => {
    const isMonth = !language.days(`${word.replace(/\.$/, '')} 2000`).includes('2000');
    return /\d/.test(word) || isMonth || BESIDE.test(word) || language.isStopWord(word);
  });
}
