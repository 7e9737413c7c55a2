import { expect, it } from 'vitest';
import { titleWords, voteWords } from './title-words.ts';

it.each([
  ['Gesamtergebnishaushalt 2027 Aubrück', 'Gesamt|ergebnis|haushalt 2027 Aubrück'],
  ['Bericht der Samtgemeindebürgermeisterin', 'Bericht der Samt|gemeinde|bürger|meisterin'],
  ['Haushaltssatzung 2027', 'Haushaltssatzung 2027'],
  ['Anlage_1_Haushaltsplan_2027.pdf', 'Anlage_/1_/Haushaltsplan_/2027./pdf'],
  ['Mehrkosten von 9.400 €', 'Mehrkosten von 9.400~€'],
])('%s', (title, words) => {
  const signs = { '|': '\u00AD', '/': '\u200B', '~': '\u00A0' };
  expect(titleWords(title)).toBe(words.replaceAll(/[|/~]/g, (sign) => signs[sign as keyof typeof signs]));
});

it('figures of a vote do not part from what they count', () => {
  expect(voteWords('Beschlossen (21 Ja, 0 Nein, 1 Enthaltung)')).toBe(
    'Beschlossen (21\u00A0Ja, 0\u00A0Nein, 1\u00A0Enthaltung)',
  );
});
