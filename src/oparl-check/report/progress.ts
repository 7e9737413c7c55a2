import type { Language } from '../catalogue/rule.ts';
import type { Step } from '../run.ts';

const NAMES: Readonly<Record<Language, Readonly<Record<Step, string>>>> = {
  de: {
    lists: 'Listen lesen, Objekte bisher',
    objects: 'Objekte einzeln abrufen',
    filters: 'Filter erproben',
    files: 'Dateien vergleichen',
    stability: 'Änderungszeiten vergleichen',
  },
  en: {
    lists: 'reading lists, objects so far',
    objects: 'retrieving single objects',
    filters: 'trying the filters',
    files: 'comparing files',
    stability: 'comparing times of change',
  },
};

/** Milliseconds between two lines. */
const PACE = 100;

/** Shows how far a step has come, at most ten times a second. `status` shows a line that the next one replaces. */
export function progressOn(
  status: (text: string) => void,
  language: Language,
  now: () => number,
): (step: Step, done: number, all?: number) => void {
  let shown = Number.NEGATIVE_INFINITY;
  return (step, done, all) => {
    if (now() - shown < PACE && done !== all) return;
    shown = now();
    const of = language === 'de' ? 'von' : 'of';
    const format = (many: number): string => many.toLocaleString(language);
    status(`${NAMES[language][step]}: ${format(done)}${all === undefined ? '' : ` ${of} ${format(all)}`}`);
  };
}
