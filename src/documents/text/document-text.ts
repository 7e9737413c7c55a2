import type { DocumentData } from '../model/index.ts';
import { bodyTexts, headTexts } from '../pdf/placed-texts.ts';

/** The words of a document in the order in which they are read, a line for each of its texts: for those who want text alone. */
export const documentText = (data: DocumentData): string =>
  [...headTexts(data), ...bodyTexts(data)]
    .map(({ text }) => text.trim())
    .filter((text) => text !== '')
    .join('\n');
