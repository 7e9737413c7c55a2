import type { Term } from '../term.ts';

/** Entries of the glossary under R to S, in the order of a German dictionary. */
export const TERMS_R_TO_S = [
  {
    key: 'rat',
    term: 'Rat',
    also: ['Gemeinderat', 'Samtgemeinderat', 'Stadtrat', 'Verbandsgemeinderat', 'Vertretung'],
    forms: [],
    short:
      'Das gewählte Hauptorgan der Gemeinde. Er entscheidet die wichtigen Fragen und überwacht die Verwaltung.',
    text: [
      'Die Wahlberechtigten wählen ihn für eine Wahlperiode. Zu seinen Aufgaben gehören der Haushalt, die Satzungen und die Grundsätze der Arbeit.',
      'Er heißt je nach Gemeinde Gemeinderat, Stadtrat, Samtgemeinderat oder Verbandsgemeinderat. Im Landkreis heißt er Kreistag.',
    ],
    related: ['ratsmitglied', 'ausschuss', 'buergermeister', 'wahlperiode'],
  },
  {
    key: 'ratsinformationssystem',
    term: 'Ratsinformationssystem',
    also: ['Bürgerinformationssystem'],
    forms: [
      'Ratsinformationssystem',
      'Ratsinformationssystems',
      'Bürgerinformationssystem',
      'Bürgerinformationssystems',
    ],
    short:
      'Die Website, auf der Sitzungen, Vorlagen und Beschlüsse stehen. Sie lesen gerade in einem solchen System.',
    text: [],
    related: ['oparl', 'sitzung', 'vorlage'],
  },
  {
    key: 'ratsmitglied',
    term: 'Ratsmitglied',
    also: ['Abgeordnete', 'Mandat', 'Ratsfrau, Ratsherr'],
    forms: [],
    short:
      'Jemand, der in den Rat gewählt ist. Die Arbeit ist ein Ehrenamt; die Mitglieder sind an keine Aufträge gebunden.',
    text: [
      'In Niedersachsen spricht das Gesetz von Abgeordneten, im Alltag von Ratsfrau und Ratsherr. Das Amt selbst heißt Mandat.',
    ],
    related: ['rat', 'fraktion', 'befangenheit'],
  },
  {
    key: 'samtgemeinde',
    term: 'Samtgemeinde',
    forms: [],
    short:
      'Ein Verband mehrerer Gemeinden in Niedersachsen mit gemeinsamer Verwaltung und eigenem, direkt gewähltem Rat.',
    text: [
      'Die Samtgemeinde erledigt Aufgaben für alle Mitglieder, etwa Grundschulen, Feuerwehr und Flächennutzungsplan. Was vor Ort bleibt, entscheiden die Räte der Mitgliedsgemeinden.',
    ],
    related: ['mitgliedsgemeinde', 'verbandsgemeinde', 'zustaendigkeit'],
  },
  {
    key: 'satzung',
    term: 'Satzung',
    forms: ['Satzung', 'Satzungen'],
    short:
      'Ein örtliches Gesetz, das der Rat beschließt, zum Beispiel über Gebühren, Bebauungspläne oder die Friedhöfe.',
    text: ['Sie gilt erst, wenn sie öffentlich bekannt gemacht ist.'],
    related: ['hauptsatzung', 'bekanntmachung', 'haushalt'],
  },
  {
    key: 'sitzung',
    term: 'Sitzung',
    forms: [],
    short:
      'Das Treffen eines Gremiums, zu dem mit einer Tagesordnung eingeladen wird. Nur dort wird in der Regel beschlossen.',
    text: [
      'Eine Sitzung ist geplant, eingeladen (meist liegt dann die Tagesordnung vor), durchgeführt, verlegt oder abgesagt. Auch eine abgesagte Sitzung bleibt hier stehen, mit dem Grund.',
    ],
    related: ['tagesordnung', 'niederschrift', 'oeffentlichkeit'],
  },
  {
    key: 'sitzungsgeld',
    term: 'Sitzungsgeld',
    also: ['Aufwandsentschädigung'],
    forms: [
      'Sitzungsgeld',
      'Sitzungsgelder',
      'Sitzungsgeldern',
      'Aufwandsentschädigung',
      'Aufwandsentschädigungen',
    ],
    short:
      'Ein Betrag für die Teilnahme an einer Sitzung. Er ist kein Gehalt, sondern ein Ausgleich für den Aufwand im Ehrenamt.',
    text: ['Die Höhe legt eine Satzung fest.'],
    related: ['ratsmitglied', 'satzung'],
  },
] as const satisfies readonly Term[];
