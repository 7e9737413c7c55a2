import type { Descriptions } from '../description.ts';

const SOURCE = (of: string) => ({
  label: 'Fundstelle',
  hint: `Wo ${of} steht, zum Beispiel: § 2 Abs. 1 Entschädigungssatzung.`,
});

/** `protected/allowance.yml`. */
export const ALLOWANCE: Descriptions = {
  rules: {
    label: 'Regeln der Abrechnung',
    hint: 'Wie jede Körperschaft abrechnet. Ohne Regel wird vierteljährlich abgerechnet und jede Sitzung gezahlt.',
    entry: 'Regel',
  },
  'rules.body': 'Die Körperschaft, die zahlt.',
  'rules.startDate': { label: 'Gilt ab', hint: 'Erster Tag, an dem die Regel gilt.' },
  'rules.endDate': { label: 'Gilt bis', hint: 'Letzter Tag. Leer lassen, solange die Regel gilt.' },
  'rules.period': { hint: 'Für welchen Zeitraum eine Abrechnung entsteht.', initial: 'quarter' },
  'rules.perDay':
    'Wie viele Sitzungen eines Tages höchstens gezahlt werden; es zählen die mit dem höheren Betrag.',
  'rules.perYear': 'Wie viele Sitzungen eines Kalenderjahres höchstens gezahlt werden, von der ersten an.',
  'rules.halfBelow':
    'Wer kürzer da war, bekommt den halben Satz. Gerechnet wird nach den Uhrzeiten der Anwesenheit; wo eine fehlt, wird ganz gezahlt.',
  'rules.partMonth': 'Was für einen Monat gezahlt wird, in dem eine Funktion beginnt oder endet.',
  'rules.source': SOURCE('die Regel'),
  rates: {
    hint: 'Was für welche Funktion gezahlt wird. Ändert sich ein Satz, so geben Sie dem alten einen letzten Tag und ergänzen den neuen.',
    entry: 'Satz',
  },
  'rates.body': 'Die Körperschaft, die zahlt.',
  'rates.organization':
    'Nur, wenn der Satz für ein einzelnes Gremium gilt; er geht dann dem Satz der Körperschaft vor.',
  'rates.function':
    'Ohne eigenen Satz werden Vorsitz und Stellvertretung wie Mitglieder bezahlt. Der Fraktionsvorsitz zählt, wenn sein Satz höher ist.',
  'rates.perMeeting': 'Ganze Cent: 3000 sind 30 Euro. 0 heißt, dass nichts gezahlt wird.',
  'rates.perMonth':
    'Ganze Cent. Ohne Gremium gilt der Betrag für den Rat oder Kreistag. Der Betrag des Vorsitzes kommt zu dem des Mitglieds hinzu.',
  'rates.startDate': { label: 'Gilt ab', hint: 'Erster Tag, an dem der Satz gilt.' },
  'rates.endDate': { label: 'Gilt bis', hint: 'Letzter Tag. Leer lassen, solange der Satz gilt.' },
  'rates.source': SOURCE('der Satz'),
};
