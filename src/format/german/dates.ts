import { fullYear } from './paper-number.ts';
import { searchable } from './tokens.ts';

/** A day `2017-05-15`, a month `2017-05`, or a year `2017`. */
export type DateForm = string;

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'mai', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dez'] as const;
const MONTH =
  '(?<name>jan(?:uar)?|jän(?:ner)?|feb(?:ruar)?|mär(?:z)?|maerz|marz|mrz|apr(?:il)?|mai|juni?|juli?|aug(?:ust)?|sept?(?:ember)?|okt(?:ober)?|nov(?:ember)?|dez(?:ember)?)';
const YEAR = '(?<year>(?:19|20)\\d\\d)';
const START = '(?<![\\p{L}\\p{N}]|\\p{N}[.,/-])';
const END = '(?![\\p{L}\\p{N}]|[.,/-]\\p{N})';

/** Every way to write a date; what one has matched is left to it, even where there is no such day. */
const WAYS: readonly RegExp[] = [
  '(?<year>\\d{4})-(?<month>\\d{1,2})-(?<day>\\d{1,2})(?:T\\d\\d:\\d\\d(?::\\d\\d)?)?',
  '(?<day>\\d{1,2})(?<sign>[./-]) ?(?<month>\\d{1,2})\\k<sign> ?(?<year>\\d{4}|\\d{2})',
  `(?<day>\\d{1,2})\\.? ?${MONTH}\\.? ?(?<year>\\d{4}|'?\\d{2})`,
  `${MONTH}\\.? ?(?<year>\\d{4})`,
  '(?<month>\\d{1,2})(?:\\.|/) ?(?<year>\\d{4})',
  '(?<year>\\d{4})-(?<month>\\d{1,2})',
  YEAR,
].map((way) => new RegExp(START + way + END, 'giu'));

const pad = (count: number): string => String(count).padStart(2, '0');

/** Number of the month by name, 1 to 12. */
function monthOf(name: string): number {
  const letters = name.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replace('ae', 'a');
  if (letters === 'mrz') return 3;
  return MONTHS.findIndex((month) => letters.startsWith(month)) + 1;
}

/** The form of what was matched, or undefined where there is no such day, month or year. */
function formOf({
  year: written = '',
  month,
  day,
  name,
}: Partial<Record<string, string>>): DateForm | undefined {
  const year = fullYear(written.replace("'", ''));
  if (!/^(?:19|20)\d\d$/.test(year)) return undefined;
  const number = name === undefined ? Number(month) : monthOf(name);
  if (month === undefined && name === undefined) return year;
  if (number < 1 || number > 12) return undefined;
  if (day === undefined) return `${year}-${pad(number)}`;
  const last = new Date(Date.UTC(Number(year), number, 0)).getUTCDate();
  if (Number(day) < 1 || Number(day) > last) return undefined;
  return `${year}-${pad(number)}-${pad(Number(day))}`;
}

/**
 * The days, months and years that a text names, in their order, each in one form for every way of writing it:
 * "15.5.2017", "15. Mai 2017", "15.05.17", "Mai 2017", "5/2017", "2017". Years from 1900 to 2099; two digits from 70 on
 * are of the last century. What does not exist (31.2., month 13) gives nothing, not even its year.
 */
export function dateForms(text: string): DateForm[] {
  let line = searchable(text).replace(/\s+/g, ' ');
  const found: { place: number; form: DateForm | undefined }[] = [];
  for (const way of WAYS)
    line = line.replace(way, (match, ...rest) => {
      const groups = rest.at(-1) as Partial<Record<string, string>>;
      found.push({ place: rest.at(-3) as number, form: formOf(groups) });
      return '#'.repeat(match.length);
    });
  const forms = found.toSorted((one, other) => one.place - other.place).map(({ form }) => form);
  return [...new Set(forms.filter((form) => form !== undefined))];
}
