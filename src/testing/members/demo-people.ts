/** Somebody of the sample whom the test provider offers. */
export interface DemoPerson {
  /** Key in the directory. */
  readonly person: string;
  readonly name: string;
  /** In a few words who that is in the sample. */
  readonly what: string;
  /** What one sees with this access and with no other. */
  readonly shows: string;
}

/** People who show what the members' area does for each kind of reader, the fullest view first. */
export const SHOWN: readonly [DemoPerson, ...DemoPerson[]] = [
  {
    person: 'claudia-rohde-finke',
    name: 'Claudia Rohde-Finke',
    what: 'Ratsfrau, Vorsitzende des Schulausschusses',
    shows: 'liest in ihren Gremien alles; seit ihrem letzten Besuch ist Neues da',
  },
  {
    person: 'petra-koelling',
    name: 'Petra Kölling',
    what: 'Beigeordnete, Mitglied im Schulausschuss',
    shows:
      'ist dort bei einem Punkt am 18. März ausgeschlossen und stimmt im Samtgemeindeausschuss im Umlaufverfahren ab',
  },
  {
    person: 'henrike-lausmann',
    name: 'Dr. Henrike Lausmann',
    what: 'Sachverständige, kein Ratsmitglied',
    shows: 'ist Gast bei einem Punkt am 9. März und liest nur diesen',
  },
  {
    person: 'marlene-hoyer-brandis',
    name: 'Marlene Hoyer-Brandis',
    what: 'Leiterin des Ratsbüros',
    shows: 'verwaltet die Zugänge, leitet Umlaufverfahren und sieht das Protokoll ein',
  },
  {
    person: 'nils-oetjen-barg',
    name: 'Nils Oetjen-Barg',
    what: 'stellvertretender Leiter des Fachbereichs Bauen und Planung',
    shows: 'sieht dessen Vorlagen und Aufgaben, von denen eine überfällig ist und andere bald fällig sind',
  },
  {
    person: 'rainer-sommerkamp',
    name: 'Rainer Sommerkamp',
    what: 'Kämmerer',
    shows: 'sieht die Vorlagen seines Fachbereichs, dessen Aufgaben alle erledigt sind',
  },
  {
    person: 'katharina-ahlmeyer',
    name: 'Katharina Ahlmeyer',
    what: 'Samtgemeindebürgermeisterin',
    shows: 'hat die Übersicht für die Leitung',
  },
  {
    person: 'yusuf-demirkan',
    name: 'Yusuf Demirkan',
    what: 'Ratsherr bis Januar 2027',
    shows: 'ist ausgeschieden und liest nichts mehr',
  },
];
