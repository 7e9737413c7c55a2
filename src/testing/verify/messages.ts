const HASH = /[0-9a-f]{64}/;

/** What the verifiers say, by a word for it in tests; a hash within is written as `HASH`. */
const MESSAGES: Readonly<Record<string, string>> = {
  empty: 'Das Protokoll ist leer.',
  canonical: 'Die Zeile ist kein JSON in der vorgeschriebenen Form.',
  shape: 'Ein Feld fehlt, ist falsch oder gehört nicht hierher.',
  number: 'Der Eintrag trägt eine andere Nummer.',
  chain: 'Der Eintrag schließt nicht an den davor an.',
  time: 'Die Zeit läuft zurück.',
  repeated: 'Die Kennung des Eintrags kam schon vor.',
  'no-opening': 'Der erste Eintrag ist keine Eröffnung.',
  'second-opening': 'Das Verfahren wird ein zweites Mal eröffnet.',
  'too-early': 'Das Verfahren war noch nicht eröffnet.',
  'too-late': 'Die Frist war schon vorbei.',
  'after-end': 'Das Verfahren war schon beendet.',
  'not-later': 'Die neue Frist liegt nicht nach der alten.',
  'not-due': 'Das Verfahren endet vor der Frist.',
  tally: 'Das verzeichnete Ergebnis ist nicht das gezählte.',
  'clerk-votes': 'Das Konto leitet das Verfahren und stimmt mit ab.',
  'unknown-item': 'Den Gegenstand gibt es in diesem Verfahren nicht.',
  'not-eligible': 'Die Person ist nicht stimmberechtigt.',
  excluded: 'Die Person darf an diesem Gegenstand nicht mitwirken.',
  'other-member': 'Das Konto stimmt für mehr als eine Person.',
  'other-account': 'Für die Person stimmt mehr als ein Konto.',
  'no-votes': 'Hier wird nur widersprochen, nicht abgestimmt.',
  'no-consents': 'Hier wird keine Zustimmung erklärt.',
  receipt: 'Die Quittung passt nicht zum Eintrag.',
  'other-heads': 'Kein festgehaltener Stand ist von diesem Verfahren.',
  head: 'Der festgehaltene Stand HASH kommt im Protokoll nicht vor.',
  end: 'Der festgehaltene Stand HASH (closed) ist nicht das Ende des Protokolls.',
};
const WORDS = new Map(Object.entries(MESSAGES).map(([word, message]) => [message, word]));

/** `chain 3` where record 3 is told to break the chain, `head -` where it is the log as a whole; the message itself where it is none of ours. */
export const inWords = (faults: readonly { readonly n: number | null; readonly text: string }[]): string[] =>
  faults.map(({ n, text }) => `${WORDS.get(text.replace(HASH, 'HASH')) ?? text} ${n ?? '-'}`);
