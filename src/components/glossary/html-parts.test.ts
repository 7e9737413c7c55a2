import { expect, test } from 'vitest';
import { htmlParts } from './html-parts.ts';

test.each([
  '',
  'nur Text',
  '<p>Ein <em>Satz</em>.</p>',
  '<!-- Rat <p> --><img alt="a > b" src=\'x\'><br>',
  'offen <a href="x',
  '5 < 6 und 7 > 6',
  '<!-- offen',
])('loses nothing of %j', (html) => {
  expect(
    htmlParts(html)
      .map(({ text }) => text)
      .join(''),
  ).toBe(html);
});

test('text in links, headings and table heads is closed, after them open again', () => {
  const open = htmlParts(
    '<h2>a</h2><p>b <a href="/">c <b>d</b></a> e</p><table><tr><th>f</th><td>g</td></tr></table>',
  )
    .filter((part) => part.open)
    .map(({ text }) => text.trim());
  expect(open).toEqual(['b', 'e', 'g']);
});

test('a closing tag too many does not close what follows', () => {
  expect(htmlParts('</a>Text')).toEqual([
    { text: '</a>', open: false },
    { text: 'Text', open: true },
  ]);
});

test('a comment is no text, nor is a sign inside an attribute the end of its tag', () => {
  expect(htmlParts('<!-- Rat --><img alt="1 > 0">').every(({ open }) => !open)).toBe(true);
});
