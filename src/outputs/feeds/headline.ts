import type { Change } from '../../domain/ledger/index.ts';
import { OVERDUE } from './overdue-news.ts';

/** What a reader may filter feeds by. */
export interface Topic {
  readonly term: string;
  readonly label: string;
}

/** What a title begins with, and what sort of news it is. */
export interface Headline {
  readonly words: string;
  readonly topic: Topic;
}

type ObjectType = Change['type'];

const topic = (term: string, label: string): Topic => ({ term, label });

const TOPICS: Readonly<Record<ObjectType, Topic>> = {
  Meeting: topic('sitzungen', 'Sitzungen'),
  Paper: topic('vorlagen', 'Vorlagen'),
  Resolution: topic('beschluesse', 'Beschlüsse'),
  Person: topic('personen', 'Personen'),
  Organization: topic('gremien', 'Gremien'),
  Body: topic('koerperschaften', 'Körperschaften'),
  LegislativeTerm: topic('wahlperioden', 'Wahlperioden'),
  Page: topic('seiten', 'Seiten'),
};

const AGENDAS = topic('tagesordnungen', 'Tagesordnungen');
const RESULTS = topic('ergebnisse', 'Ergebnisse');
const MINUTES = topic('niederschriften', 'Niederschriften');
const DUE_DATES = topic('fristen', 'Fristen');

/** The log does not say whether a body resolved, recommended, referred or refused. */
const NEW: Readonly<Record<ObjectType, string>> = {
  Meeting: 'Neuer Termin',
  Paper: 'Neue Vorlage',
  Resolution: 'Neues Ergebnis',
  Person: 'Neu eingetragen',
  Organization: 'Neu eingetragen',
  Body: 'Neu eingetragen',
  LegislativeTerm: 'Neue Wahlperiode',
  Page: 'Neue Seite',
};

/**
 * Phrases of the log by what matters most to who follows a thing: the first that fits one of the phrases of a change
 * heads its title. Without words of its own the phrase itself does.
 */
const PHRASES: readonly { readonly is: RegExp; readonly words?: string; readonly topic?: Topic }[] = [
  { is: /^Sitzung abgesagt$/ },
  { is: /^Sitzung verlegt$/ },
  { is: /^Beginn geändert/, words: 'Beginn geändert' },
  { is: /^Ort geändert$/ },
  { is: /^Tagesordnung veröffentlicht$/, topic: AGENDAS },
  { is: /agesordnungspunkt .*ergänzt$/, words: 'Tagesordnung ergänzt', topic: AGENDAS },
  {
    is: /agesordnungspunkt.* (?:entfernt|abgesetzt|geändert)$|^Tagesordnungspunkt .* ist jetzt /,
    words: 'Tagesordnung geändert',
    topic: AGENDAS,
  },
  { is: /^Ergebnisse veröffentlicht$/, topic: RESULTS },
  { is: /^Ergebnis geändert/, words: 'Ergebnis geändert', topic: RESULTS },
  { is: /^Genehmigte Niederschrift veröffentlicht$/, topic: MINUTES },
  { is: /^Entwurf der Niederschrift veröffentlicht$/, topic: MINUTES },
  { is: /^Niederschrift geändert$/, topic: MINUTES },
  { is: OVERDUE, words: 'Frist überschritten', topic: DUE_DATES },
  { is: /^Stand der Umsetzung/ },
  { is: /^Frist / },
  { is: /^Dokument .*hinzugefügt$/, words: 'Neues Dokument' },
  { is: /Dokument/, words: 'Dokumente geändert' },
];

/** How the title of a change begins, by what it tells. */
export function headlineOf({ kind, type, words }: Pick<Change, 'kind' | 'type' | 'words'>): Headline {
  const own = TOPICS[type];
  if (kind === 'published') return { words: NEW[type], topic: own };
  if (kind === 'restored') return { words: 'Wieder veröffentlicht', topic: own };
  if (kind === 'withdrawn') return { words: 'Zurückgezogen', topic: own };
  for (const phrase of PHRASES) {
    const found = words.find((word) => phrase.is.test(word));
    if (found !== undefined) return { words: phrase.words ?? found, topic: phrase.topic ?? own };
  }
  return { words: words.length === 1 ? (words[0] as string) : 'Geändert', topic: own };
}
