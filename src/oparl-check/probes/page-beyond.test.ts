import { expect, test } from 'vitest';
import { claimFaults, pageBeyond } from './page-beyond.ts';

const LIST = 'https://rat.beispielstadt.example/papers?modified_since=2025-06-01T12%3A00%3A00%2B02%3A00';
const page = (totalElements: number, totalPages: number, currentPage = 1, links = {}) => ({
  pagination: { totalElements, elementsPerPage: 40, currentPage, totalPages },
  links,
});
const codes = (...args: Parameters<typeof page>) => claimFaults(page(...args)).map(({ field }) => field);

test.each([
  [0, 0],
  [0, 1],
  [1, 1],
  [40, 1],
  [41, 2],
  [250, 7],
])('%d objects on pages of 40 may count %d pages', (elements, pages) => {
  expect(codes(elements, pages)).toEqual([]);
});

test('a page beyond the end that counts itself is told, and one that leads further on', () => {
  expect(claimFaults(page(250, 8, 8))).toEqual([
    { code: 'pages-claimed', field: 'pagination.totalPages', value: '8', expected: '7' },
  ]);
  expect(codes(0, 2)).toEqual(['pagination.totalPages']);
  expect(codes(250, 7, 14, { next: `${LIST}&page=15` })).toEqual(['links.next']);
  expect(codes(250, 7, 6, { next: `${LIST}&page=7` })).toEqual([]);
});

test('what does not give its numbers is not judged', () => {
  expect(claimFaults({ links: { next: LIST } })).toEqual([]);
  expect(claimFaults({ pagination: { totalPages: 9, elementsPerPage: 0, totalElements: 3 } })).toEqual([]);
});

test('the page beyond is asked for by the parameter that the links use, filter kept', () => {
  const named = pageBeyond(LIST, page(250, 7, 1, { next: `${LIST}&seite=2`, last: `${LIST}&seite=7` }));
  expect(named).toBe(`${LIST}&seite=14`);
  expect(pageBeyond(LIST, page(250, 7, 1, { last: `${LIST}&page=7~17~meeting%2Fm9` }))).toBe(
    `${LIST}&page=14`,
  );
  expect(pageBeyond(LIST, {})).toBe(`${LIST}&page=8`);
});
