import type { Term } from '../term.ts';

/** Entries of the glossary under D to G, in the order of a German dictionary. */
export const TERMS_D_TO_G = [
  {
    key: 'drucksache',
    term: 'Drucksache',
    also: ['Vorlagennummer'],
    forms: ['Drucksache', 'Drucksachen', 'Drucksachennummer'],
    short:
      'Ein anderes Wort für eine Vorlage mit Nummer. Unter der Nummer finden Sie das Papier auch Jahre später wieder.',
    text: ['Die Nummer besteht meist aus einer laufenden Zahl und dem Jahr, zum Beispiel 0878/2017.'],
    related: ['vorlage'],
  },
  {
    key: 'eilentscheidung',
    term: 'Eilentscheidung',
    also: ['Dringlichkeitsentscheidung'],
    forms: [
      'Eilentscheidung',
      'Eilentscheidungen',
      'Dringlichkeitsentscheidung',
      'Dringlichkeitsentscheidungen',
    ],
    short:
      'Kann eine Sache nicht bis zur nächsten Sitzung warten, darf ausnahmsweise eine andere Stelle für das Gremium entscheiden.',
    text: [
      'Wer das ist und wer vorher zustimmen muss, regelt das Gesetz des Landes. Das Gremium wird unverzüglich unterrichtet.',
    ],
    related: ['buergermeister', 'hauptausschuss', 'zustaendigkeit'],
  },
  {
    key: 'einwohnerfragestunde',
    term: 'Einwohnerfragestunde',
    also: ['Fragestunde'],
    forms: ['Einwohnerfragestunde', 'Einwohnerfragestunden', 'Fragestunde'],
    short:
      'Ein Teil der öffentlichen Sitzung, in dem Einwohnerinnen und Einwohner selbst Fragen stellen können.',
    text: [
      'Der Rat kann eine Fragestunde anbieten; Dauer und Ablauf regelt die Geschäftsordnung. Ob es eine gibt, sehen Sie in der Tagesordnung.',
      'Sie müssen sich meist nicht anmelden. Stellen Sie kurze Fragen; eine Aussprache im Rat findet dazu nicht statt.',
    ],
    related: ['oeffentlichkeit', 'geschaeftsordnung', 'tagesordnung'],
  },
  {
    key: 'enthaltung',
    term: 'Enthaltung',
    also: ['Stimmenthaltung'],
    forms: ['Enthaltung', 'Enthaltungen', 'Stimmenthaltung', 'Stimmenthaltungen'],
    short:
      'Ein Mitglied ist da, stimmt aber weder mit Ja noch mit Nein. Für die einfache Mehrheit zählt die Enthaltung nicht mit.',
    text: ['Auch ein Beschluss mit Enthaltungen kann einstimmig sein: wenn niemand mit Nein gestimmt hat.'],
    related: ['abstimmung', 'mehrheit'],
  },
  {
    key: 'feed',
    term: 'Feed',
    also: ['RSS', 'Atom-Feed'],
    forms: [],
    short:
      'Eine Liste der Neuigkeiten, die ein Programm für Sie abruft. So erfahren Sie, was neu ist, ohne selbst nachzusehen.',
    text: [
      'Das Programm heißt Feedreader. Geben Sie ihm die Adresse des Feeds, so zeigt es neue Sitzungen, Tagesordnungen, Vorlagen und Beschlüsse. Eine Anmeldung brauchen Sie nicht.',
      'Welche Feeds es gibt, steht auf der Seite „Auf dem Laufenden bleiben“.',
    ],
    related: ['offene-daten'],
  },
  {
    key: 'fraktion',
    term: 'Fraktion',
    forms: [
      'Fraktion',
      'Fraktionen',
      'Fraktionsvorsitzende',
      'Fraktionsvorsitzenden',
      'Fraktionsvorsitzender',
    ],
    short:
      'Ratsmitglieder, die sich zusammenschließen, um gemeinsam zu arbeiten, meist aus derselben Partei oder Wählergruppe.',
    text: [
      'Fraktionen stellen Anträge, besetzen die Ausschüsse und bereiten die Sitzungen vor. Eine Partei ist etwas anderes: Sie besteht unabhängig vom Rat.',
      'Jedes Mitglied entscheidet trotzdem frei. Einen Zwang, mit der Fraktion zu stimmen, gibt es nicht.',
    ],
    related: ['gruppe', 'antrag', 'ratsmitglied'],
  },
  {
    key: 'geheime-abstimmung',
    term: 'Geheime Abstimmung',
    forms: ['geheime Abstimmung', 'geheimer Abstimmung', 'geheimen Abstimmung'],
    short:
      'Abgestimmt wird verdeckt mit Stimmzetteln. Bekannt wird nur das Ergebnis, nicht wer wie gestimmt hat.',
    text: [
      'Wann geheim abgestimmt wird, regeln Gesetz und Geschäftsordnung. Zu einer geheimen Abstimmung kann es deshalb keine Angaben je Fraktion oder Person geben.',
    ],
    related: ['abstimmung', 'namentliche-abstimmung'],
  },
  {
    key: 'geschaeftsordnung',
    term: 'Geschäftsordnung',
    forms: ['Geschäftsordnung', 'Geschäftsordnungen'],
    short:
      'Die Regeln, die sich der Rat für seine Arbeit gibt: Einladung, Redezeit, Anträge, Abstimmung, Fragestunde.',
    text: [
      'Sie ergänzt das Gesetz und die Hauptsatzung. Ein neuer Rat beschließt sie meist in seiner ersten Sitzung.',
    ],
    related: ['hauptsatzung', 'ladungsfrist', 'antrag'],
  },
  {
    key: 'gremium',
    term: 'Gremium',
    forms: ['Gremium', 'Gremiums', 'Gremien'],
    short:
      'Der Oberbegriff für alle Runden, die beraten und beschließen: Rat, Ausschüsse, Ortsräte, Beiräte.',
    text: ['Zu jedem Gremium gibt es hier eine Seite mit Mitgliedern, Sitzungen und Beschlüssen.'],
    related: ['rat', 'ausschuss', 'ortsrat', 'beirat'],
  },
  {
    key: 'gruppe',
    term: 'Gruppe',
    forms: [],
    short:
      'Ein Zusammenschluss im Rat wie eine Fraktion, aber von Mitgliedern verschiedener Parteien oder Wählergruppen.',
    text: [
      'Das Wort ist in Niedersachsen üblich. Auch ganze Fraktionen können eine Gruppe bilden, um eine gemeinsame Mehrheit zu haben.',
    ],
    related: ['fraktion'],
  },
] as const satisfies readonly Term[];
