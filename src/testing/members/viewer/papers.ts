import { linesPdf, paragraph } from '../../german-pdf.ts';
import { onePage, rawPdf, stream } from '../../raw-pdf.ts';

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

/** Its second version: a cover before it, lines broken otherwise, the sentence about the street says
 * more, and the one about the roof is gone. */
export const secondVersion = (): Uint8Array =>
  linesPdf([
    paragraph(['Deckblatt zur zweiten Fassung']),
    paragraph([
      'Vorlage 12/2027: Sanierung der Grundschule am Anger (Neufassung)',
      '',
      'Der Samtgemeinderat stimmt der Sanierung der Grundschule zu.',
      'Die Kosten betragen nach § 58 Abs. 1',
      'Nr. 5 insgesamt 250.000 Euro. Die Straße wird halb gesperrt.',
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

/** A page that a scanner made: 64 × 8 black dots as fax (ITU-T T.6; each line is as the one before), shown as a black page. */
export function faxedPaper(): Uint8Array {
  const fax = Uint8Array.of(0xff, 0x00, 0x10, 0x01);
  const image =
    '/Type /XObject /Subtype /Image /Width 64 /Height 8 /ColorSpace /DeviceGray /BitsPerComponent 1 /Filter /CCITTFaxDecode ' +
    '/DecodeParms <</K -1 /Columns 64 /Rows 8 /BlackIs1 true>>';
  return rawPdf([
    '<</Type /Catalog /Pages 2 0 R>>',
    '<</Type /Pages /Kids [3 0 R] /Count 1>>',
    '<</Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources <</XObject <</I 5 0 R>>>>>>',
    stream('', '595 0 0 842 0 0 cm /I Do'),
    stream(image, fax),
  ]);
}

/** A page whose file runs a script when it is opened, and leads elsewhere where it is pressed. */
export function scriptedPaper(): Uint8Array {
  const script = "/S /JavaScript /JS (app.alert\\('x'\\); this.submitForm\\('https://example.org/'\\);)";
  const [catalog = '', pages = '', page = '', ...rest] = onePage(
    stream('', 'BT /F 12 Tf 60 700 Td (Fremder Text) Tj ET'),
    '0 0 595 842',
    `/OpenAction <<${script}>>`,
  );
  const link = `/Annots [<</Type /Annot /Subtype /Link /Rect [0 0 595 842] /A <</S /URI /URI (https://example.org/)>> /AA <</PV <<${script}>>>>>>]`;
  return rawPdf([catalog, pages, String(page).replace('/Contents', `${link} /Contents`), ...rest]);
}
