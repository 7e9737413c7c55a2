import type { Finding, FindingKind, MinutesRule, QualitySection } from '../../domain/view/quality/index.ts';
import { shortDate } from '../../format/wording/dates.ts';
import { counted, germanNumber } from '../../format/wording/numbers.ts';

/** How a kind of gap is named: its heading, what was looked at, and one fair sentence. */
interface KindWords {
  readonly heading: string;
  /** Where nothing is missing, before what was looked at: "keine fehlt". */
  readonly none: string;
  /** After "von" and "bei". */
  readonly things: readonly [one: string, many: string];
  readonly about: string;
}

export const KIND_WORDS: Readonly<Record<FindingKind, KindWords>> = {
  minutes: {
    heading: 'Niederschriften',
    none: 'keine fehlt',
    things: ['Sitzung', 'Sitzungen'],
    about:
      'Für diese Sitzungen liegt noch keine veröffentlichte Niederschrift vor. Veröffentlicht wird sie in der Regel nach ihrer Genehmigung, oft in der folgenden Sitzung.',
  },
  results: {
    heading: 'Ergebnisse',
    none: 'keine fehlen',
    things: ['Sitzung', 'Sitzungen'],
    about:
      'Zu diesen vergangenen Sitzungen sind noch keine Ergebnisse veröffentlicht, oder es ist noch nicht eingetragen, ob sie stattgefunden haben.',
  },
  'paper-empty': {
    heading: 'Vorlagen ohne Dokument',
    none: 'keine',
    things: ['Vorlage', 'Vorlagen'],
    about: 'Zu diesen Vorlagen liegen hier weder ein Dokument noch ein Text vor.',
  },
  station: {
    heading: 'Geplante Beratungen ohne Tagesordnung',
    none: 'keine',
    things: ['Beratung', 'Beratungen'],
    about:
      'Diese Beratungen waren geplant, und keine veröffentlichte Tagesordnung nennt sie. Sie können entfallen oder verlegt worden sein.',
  },
  'dead-link': {
    heading: 'Verweise ins Leere',
    none: 'keine',
    things: ['Verweis', 'Verweisen'],
    about: 'Diese Texte verweisen auf eine Seite, die es hier nicht oder nicht mehr gibt.',
  },
  'source-only': {
    heading: 'Dokumente an fremder Adresse',
    none: 'keine',
    things: ['Dokument', 'Dokumenten'],
    about:
      'Diese Dokumente sind nicht auf dieser Website hinterlegt. Der Verweis führt an die Stelle, von der die Angaben übernommen wurden.',
  },
  'text-layer': {
    heading: 'Dokumente ohne lesbaren Text',
    none: 'keine',
    things: ['geprüften Dokument', 'geprüften Dokumenten'],
    about:
      'Diese Dokumente enthalten nur Bilder der Seiten. Sie lassen sich nicht durchsuchen und nicht vorlesen.',
  },
  tags: {
    heading: 'Dokumente ohne Auszeichnung',
    none: 'keine',
    things: ['geprüften Dokument', 'geprüften Dokumenten'],
    about:
      'Diesen Dokumenten fehlt die Auszeichnung von Überschriften, Listen und Tabellen, die Vorleseprogramme brauchen.',
  },
};

/** "12 von 48 Sitzungen", "keine fehlt (bei 48 Sitzungen)"; "nichts zu prüfen" where there is none of the kind. */
export const shareWords = ({
  kind,
  checked,
  count,
}: Pick<QualitySection, 'kind' | 'checked' | 'count'>): string => {
  if (checked === 0) return 'nichts zu prüfen';
  const { things, none } = KIND_WORDS[kind];
  const all = counted(checked, ...things);
  return count === 0 ? `${none} (bei ${all})` : `${germanNumber(count)} von ${all}`;
};

/** When minutes are usual, with the source; empty where the body's profile is unknown. */
export function minutesRuleWords(rule: MinutesRule | undefined): string {
  if (!rule) return '';
  const source = rule.verified ? rule.source : `${rule.source}, laut Profil, nicht geprüft`;
  if (rule.months === undefined)
    return `Wann sie den Mitgliedern vorliegt, bestimmt die Geschäftsordnung (${source}).`;
  const period = rule.months === 1 ? 'einem Monat' : `${rule.months} Monaten`;
  return `Üblich ist, dass sie den Mitgliedern innerhalb von ${period} vorliegt (${source}).`;
}

/** How many of the findings lie past their usual day; empty where none does. */
export function lateWords({ years }: Pick<QualitySection, 'years'>): string {
  const late = years.flatMap(({ findings }) => findings).filter((finding) => finding.late === true).length;
  return late === 0 ? '' : `Bei ${counted(late, 'Sitzung', 'Sitzungen')} davon ist diese Zeit vorbei.`;
}

const STATES = {
  unpublished: 'Ergebnisse noch nicht veröffentlicht',
  empty: 'noch zu keinem Punkt ein Ergebnis eingetragen',
  unconfirmed: 'noch nicht eingetragen, ob die Sitzung stattgefunden hat',
} as const;

/** What is to be said of one finding beyond its day and title; empty where there is nothing. */
export function detailWords({ usualBy, late, state }: Finding, organization?: string): string {
  if (state !== undefined) return STATES[state];
  if (usualBy !== undefined) return `üblich bis ${shortDate(usualBy)}${late === true ? ', Zeit vorbei' : ''}`;
  return organization ?? '';
}
