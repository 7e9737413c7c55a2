import type { Part } from './part.ts';
import { yearOfKey } from './key-time.ts';
import { UNDIVIDED } from './undivided.ts';

const DECEMBER = 12;

/**
 * Papers by year: this year and the one before, in December the next one too; then an archive for each older year of which
 * something is public, and one for the rest. A council that numbers without years has one collection.
 * @param keys keys of the public papers
 * @param today `YYYY-MM-DD`
 */
export function paperParts(keys: readonly string[], today: string): readonly Part[] {
  const years = keys.map(yearOfKey);
  const withYear = years.filter((year) => year !== undefined);
  if (withYear.length * 2 < keys.length) return [UNDIVIDED.papers];
  const [year, month] = today.split('-').map(Number) as [number, number];
  const newest = month === DECEMBER || withYear.includes(year + 1) ? year + 1 : year;
  const current = newest === year ? [year, year - 1] : [year, year + 1, year - 1];
  const older = [...new Set(withYear)].filter((one) => one < year - 1).sort((a, b) => b - a);
  return [...current.map((one) => partOfYear(one, one === year)), ...older.map(archive), REST];
}

const partOfYear = (year: number, isThisYear: boolean): Part => ({
  ...UNDIVIDED.papers,
  collection: `papers-${year}`,
  label: `Vorlagen ${year}`,
  singular: isThisYear ? 'Vorlage' : `Vorlage ${year}`,
  year,
});

const archive = (year: number): Part => ({
  ...partOfYear(year, true),
  label: `Archiv: Vorlagen ${year}`,
  archive: true,
});

const REST: Part = {
  ...UNDIVIDED.papers,
  collection: 'papers-older',
  label: 'Archiv: übrige Vorlagen',
  archive: true,
};
