import { clipped } from '../../domain/view/titles.ts';
import { counted, germanNumber, listed } from './numbers.ts';

/** How far a search is. */
export interface SearchProgress {
  readonly text: string;
  /** Hits so far, with all filters. */
  readonly total: number;
  /** All parts of the index have answered or failed. */
  readonly complete: boolean;
  /** Things that the text names by number or date. */
  readonly direct: number;
  /** Names of parts that could not be loaded, such as "Wahlperiode 2016 bis 2021". */
  readonly failed: readonly string[];
}

const quoted = (words: readonly string[]): string => listed(words.map((word) => `„${word}“`));

const hits = (count: number): string =>
  count === 0 ? 'Keine Treffer' : counted(count, 'Treffer', 'Treffer');

/** One line on what was found so far, also for those who hear it. */
export function progressWords({ text, total, complete, direct, failed }: SearchProgress): string {
  if (complete && total === 0 && direct > 0)
    return `Zu „${clipped(text, LONGEST)}“ gibt es ${direct === 1 ? 'eine Seite' : counted(direct, 'Seite', 'Seiten')}.`;
  const what = text === '' ? hits(total) : `${hits(total)} für „${clipped(text, LONGEST)}“`;
  if (!complete) return total === 0 ? 'Es wird gesucht …' : `Bisher ${what}. Älteres wird noch durchsucht …`;
  return failed.length === 0 ? `${what}.` : `${what}, aber nicht alles konnte durchsucht werden.`;
}

const LONGEST = 80;

/** What is said where some words occur nowhere. */
export const unknownWords = (unknown: readonly string[]): string =>
  `${quoted(unknown)} ${unknown.length === 1 ? 'kommt' : 'kommen'} auf dieser Website nicht vor.`;

/** What is said of parts of the index that did not load. */
export const failedWords = (failed: readonly string[]): string =>
  `Nicht durchsucht: ${listed(failed)}. Die Daten dazu konnten nicht geladen werden. Prüfen Sie die Verbindung und suchen Sie noch einmal.`;

export const partsWords = (word: string, parts: readonly string[]): string =>
  `„${word}“ kommt so nicht vor. Gesucht wurde nach ${quoted(parts)}.`;

/** What was left out of a query. */
export type QueryNote =
  /** Only the first `kept` characters were searched for. */
  | { readonly kind: 'cut'; readonly kept: number }
  /** Further words than those were left out. */
  | { readonly kind: 'too-many-words'; readonly kept: number }
  /** Words such as "der" and "und" that say nothing. */
  | { readonly kind: 'stop-words'; readonly words: readonly string[] }
  /** Nothing has all the words; without these there is something. */
  | { readonly kind: 'left-out'; readonly words: readonly string[] }
  /** A quotation mark without its other half was passed over. */
  | { readonly kind: 'unbalanced-quotes' }
  /** Signs only. */
  | { readonly kind: 'no-words' };

export function noteWords(note: QueryNote): string {
  switch (note.kind) {
    case 'cut':
      return `Die Anfrage ist zu lang. Gesucht wurde nach ihren ersten ${counted(note.kept, 'Zeichen', 'Zeichen')}.`;
    case 'too-many-words':
      return `Die Anfrage hat zu viele Wörter. Gesucht wurde nach den ersten ${germanNumber(note.kept)}.`;
    case 'stop-words':
      return `Nicht gesucht wurde nach ${quoted(note.words)}: Das steht fast überall.`;
    case 'left-out':
      return `Alle Wörter zusammen kommen nirgends vor. Gesucht wurde ohne ${quoted(note.words)}.`;
    case 'unbalanced-quotes':
      return 'Ein Anführungszeichen hat kein Gegenstück und blieb unbeachtet.';
    case 'no-words':
      return 'Darin ist kein Wort, nach dem gesucht werden kann.';
  }
}

/** What keeps the search from working at all. */
export const SEARCH_TROUBLE = {
  engine:
    'Dieser Browser kann die Suche nach Wörtern nicht ausführen. Nummern von Vorlagen und Daten werden trotzdem gefunden. Für alles andere helfen die Verzeichnisse weiter unten.',
  offline:
    'Die Suche konnte nicht geladen werden. Prüfen Sie die Verbindung und laden Sie die Seite neu. Die Verzeichnisse weiter unten helfen auch ohne Suche.',
} as const;

export const newHits = (count: number): string => counted(count, 'neuer Treffer', 'neue Treffer');
