import { linesPdf, paragraph } from '../../german-pdf.ts';

const QUOTE = [
  'Der Samtgemeinderat stimmt der Sanierung der Grundschule zu. Die Kosten be-',
  'tragen nach § 58 Abs. 1 Nr. 5 insgesamt 250.000 Euro. Die Straße wird gesperrt.',
];
const REASONS = ['Begründung', '', 'Die Grundschule ist in die Jahre gekommen. Das Dach ist undicht.'];
const annex = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, index) =>
    paragraph([`Anlage ${from + index}: Ansicht der Grundschule.`, 'Ein weiterer Satz steht hier.']),
  );

/** A paper of twelve pages about a school. */
export const paper = (): Uint8Array =>
  linesPdf([
    paragraph(['Vorlage 12/2027: Sanierung der Grundschule am Anger', '', ...QUOTE, '', ...REASONS]),
    ...annex(2, 12),
  ]);

/** Its second version: a cover before it, lines broken otherwise, and the sentence about the roof is gone. */
export const secondVersion = (): Uint8Array =>
  linesPdf([
    paragraph(['Deckblatt zur zweiten Fassung']),
    paragraph([
      'Vorlage 12/2027: Sanierung der Grundschule am Anger (Neufassung)',
      '',
      'Der Samtgemeinderat stimmt der Sanierung der Grundschule zu.',
      'Die Kosten betragen nach § 58 Abs. 1',
      'Nr. 5 insgesamt 250.000 Euro. Die Straße wird gesperrt.',
      '',
      'Begründung',
      '',
      'Die Grundschule ist in die Jahre gekommen.',
    ]),
    ...annex(2, 12),
  ]);

/** A paper about the budget, of one page. */
export const budget = (): Uint8Array =>
  linesPdf([paragraph(['Haushaltsplan 2027', '', 'Die Grundschule erhält Mittel. Die STRASSE auch.'])]);

/** A paper of that many pages. */
export const longPaper = (pages: number): Uint8Array =>
  linesPdf(
    Array.from({ length: pages }, (_, index) =>
      paragraph([
        `Seite ${index + 1}`,
        ...Array.from(
          { length: 40 },
          (_, line) => `Zeile ${line + 1} der Seite ${index + 1} des langen Berichts.`,
        ),
      ]),
    ),
  );
