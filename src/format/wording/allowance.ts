import type { AllowanceLine, Unpaid } from '../../domain/allowance/line.ts';
import type { Period } from '../../domain/allowance/periods.ts';
import { dateRange, monthAndYear } from './dates.ts';
import { germanNumber } from './numbers.ts';

/** "1.234,50" of 123450 cents, for tables and spreadsheets. */
export const euroAmount = (cents: number): string =>
  `${germanNumber(Math.floor(cents / 100))},${String(cents % 100).padStart(2, '0')}`;

/** "1.234,50 €" */
export const euro = (cents: number): string => `${euroAmount(cents)}\u00a0€`;

/** "1. Vierteljahr 2027", "2. Halbjahr 2027", "März 2027", "2027"; of a free span its days. */
export function periodName({ key, from, to }: Period): string {
  const [, year = '', letter, number] = /^(\d{4})-([qh])(\d)$/.exec(key) ?? [];
  if (letter !== undefined) return `${number}. ${letter === 'q' ? 'Vierteljahr' : 'Halbjahr'} ${year}`;
  if (/^\d{4}-\d{2}$/.test(key)) return monthAndYear(from);
  return /^\d{4}$/.test(key) ? key : dateRange(from, to);
}

const UNPAID: Readonly<Record<Unpaid, string>> = {
  day: 'nicht gezahlt: Höchstzahl am Tag erreicht',
  year: 'nicht gezahlt: Höchstzahl im Jahr erreicht',
  principal: 'nicht gezahlt: das vertretene Mitglied war selbst da',
};

/** Why a line does not bear the whole rate; empty where it does. */
export function lineNote(line: AllowanceLine): string {
  if (line.kind === 'month') return line.part ? `${line.part.days} von ${line.part.of} Tagen` : '';
  if (line.unpaid) return UNPAID[line.unpaid];
  return line.half ? 'halber Satz: kürzer anwesend' : '';
}
