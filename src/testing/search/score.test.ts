import { expect, test } from 'vitest';
import type { Family, LabelledQuery } from './query-set.ts';
import { type Answer, score } from './score.ts';

const asked = (family: Family, expected: string[], near?: string): LabelledQuery => ({
  family,
  query: 'q',
  expected,
  heldOut: false,
  ...(near !== undefined && { near }),
});

const answered = (more: Partial<Answer>) => new Map([['q', { jumps: [], hits: [], near: [], ...more }]]);

test('compounds count each document, wherever it stands', () => {
  const hits = ['/1/', '/2/', '/3/', '/4/', '/5/', '/6/', '/a/'];
  expect(score(answered({ hits }), [asked('compounds', ['/a/', '/b/'])]).compounds).toBe(0.5);
  expect(score(answered({ hits }), [asked('compounds', ['/a/'])]).compounds).toBe(1);
  expect(score(new Map(), [asked('compounds', ['/a/'])]).families.compounds).toEqual({
    asked: 1,
    reached: 0,
    missed: ['q'],
  });
});

test('a number or date counts only where it leads to all that it names', () => {
  const set = [asked('dates', ['/a/', '/b/'])];
  expect(score(answered({ jumps: ['/a/'], hits: ['/b/'] }), set).numbersAndDates).toBe(0);
  expect(score(answered({ jumps: ['/b/', '/a/'] }), set).numbersAndDates).toBe(1);
  expect(score(answered({ hits: ['/a/'] }), [asked('numbers', ['/a/'])]).numbersAndDates).toBe(0);
});

test('any answer to a query without one is noise, an offered spelling is not', () => {
  const set = [asked('no-hits', [])];
  expect(score(answered({ hits: ['/a/'] }), set).noise).toBe(1);
  expect(score(answered({ jumps: ['/a/'] }), set).noise).toBe(1);
  expect(score(answered({ near: ['Antrag'] }), set).noise).toBe(0);
});

test('the rest needs one expected document among the first five', () => {
  const set = [asked('questions', ['/a/', '/b/'])];
  expect(score(answered({ hits: ['/1/', '/2/', '/3/', '/4/', '/b/'] }), set).rest).toBe(1);
  expect(score(answered({ hits: ['/1/', '/2/', '/3/', '/4/', '/5/', '/b/'] }), set).rest).toBe(0);
  expect(score(answered({ jumps: ['/0/'], hits: ['/1/', '/2/', '/3/', '/4/', '/b/'] }), set).rest).toBe(0);
});

test('a page of a document is the document, and an anchor of an item is not', () => {
  const file = asked('questions', ['/vorlagen/x/plan.pdf']);
  expect(score(answered({ hits: ['/vorlagen/x/plan.pdf#page=3'] }), [file]).rest).toBe(1);
  const item = asked('questions', ['/sitzungen/x/#top-a']);
  expect(score(answered({ hits: ['/sitzungen/x/'] }), [item]).rest).toBe(0);
});

test('a slip is answered by the right spelling, in whatever case, or by the document', () => {
  const set = [asked('typos', ['/a/'], 'Spielplatz')];
  expect(score(answered({ near: ['Spielplan', 'spielplatz'] }), set).rest).toBe(1);
  expect(score(answered({ near: ['Spielplan'] }), set).rest).toBe(0);
  expect(score(answered({ hits: ['/a/'] }), set).rest).toBe(1);
});

test('a figure of which nothing was asked stands at its best', () => {
  expect(score(new Map(), [])).toEqual({ compounds: 1, numbersAndDates: 1, noise: 0, rest: 1, families: {} });
});
