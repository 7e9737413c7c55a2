import type { Category } from '../../domain/schema/index.ts';

const PATTERNS: readonly (readonly [RegExp, Category])[] = [
  [
    /personal|einstellung|beförder|ernennung|entlassung|stellenbesetz|höhergrupp|beamt|bewerb|dienstverh|arbeitsverh/i,
    'personnel',
  ],
  [
    /grundstück|kauf(?!männ)|erwerb|liegenschaft|pacht|miet|erbbau|vorkaufsrecht|immobil|flurstück|bauplatz/i,
    'property',
  ],
  [/abgabe|steuer|gebühr|beitrag|beiträge|stundung|niederschlagung|widerspruchsverfahren/i, 'charges'],
  [/vergabe|auftrag|vertrag|verträge|ausschreibung|angebot|beschaffung|zuschlag|honorar/i, 'contracts'],
];

/** General category of a non-public item, guessed from its title, under which it is announced (RP: VV 4 to § 34 GemO). */
export const categoryOf = (title: string): Category =>
  PATTERNS.find(([pattern]) => pattern.test(title))?.[1] ?? 'other';
