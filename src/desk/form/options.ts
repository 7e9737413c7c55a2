import * as ENUMS from '../../format/wording/enums.ts';
import type { Option } from './form-field.ts';

type Words = Readonly<Record<string, string>>;

/** Names that no page of the site needs, because they are choices about the site itself. */
const OWN: Readonly<Record<string, Words>> = {
  navigation: { footer: 'in der Fußzeile', none: 'nirgends' },
  lang: { de: 'Deutsch', 'de-simple': 'Leichte Sprache' },
  template: { agenda: 'Standardpunkte einer Tagesordnung', sentence: 'Baustein für Beschlusstexte' },
  partMonth: { whole: 'ganz zahlen', days: 'nach Tagen zahlen' },
  backend: { gitlab: 'GitLab', forgejo: 'Forgejo', github: 'GitHub' },
  workflow: {
    review: 'mit Prüfung durch eine zweite Person',
    direct: 'ohne Prüfung, Speichern veröffentlicht',
  },
  land: { rp: 'Rheinland-Pfalz', ni: 'Niedersachsen', bw: 'Baden-Württemberg' },
  method: { 'self-assessment': 'Selbstbewertung', 'external-audit': 'Prüfung durch Dritte' },
  state: { full: 'vollständig barrierefrei', partial: 'teilweise barrierefrei', none: 'nicht barrierefrei' },
};

const WORDS: readonly Words[] = [
  ...Object.values(ENUMS).filter((words): words is Words => typeof words === 'object'),
  ...Object.values(OWN),
];

/**
 * The values of an enumeration with their German names.
 * @throws Error where no names are known for exactly these values.
 */
export function optionsOf(form: string, path: string, values: readonly string[]): Option[] {
  const words = WORDS.find(
    (candidate) =>
      Object.keys(candidate).length === values.length &&
      values.every((value) => Object.hasOwn(candidate, value)),
  );
  if (!words) throw new Error(`The form "${form}" has no German names for the values of ${path}`);
  return values.map((value) => ({ value, label: capitalized(words[value] as string) }));
}

const capitalized = (text: string): string => text.charAt(0).toLocaleUpperCase('de') + text.slice(1);
