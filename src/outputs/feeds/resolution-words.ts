import type { PublicResolution } from '../../domain/public-record.ts';
import type { Outcome } from '../../domain/schema/agenda-item.ts';
import type { RecordIndex } from '../../domain/view/index.ts';
import { longDate, shortDate } from '../../format/wording/dates.ts';
import {
  decidedBy,
  genitiveOf,
  kindOf,
  originSentence,
  resolutionLine,
} from '../../format/wording/resolution/resolution-words.ts';

/** What a body did, as a noun with its genitive, or as a word of its own. */
const OUTCOMES: Readonly<Record<Outcome, { readonly noun: string } | { readonly word: string }>> = {
  approved: { noun: 'Beschluss' },
  'approved-amended': { noun: 'Beschluss' },
  rejected: { word: 'Abgelehnt' },
  recommended: { noun: 'Empfehlung' },
  'recommended-amended': { noun: 'Empfehlung' },
  'not-recommended': { word: 'Nicht empfohlen' },
  noted: { word: 'Zur Kenntnis genommen' },
  elected: { word: 'Gewählt' },
  answered: { word: 'Beantwortet' },
  postponed: { word: 'Vertagt' },
  referred: { word: 'Verwiesen' },
  withdrawn: { word: 'Vor der Abstimmung zurückgezogen' },
  removed: { word: 'Von der Tagesordnung abgesetzt' },
  'no-decision': { word: 'Ohne Beschluss' },
};

/** Where no outcome is stated: what was disclosed or circulated was resolved, an item may have ended in any way. */
const UNKNOWN = {
  item: { word: 'Neues Ergebnis' },
  disclosed: { noun: 'Beschluss' },
  circulation: { noun: 'Beschluss' },
} as const;

/** "Beschluss des Rates, 25.02.2027", "Empfehlung (Bau und Umwelt, 25.02.2027)", "Vertagt (Bauausschuss, 25.02.2027)". */
export function resolutionHeadline(resolution: PublicResolution, index: RecordIndex): string {
  const { kind, organization: key, date, outcome } = resolution;
  const organization = index.organization.get(key);
  const day = shortDate(date);
  if (kind === 'urgent-decision')
    return organization ? `${kindOf(resolution)} ${decidedBy(resolution, organization)}${day}` : day;
  const done = outcome === undefined ? UNKNOWN[kind] : OUTCOMES[outcome];
  const name = organization?.name ?? '';
  const where = [name, day].filter((part) => part !== '').join(', ');
  if ('word' in done) return `${done.word} (${where})`;
  const noun = kind === 'item' ? done.noun : kindOf(resolution);
  const genitive = genitiveOf(name);
  return genitive === undefined ? `${noun} (${where})` : `${noun} des ${genitive}, ${day}`;
}

/** Who decided when, with what outcome and vote, and how it came about: a sentence each. */
export function resolutionSentences(resolution: PublicResolution, index: RecordIndex): string[] {
  const organization = index.organization.get(resolution.organization);
  const line = resolutionLine(resolution, index);
  return [
    `${decidedBy(resolution, organization)}${longDate(resolution.date)}${line === '' ? '' : `: ${line}`}.`,
    originSentence(resolution) ?? '',
  ].filter((sentence) => sentence !== '');
}
