import { CATALOGUE } from '../catalogue/catalogue.ts';
import type { Language, Wording } from '../catalogue/rule.ts';
import type { Fault, Said } from '../finding.ts';

const said = (part: Said | undefined, language: Language): string =>
  (typeof part === 'object' ? part[language] : part) ?? '';

/** Message and remedy of a finding in one language, with its field and its values filled in. */
export function wordFinding(fault: Fault, language: Language): Wording {
  const { message, remedy } = CATALOGUE[fault.code][language];
  const fill = (words: string): string =>
    words
      .replaceAll('{field}', () => fault.field ?? '')
      .replaceAll('{value}', () => said(fault.value, language))
      .replaceAll('{expected}', () => said(fault.expected, language));
  return { message: fill(message), remedy: fill(remedy) };
}
