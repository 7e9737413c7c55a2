import { expect, test } from 'vitest';
import { linkTerms, linkTermsInAll } from './link-terms.ts';

const link = (key: string, text: string) => `<a class="term-link" href="/glossar/#${key}">${text}</a>`;

test('links the first occurrence of a term and leaves the others', () => {
  expect(linkTerms('<p>Die Vorberatung folgt. Nach der Vorberatung entscheidet der Rat.</p>')).toBe(
    `<p>Die ${link('vorberatung', 'Vorberatung')} folgt. Nach der Vorberatung entscheidet der Rat.</p>`,
  );
});

test.each([
  ['der Fraktionen', 'fraktion', 'Fraktionen'],
  ['des Verwaltungsausschusses', 'hauptausschuss', 'Verwaltungsausschusses'],
  ['in namentlicher Abstimmung', 'namentliche-abstimmung', 'namentlicher Abstimmung'],
  ['in namentlicher\nAbstimmung', 'namentliche-abstimmung', 'namentlicher\nAbstimmung'],
  ['zwei Enthaltungen', 'enthaltung', 'Enthaltungen'],
  ['(Niederschrift)', 'niederschrift', 'Niederschrift'],
  ['&quot;Satzung&quot;', 'satzung', 'Satzung'],
])('knows inflections and phrases: %j', (text, key, word) => {
  expect(linkTerms(text)).toBe(text.replace(word, () => link(key, word)));
});

test('a phrase wins over the word in it, and the word is linked later', () => {
  expect(linkTerms('öffentliche Bekanntmachung der Satzung')).toBe(
    `${link('bekanntmachung', 'öffentliche Bekanntmachung')} der ${link('satzung', 'Satzung')}`,
  );
});

test('an adjective may begin a sentence', () => {
  expect(linkTerms('Nichtöffentlicher Teil')).toBe(`${link('nichtoeffentlich', 'Nichtöffentlicher')} Teil`);
});

test.each([
  'Bauausschuss, Ausschusssitzung',
  'CDU-Fraktion',
  'Fraktion/Gruppe',
  'Ausschuss-Mitglieder',
  'fraktion',
  'im Rat, in der Gruppe, in Abstimmung mit dem Landkreis',
  '&Ausschuss;',
  '<a href="/x/">Die Fraktion</a>',
  '<h3>Vorberatung</h3>',
  '<table><thead><tr><th>Enthaltung</th></tr></thead></table>',
  '<code>Fraktion</code>',
  '<img alt="Fraktion" src="x">',
  'namentlicher, Abstimmung',
])('leaves %j alone', (html) => {
  expect(linkTerms(html)).toBe(html);
});

test('over several texts of a page each term is linked once', () => {
  expect(linkTermsInAll(['Fraktion', 'Fraktion und Gremium'])).toEqual([
    link('fraktion', 'Fraktion'),
    `Fraktion und ${link('gremium', 'Gremium')}`,
  ]);
});

test('links only the terms asked for', () => {
  expect(linkTerms('Fraktion und Gremium', { ids: ['gremium'] })).toBe(
    `Fraktion und ${link('gremium', 'Gremium')}`,
  );
  expect(linkTerms('Fraktion', { ids: [] })).toBe('Fraktion');
});

test('is the same every time and takes a second run without change', () => {
  const html = '<p>Die Fraktion beantragt die Vertagung.</p>';
  const once = linkTerms(html);
  expect(linkTerms(html)).toBe(once);
  expect(linkTerms(once)).toBe(once);
});

test('a megabyte is linked without a hang', () => {
  const html = '<p>Ein langer Satz über namentliche Wege &amp; einfache Dinge in der Gemeinde.</p>'.repeat(
    13_000,
  );
  const start = performance.now();
  expect(linkTerms(html)).toBe(html);
  expect(linkTerms('<'.repeat(200_000))).toHaveLength(200_000);
  expect(linkTerms('<a '.repeat(70_000))).toHaveLength(210_000);
  expect(linkTerms(`${'<a "'.repeat(70_001)}'`)).toHaveLength(280_005);
  expect(performance.now() - start).toBeLessThan(2000);
});
