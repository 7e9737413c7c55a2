import fc from 'fast-check';
import { expect, test } from 'vitest';
import { joinLines } from './join-lines.ts';

const joined = (...pages: readonly string[]) => joinLines(pages);
const textOf = (raw: string) => joined(raw)[0]?.text;

test.each([
  ['Straßenausbaubei\uFFFEtragssatzung', 'Straßenausbaubeitragssatzung'],
  ['Straßenausbaubei\uFFFE \r\ntragssatzung', 'Straßenausbaubeitragssatzung'],
  ['Straßenausbaubei-\ntragssatzung', 'Straßenausbaubeitragssatzung'],
  ['Straßenausbaubei- \r\n tragssatzung', 'Straßenausbaubeitragssatzung'],
  ['Straßenausbaubei\u00AD\ntragssatzung', 'Straßenausbaubeitragssatzung'],
  ['Aus\u00ADbau', 'Ausbau'],
  ['Müller-\nLüdenscheidt-Straße', 'Müller-Lüdenscheidt-Straße'],
  ['Müller\uFFFELüdenscheidt-Straße', 'Müller-Lüdenscheidt-Straße'],
  ['Straßen\uFFFEund Wegebau', 'Straßen- und Wegebau'],
  ['Haupt-\nbzw. Nebenamt', 'Haupt- bzw. Nebenamt'],
  ['so\uFFFEwie hier\uFFFEin', 'sowie hierin'],
  ['im Jahr 2020-\n2024', 'im Jahr 2020-2024'],
  ['Covid\uFFFE19', 'Covid-19'],
  ['E\uFFFEMail', 'E-Mail'],
  ['EU\uFFFEweit', 'EU-weit'],
  ['STRASSEN\uFFFEAUSBAU', 'STRASSENAUSBAU'],
  ['Aus\uFFFEbau\uFFFEbei\uFFFEtrag', 'Ausbaubeitrag'],
  ['- ein Punkt -\n- noch einer', '- ein Punkt - - noch einer'],
  ['§\u00A05 Abs.\u20032 m² ﬁnden', '§ 5 Abs. 2 m2 finden'],
  ['u\u0308ber \u0001 \uF0B7\u0000Punkt \uD800', 'über Punkt'],
  ['nicht\u2011o\u0308ffentlich', 'nicht-öffentlich'],
  ['', ''],
  ['\uFFFE', '-'],
])('%j is read as %j', (raw, text) => {
  expect(textOf(raw)).toBe(text);
});

test('where both halves are words of the document, the other spelling is kept beside the text', () => {
  expect(joined('Dies ist nicht\uFFFEöffentlich.', 'Der Teil ist öffentlich.')).toEqual([
    { text: 'Dies ist nichtöffentlich.', forms: [] },
    { text: 'Der Teil ist öffentlich.', forms: [] },
  ]);
  expect(joined('Dies ist nicht\uFFFEöffentlich.', 'Das ist NICHT Öffentlich.')[0]).toEqual({
    text: 'Dies ist nichtöffentlich.',
    forms: ['nicht-öffentlich'],
  });
  expect(joined('CDU-\nFRAKTION im Rat')[0]?.forms).toEqual(['CDU-FRAKTION']);
  expect(joined('CDU-\nFRAKTION im Rat: die Fraktion der CDU')[0]).toEqual({
    text: 'CDU-FRAKTION im Rat: die Fraktion der CDU',
    forms: ['CDUFRAKTION'],
  });
});

test('a text with nothing to join changes no more when it is read again', () => {
  const words = fc.array(fc.string({ unit: 'grapheme', maxLength: 12 }), { maxLength: 20 });
  fc.assert(
    fc.property(words, (parts) => {
      const once = textOf(parts.join('\n')) ?? '';
      expect(textOf(once)).toBe(once);
      expect(once).not.toMatch(/[\uFFFE\u00AD]|\s\s|^\s|\s$/u);
    }),
  );
});

test.each([
  ['letters', 'x'.repeat(3_000_000)],
  ['breaks', 'a\uFFFE'.repeat(300_000)],
  ['hyphens', 'a-\n'.repeat(300_000)],
  ['blanks', `a-${' '.repeat(3_000_000)}`],
])('many %s take no more than some seconds', (_, raw) => {
  const start = performance.now();
  joined(raw);
  expect(performance.now() - start).toBeLessThan(8000);
});
