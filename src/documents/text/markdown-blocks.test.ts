import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Block, inlineText } from '../model/index.ts';
import { markdownBlocks } from './index.ts';

const line = (...content: string[]): Block => ({ kind: 'paragraph', content });

describe('Markdown becomes blocks', () => {
  test('with strong and emphasised text, links, breaks and references', () => {
    expect(
      markdownBlocks('Ein **fetter** _Text_ & [Seite](https://a.example/?a=1&b=2)  \nneue &amp; `<b>`', 2),
    ).toEqual([
      {
        kind: 'paragraph',
        content: [
          'Ein ',
          { strong: ['fetter'] },
          ' ',
          { emphasis: ['Text'] },
          ' & ',
          { link: 'https://a.example/?a=1&b=2', content: ['Seite'] },
          { lineBreak: true },
          'neue & <b>',
        ],
      },
    ]);
  });

  test('with headings from the level asked for, none left out, none deeper than 4', () => {
    const levels = (text: string, level: 2 | 3 | 4) =>
      markdownBlocks(text, level).map((block) => block.kind === 'heading' && block.level);
    expect(levels('# A\n\n#### B\n\n# C', 2)).toEqual([2, 3, 2]);
    expect(levels('# A\n\n## B\n\n### C', 3)).toEqual([3, 4, 4]);
    expect(levels('#### A', 4)).toEqual([4]);
  });

  test('with lists within lists that keep their first number', () => {
    expect(markdownBlocks('3. a\n   - b\n\n     c\n4. d', 2)).toEqual([
      {
        kind: 'list',
        ordered: true,
        start: 3,
        items: [[line('a'), { kind: 'list', ordered: false, items: [[line('b'), line('c')]] }], [line('d')]],
      },
    ]);
  });

  test('with tables: head, alignment, empty cells', () => {
    expect(markdownBlocks('| Jahr | Euro |\n|---|--:|\n| 2027 | **9** |\n| 2028 | |', 2)).toEqual([
      {
        kind: 'table',
        caption: '',
        head: [{ content: ['Jahr'] }, { content: ['Euro'], align: 'end' }],
        rows: [
          [{ content: ['2027'] }, { content: [{ strong: ['9'] }], align: 'end' }],
          [{ content: ['2028'] }, { content: [], align: 'end' }],
        ],
      },
    ]);
  });

  test('with quotes, code, pictures by their description, and text that was struck out', () => {
    expect(markdownBlocks('> Zitat\n\n```\nx <y>\n  z\n```\n\n![Lageplan](plan.png) ~~alt~~', 2)).toEqual([
      { kind: 'quote', blocks: [line('Zitat')] },
      { kind: 'code', text: 'x <y>\n  z' },
      { kind: 'paragraph', content: ['(Bild: Lageplan) ', { struck: ['alt'] }] },
    ]);
  });
});

describe('HTML that somebody typed', () => {
  test('is what a reader of the site sees', () => {
    expect(
      markdownBlocks(
        '<div>1 km<sup>2</sup>, CO<sub>2</sub>, x<sup>n</sup></div><script>alert(1)</script>\n\n<b>fett</b> <u>u</u>',
        2,
      ),
    ).toEqual([line('1 km², CO₂, xn'), { kind: 'paragraph', content: [{ strong: ['fett'] }, ' u'] }]);
  });

  test('may hold tables with a caption, headers of rows and paragraphs in cells', () => {
    expect(
      markdownBlocks(
        '<table><caption>Kosten <b>2027</b></caption><tr><th>Bau</th><td><p>1</p><p>2</p></td></tr><tr><td>x</td></tr></table>',
        2,
      ),
    ).toEqual([
      {
        kind: 'table',
        caption: 'Kosten 2027',
        head: [],
        rows: [
          [{ content: ['Bau'], header: true }, { content: ['1', { lineBreak: true }, '2'] }],
          [{ content: ['x'] }, { content: [] }],
        ],
      },
    ]);
  });

  test('gives no link but to pages and mail addresses', () => {
    expect(markdownBlocks('<a href="javascript:x">a</a> <a href="tel:1">b</a> [c](/sitzungen/)', 2)).toEqual([
      line('a b c'),
    ]);
    expect(markdownBlocks('[m](mailto:a@b.example)', 2)).toEqual([
      { kind: 'paragraph', content: [{ link: 'mailto:a@b.example', content: ['m'] }] },
    ]);
  });

  test('within terms and unclosed elements loses no word', () => {
    expect(markdownBlocks('<dl><dt>Ort<dd>Rathaus</dl><div><p>offen', 2)).toEqual([
      { kind: 'paragraph', content: [{ strong: ['Ort'] }] },
      line('Rathaus'),
      line('offen'),
    ]);
  });

  test('however deep, stays within what a page can show', () => {
    const deep = '<ul><li>'.repeat(3000) + 'Wort';
    expect(JSON.stringify(markdownBlocks(deep, 2))).toContain('Wort');
    const depth = (blocks: readonly Block[]): number =>
      Math.max(
        0,
        ...blocks.map((block) =>
          block.kind === 'list' ? 1 + Math.max(...block.items.map((item) => depth(item))) : 0,
        ),
      );
    expect(depth(markdownBlocks(deep, 2))).toBe(5);
    expect(markdownBlocks('> '.repeat(40) + 'Wort', 2)).toHaveLength(1);
  });
});

const words = (blocks: readonly Block[]): string =>
  blocks
    .map((block) => {
      if (block.kind === 'list') return block.items.map((item) => words(item)).join(' ');
      if (block.kind === 'quote') return words(block.blocks);
      if (block.kind === 'code') return block.text;
      return 'content' in block ? inlineText(block.content) : '';
    })
    .join(' ');

test('no text makes it throw, and plain words come through whole', () => {
  fc.assert(fc.property(fc.string(), (text) => Array.isArray(markdownBlocks(text, 2))));
  const pieces = fc.constantFrom(
    '# ',
    '- ',
    '> ',
    '1. ',
    '**',
    '<b>',
    '</b>',
    '<li>',
    '\n',
    '\n\n',
    '    ',
    'Wort ',
  );
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 40 }), (text) => {
      const found = words(markdownBlocks(text.join(''), 2)).split('Wort').length;
      expect(found).toBe(text.join('').split('Wort').length);
    }),
  );
});
