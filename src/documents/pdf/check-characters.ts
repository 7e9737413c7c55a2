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

/**
 * Finds what the font cannot show before anything is set, so that the message names its place.
 * @throws DocumentFault for the first such character
 */
export function checkCharacters(data: DocumentData, { shows }: Pick<DocumentFonts, 'shows'>): void {
  for (const { where, text } of [...headTexts(data), ...bodyTexts(data)]) {
    for (const sign of text.normalize('NFC')) {
      const codePoint = sign.codePointAt(0) as number;
      if (SHOWS_NOTHING.test(sign) || shows(codePoint)) continue;
      throw new DocumentFault(data, {
        where,
        what: `Der Text enthält ${named(sign, codePoint)}, das die Schrift der Dokumente nicht hat.`,
        remedy: 'Bitte entfernen oder umschreiben Sie es.',
      });
    }
  }
}
