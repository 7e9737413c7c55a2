// @vitest-environment node
import { expect, test } from 'vitest';
import { WORD_LENGTH } from '../../../domain/subscriptions/index.ts';
import type { SearchState } from './engine-types.ts';
import { showMailLink } from './mail-link.ts';
import { NOTHING } from './request.ts';

/** The link after a search for `text`, on a page that has one. */
function linkFor(text: string, complete = true) {
  const link = { hidden: true, href: '', dataset: { mail: 'https://abo.example.org/neu?wort=' } };
  const root = { querySelector: () => link } as unknown as ParentNode;
  showMailLink(root, { ...NOTHING, text }, { complete } as SearchState);
  return link;
}

test('a word that was searched for leads to the function', () => {
  expect(linkFor(' „Lange Straße“ & Co ')).toMatchObject({
    hidden: false,
    href: `https://abo.example.org/neu?wort=${encodeURIComponent('Lange Straße & Co')}`,
  });
});

test('there is no link before all is found, nor for what the function would refuse', () => {
  const { least, most } = WORD_LENGTH;
  expect(linkFor('Radweg', false).hidden).toBe(true);
  const hidden = [least - 1, least, most, most + 1].map((length) => linkFor('a'.repeat(length)).hidden);
  expect(hidden).toEqual([true, false, false, true]);
});

test('a page without a function has no link', () => {
  const root = { querySelector: () => null } as unknown as ParentNode;
  expect(() => showMailLink(root, { ...NOTHING, text: 'Radweg' }, undefined)).not.toThrow();
});
