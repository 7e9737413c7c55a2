import type { DocumentData } from '../model/index.ts';
import { DocumentFault } from './document-fault.ts';
import type { DocumentFonts } from './fonts.ts';
import { bodyTexts, headTexts } from './placed-texts.ts';

/** Characters that show nothing: they join, part or turn others, or are the space at which no line may break. */
const SHOWS_NOTHING = /[\s\p{Default_Ignorable_Code_Point}]/u;

const hexadecimal = (codePoint: number): string =>
  `U+${codePoint.toString(16).toUpperCase().padStart(4, '0')}`;

const named = (sign: string, codePoint: number): string =>
  /[\p{Cc}\p{Cs}\p{Co}\p{Cn}]/u.test(sign)
    ? `ein unsichtbares Zeichen (${hexadecimal(codePoint)})`
    : `das Zeichen „${sign}“ (${hexadecimal(codePoint)})`;

type Shown = Pick<DocumentFonts, 'shows'>;

/** Signs of a text that no document can show. */
const unprintable = (text: string, { shows }: Shown): string[] =>
  Array.from(text.normalize('NFC')).filter(
    (sign) => !SHOWS_NOTHING.test(sign) && !shows(sign.codePointAt(0) as number),
  );

/** The first sign of a text that the font of the documents lacks, such as `das Zeichen „🎉“ (U+1F389)`. */
export function unprintableSign(text: string, fonts: Shown): string | undefined {
  const [sign] = unprintable(text, fonts);
  return sign === undefined ? undefined : named(sign, sign.codePointAt(0) as number);
}

/** A text without the signs that the font of the documents lacks. */
export const withoutUnprintable = (text: string, fonts: Shown): string =>
  unprintable(text, fonts).reduce((left, sign) => left.replaceAll(sign, ''), text.normalize('NFC'));

/**
 * Finds what the font cannot show before anything is set, so that the message names its place.
 * @throws DocumentFault for the first such character
 */
export function checkCharacters(data: DocumentData, fonts: Shown): void {
  for (const { where, text } of [...headTexts(data), ...bodyTexts(data)]) {
    const sign = unprintableSign(text, fonts);
    if (sign === undefined) continue;
    throw new DocumentFault(data, {
      where,
      what: `Der Text enthält ${sign}, das die Schrift der Dokumente nicht hat.`,
      remedy: 'Bitte entfernen oder umschreiben Sie es.',
    });
  }
}
