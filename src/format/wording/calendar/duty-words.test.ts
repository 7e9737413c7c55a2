import { expect, test } from 'vitest';
import { sourceWords } from './duty-words.ts';

test.each([
  ['§ 34 Abs. 3 GemO', true, '§ 34 Abs. 3 GemO'],
  ['§ 34 Abs. 3 GemO', false, '§ 34 Abs. 3 GemO (laut Profil, nicht geprüft)'],
  [
    '§ 182 NKomVG (gesehen), sonst Geschäftsordnung',
    false,
    '§ 182 NKomVG (Wortlaut eingesehen, nicht rechtlich geprüft), sonst Geschäftsordnung',
  ],
])('%s, verified: %s', (source, verified, words) => expect(sourceWords({ source, verified })).toBe(words));
