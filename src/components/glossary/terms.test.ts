import { expect, test } from 'vitest';
import { findTerm, TERMS, termHref, termOf } from './terms.ts';

test('the glossary holds at least 35 terms, each under a key of its own', () => {
  expect(TERMS.length).toBeGreaterThanOrEqual(35);
  expect(new Set(TERMS.map(({ key }) => key)).size).toBe(TERMS.length);
});

test('keys are anchors: small letters, digits and hyphens', () => {
  expect(TERMS.filter(({ key }) => !/^[a-z]+(?:-[a-z]+)*$/.test(key))).toEqual([]);
});

test('terms stand in the order of a German dictionary', () => {
  const names = TERMS.map(({ term }) => term);
  expect(names).toEqual(names.toSorted(new Intl.Collator('de').compare));
});

test.each(TERMS.map((entry) => [entry.key, entry] as const))(
  '%s',
  (key, { short, text, also = [], forms, related }) => {
    expect(short.length).toBeLessThanOrEqual(200);
    for (const sentence of [short, ...text]) expect(sentence).toMatch(/^[A-ZÄÖÜ„].*[.!?“]$/u);
    expect(related.filter((other) => other === key || !findTerm(other))).toEqual([]);
    expect(new Set(also).size).toBe(also.length);
    expect(new Set(forms).size).toBe(forms.length);
  },
);

test('no form belongs to two terms', () => {
  const all = TERMS.flatMap(({ forms }) => forms);
  expect(all.filter((form, at) => all.indexOf(form) !== at)).toEqual([]);
});

test('no other name stands for two terms or is an entry itself', () => {
  const all = [...TERMS.map(({ term }) => term), ...TERMS.flatMap(({ also = [] }) => also)];
  expect(all.filter((name, at) => all.indexOf(name) !== at)).toEqual([]);
});

test('texts name no period or number that differs by Land', () => {
  const texts = TERMS.flatMap(({ short, text }) => [short, ...text]);
  expect(texts.filter((text) => /§|\b\d+ (?:Tage|Wochen|Monate|Mitglieder)\b/.test(text))).toEqual([]);
});

test('an entry is found by key and has its address', () => {
  expect(termOf('rat').term).toBe('Rat');
  expect(findTerm('gibt-es-nicht')).toBeUndefined();
  expect(termHref('rat')).toBe('/glossar/#rat');
});
