import type { ChoiceKind } from '../../index/site-index.ts';

/** Words of a picker for each kind of entry. */
interface KindWords {
  readonly one: string;
  readonly many: string;
  /** What to type. */
  readonly hint: string;
}

export const KIND_WORDS: Readonly<Record<ChoiceKind, KindWords>> = {
  papers: {
    one: 'Vorlage',
    many: 'Vorlagen',
    hint: 'Tippen Sie die Nummer, zum Beispiel 878/2017, oder Wörter aus dem Titel.',
  },
  meetings: { one: 'Sitzung', many: 'Sitzungen', hint: 'Tippen Sie das Gremium oder das Datum.' },
  organizations: { one: 'Gremium', many: 'Gremien', hint: 'Tippen Sie einen Teil des Namens.' },
  people: { one: 'Person', many: 'Personen', hint: 'Tippen Sie einen Teil des Namens.' },
  locations: { one: 'Ort', many: 'Orte', hint: 'Tippen Sie einen Teil des Namens.' },
  bodies: { one: 'Körperschaft', many: 'Körperschaften', hint: 'Tippen Sie einen Teil des Namens.' },
  terms: { one: 'Wahlperiode', many: 'Wahlperioden', hint: 'Tippen Sie einen Teil des Namens.' },
};

/** A chosen entry by kind, for the name of a button: "Vorlage 0878/2017 entfernen". */
export const removalLabel = (kind: ChoiceKind, name: string): string =>
  `${KIND_WORDS[kind].one} ${name} entfernen`;
