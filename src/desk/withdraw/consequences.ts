import type { EntryKind } from '../checks/entry-kind.ts';

/** What is no longer to be read, by the kind of entry. */
const GOES: Readonly<Partial<Record<EntryKind, string>>> = {
  meetings: 'Tagesordnung, Ergebnisse, Beschlüsse und Dokumente der Sitzung sind nicht mehr abrufbar.',
  papers:
    'Text und Dokumente der Vorlage sind nicht mehr abrufbar. In Tagesordnungen bleibt der Titel des Punktes stehen; soll er auch weg, so ändern Sie ihn dort.',
  resolutions:
    'Der Wortlaut des Beschlusses und seine Dokumente sind nicht mehr abrufbar. Ergebnis und Stimmen bleiben in der Sitzung stehen.',
  people: 'Die Person wird nirgends mehr genannt, auch nicht bei Vorlagen und Abstimmungen.',
  organizations:
    'Die Seite ist nicht mehr abrufbar, und bei Personen und Vorlagen steht der Name nicht mehr.',
};

/** What a withdrawal does, a sentence or two for each point. */
export const consequences = (kind: EntryKind, address: string): readonly string[] => [
  `Die Adresse ${address} bleibt. Dort steht nur noch, dass die Seite zurückgezogen wurde, mit Tag und Grund.`,
  `${GOES[kind] ?? 'Der Inhalt der Seite ist nicht mehr abrufbar.'} In Listen, Suche und Kalender kommt die Seite nicht mehr vor.`,
  'In der Redaktion bleibt der Eintrag gespeichert, wie er ist.',
];
