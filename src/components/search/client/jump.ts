import type { DateFile, LookupEntry, Manifest, NumberFile } from '../../../format/search/index-files.ts';
import type { Language } from '../../../format/search/language.ts';
import type { Jump } from './engine-types.ts';
import type { Loader } from './loader.ts';

/** Longer queries name more than one thing. */
const MOST_CHARACTERS = 60;
const MOST = 20;

/** The things that a query names by number or date; none where the look-up cannot be loaded, for the words remain. */
export async function jumpsOf(
  query: string,
  { numbers, dates }: Manifest,
  language: Language,
  loader: Loader,
): Promise<Jump[]> {
  if (query.length > MOST_CHARACTERS) return [];
  const named = language.numbers(query).map(async ({ key, year }) => {
    const file = numbers[year];
    return file === undefined ? [] : ((await loader.json<NumberFile>(file))[key] ?? []);
  });
  const found = await Promise.allSettled([...named, onDay(language.day(query), dates, loader)]);
  const entries = found.flatMap((one) => (one.status === 'fulfilled' ? one.value : []));
  const once = [...new Map(entries.map((entry) => [entry[0], entry])).values()];
  return once.slice(0, MOST).map(([url, title, detail]) => ({ url, title, detail }));
}

/** Meetings of a day `YYYY-MM-DD` or of a month `YYYY-MM`. */
async function onDay(
  day: string | undefined,
  dates: Manifest['dates'],
  loader: Loader,
): Promise<LookupEntry[]> {
  const file = dates[day?.slice(0, 4) ?? ''];
  if (day === undefined || file === undefined) return [];
  const days = await loader.json<DateFile>(file);
  return Object.entries(days)
    .filter(([monthAndDay]) => monthAndDay.startsWith(day.slice(5)))
    .flatMap(([, entries]) => entries);
}
