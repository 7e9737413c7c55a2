/** German words for why a field was mapped or dropped. */
export const REASONS: Readonly<Record<string, string>> = {
  unused: 'hat hier keine Entsprechung',
  unreached: 'gehört zu nichts Importiertem',
  empty: 'leer',
  deleted: 'Objekt ist gelöscht',
  'older-copy': 'ältere Fassung desselben Objekts',
  private: 'nicht für die Öffentlichkeit',
  dangling: 'Ziel fehlt oder ist nichtöffentlich',
  impossible: 'unbrauchbarer Wert',
  'impossible-date': 'unmögliches Datum',
  'same-document': 'zweite Adresse desselben Dokuments',
  'midnight-end': 'Ende um Mitternacht heißt: kein Ende',
  'midnight-start': 'Beginn um Mitternacht heißt: keine Uhrzeit',
  'end-before-start': 'Ende vor dem Beginn',
  'part-heading': 'Überschrift eines Sitzungsteils',
  'publicity-remark': 'Vermerk zur Öffentlichkeit entfernt',
  'unknown-outcome': 'steht im Text des Punktes',
  'latitude-first': 'Breite und Länge vertauscht',
  misspelt: 'Schreibweise berichtigt',
  encoded: 'Adresse berichtigt',
  trimmed: 'Leerzeichen entfernt',
  publication: 'Zeitpunkt der Veröffentlichung',
};

/** Headings of the lists of notes, in the order of the report. */
export const LISTS: readonly (readonly [name: string, title: string, remark: string])[] = [
  [
    'releaseItems',
    'Tagesordnungspunkte zur Freigabe',
    'Die Quelle sagt nicht, ob sie öffentlich sind. Sie stehen nur im geschützten Teil.',
  ],
  [
    'releasePapers',
    'Vorlagen zur Freigabe',
    'Kein öffentlicher Tagesordnungspunkt nennt sie. Sie stehen nur im geschützten Teil.',
  ],
  ['heldFiles', 'Zurückgehaltene Dokumente', 'Sie könnten Nichtöffentliches enthalten.'],
  ['namesSecret', 'Texte, die nichtöffentliche Punkte nennen', 'Bitte prüfen.'],
  ['unknownResults', 'Ergebnisse ohne Zuordnung', 'Der Wortlaut steht im Text des Punktes.'],
  ['shortened', 'Gekürzte Titel', 'Der ganze Wortlaut steht im Text.'],
  ['guessedOrganizations', 'Erschlossene Gremien', 'Name und Art bitte prüfen.'],
  ['toCheck', 'Bitte prüfen', 'Angaben, die die Quelle nicht enthält.'],
  ['left', 'Nicht übernommen', 'Objekte, die sich nicht abbilden lassen.'],
];
