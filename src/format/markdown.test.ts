import fc from 'fast-check';
import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { describe, expect, test } from 'vitest';
import { inlineMarkdown, plainText, removedFromMarkdown, renderMarkdown } from './markdown.ts';

const validator = new HtmlValidate(
  new StaticConfigLoader({ extends: ['html-validate:standard'], rules: { 'no-trailing-whitespace': 'off' } }),
);

describe('headings', () => {
  test('start below the page’s own and never skip a level', () => {
    expect(renderMarkdown('# A\n\n#### B\n\n## C\n\n# D')).toBe(
      '<h2>A</h2>\n<h3>B</h3>\n<h3>C</h3>\n<h2>D</h2>\n',
    );
    expect(renderMarkdown('### A\n\n# B\n\n## C', { headingOffset: 3 })).toBe(
      '<h4>A</h4>\n<h4>B</h4>\n<h5>C</h5>\n',
    );
    expect(renderMarkdown('# A\n\n## B\n\n### C', { headingOffset: 5 })).toBe(
      '<h6>A</h6>\n<h6>B</h6>\n<h6>C</h6>\n',
    );
  });

  test('get ids of their own where the page asks for them', () => {
    expect(renderMarkdown('# Größe & *Maß*\n\n# Größe & Maß\n\n# ???', { idPrefix: 'v' })).toBe(
      '<h2 id="v-groesse-mass">Größe &amp; <em>Maß</em></h2>\n<h2 id="v-groesse-mass-2">Größe &amp; Maß</h2>\n<h2 id="v-abschnitt">???</h2>\n',
    );
  });

  test('without text are left out', () => {
    expect(renderMarkdown('#\n\nA\n\n##  \n')).toBe('<p>A</p>\n');
  });
});

describe('tables', () => {
  test('can be scrolled by keyboard and name their columns', () => {
    expect(renderMarkdown('| a | b |\n|:-:|--:|\n| 1 | 2 |')).toBe(
      '<section class="table-scroll" tabindex="0" aria-label="Tabelle"><table>\n<thead>\n<tr>\n' +
        '<th scope="col" class="align-center">a</th>\n<th scope="col" class="align-right">b</th>\n</tr>\n</thead>\n' +
        '<tbody>\n<tr>\n<td class="align-center">1</td>\n<td class="align-right">2</td>\n</tr>\n</tbody>\n</table></section>\n',
    );
  });

  test('have names of their own', () => {
    const html = renderMarkdown('| a |\n|---|\n\nx\n\n| b |\n|---|\n');
    expect([...html.matchAll(/aria-label="([^"]+)"/g)].map((match) => match[1])).toEqual([
      'Tabelle',
      'Tabelle 2',
    ]);
  });

  test('have no head that says nothing', () => {
    expect(renderMarkdown('| | |\n|---|---|\n| 1 | 2 |')).not.toContain('thead');
    const half = renderMarkdown('| | b |\n|---|---|\n| 1 | 2 |');
    expect(half).toContain('<tr>\n<td></td>\n<th scope="col">b</th>\n</tr>');
  });
});

describe('HTML', () => {
  const attacks = [
    '<script>alert(1)</script>',
    '<SCRIPT SRC=https://x.example/a.js></SCRIPT>',
    '<img src=x onerror=alert(1)>',
    '<img src="https://x.example/a.png">',
    '<iframe src="https://x.example"></iframe>',
    '<a href="javascript:alert(1)">x</a>',
    '<a href="&#106;avascript:alert(1)">x</a>',
    '<p style="position:fixed" class="a" id="b">x</p>',
    '<svg><script>alert(1)</script></svg>',
    '<style>*{}</style>',
    '<form action="https://x.example"><input></form>',
    '<object data="x"></object><embed src="x"><link rel=stylesheet href="//x.example">',
    '<h1>Titel</h1>',
    '<h3 data-heading="0">x</h3>',
    '<math><mtext><table><mglyph><style><img src onerror=alert(1)>',
    '<noscript><p title="</noscript><img src=x onerror=alert(1)>">',
    '<!-- --!><img src=x onerror=alert(1)> -->',
    '<td data-align="x\\" onclick=alert(1)">',
  ];

  test.each(attacks)('%s does nothing', (attack) => {
    for (const source of [
      attack,
      `Text ${attack} Text`,
      `# A ${attack}\n\n${attack}\n\n## B`,
      `| ${attack} |\n|---|`,
    ]) {
      for (const html of [renderMarkdown(source, { idPrefix: 'v' }), inlineMarkdown(source)]) {
        const tags = `>${html}`.replace(/>[^<]*/g, '>');
        expect(tags).not.toMatch(/<(?:script|style|iframe|object|embed|form|input|link|svg|math|h1)/i);
        expect(tags).not.toMatch(/ on\w+=| style=|javascript:|x\.example| data-/i);
      }
    }
  });

  test('that is harmless stays', () => {
    expect(renderMarkdown('H<sub>2</sub>O und <abbr title="Bundesgesetzblatt">BGBl.</abbr><br>neu')).toBe(
      '<p>H<sub>2</sub>O und <abbr title="Bundesgesetzblatt">BGBl.</abbr><br>neu</p>\n',
    );
  });

  test('headings typed as HTML become paragraphs, ours keep their place', () => {
    const html = renderMarkdown('# A\n\n<h1>roh</h1>\n\n## B', { idPrefix: 'v' });
    expect(html.replace(/\n+/g, '')).toBe('<h2 id="v-a">A</h2><div>roh</div><h3 id="v-b">B</h3>');
  });

  test('that is dropped is named', () => {
    expect(
      removedFromMarkdown(
        'a <b onclick="x">b</b> <script>c</script> <a href="javascript:x" href=y>d</a> <SCRIPT>',
      ),
    ).toEqual({ names: ['onclick', '<script>', 'href'], line: 0 });
    expect(
      removedFromMarkdown('<h1 class="x">a</h1>\n\nb <i>c</i> <a href="/d">e</a> `<script>` 3 <5'),
    ).toEqual({ names: ['class'], line: 0 });
    expect(removedFromMarkdown('nichts')).toBeUndefined();
    expect(removedFromMarkdown('<b>nichts</b>')).toBeUndefined();
  });

  test.each([
    ['a\n\nb <script>', 2],
    ['a\nb <b>c</b>\nd <i\nonclick="x">', 2],
    ['<div>\na\n<script>\n</div>', 2],
    ['a `<script>`\n<b>b</b>\nc <script>', 2],
    ['* a\n* b\n\n  > c\n  > <style>', 4],
    ['| a | b |\n|---|---|\n| c | d |\n| e | <form> |', 3],
    ['a &lt; <b>b</b>\n\n<p>c</p>\n\nd\ne <u style="x">', 5],
  ])('%j is first told of line %i', (text, line) => {
    expect(removedFromMarkdown(text)?.line).toBe(line);
  });

  test('whatever the text, the result can neither run nor load anything', () => {
    const piece = fc.constantFrom(
      ...attacks,
      '<',
      '>',
      '"',
      "'",
      '&',
      '`',
      '\n\n',
      '# ',
      '| a |\n|---|\n',
      '[a](b)',
      '![a](b.png)',
      '*',
      '<div>',
      '</p>',
      'x',
      '\\',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
        const tags = `>${renderMarkdown(pieces.join(' '))}`.replace(/>[^<]*/g, '>');
        expect(tags).not.toMatch(/<(?:script|style|iframe|object|embed|form|svg|math|h1)/i);
        expect(tags).not.toMatch(/<[^>]* on\w+=|<[^>]*javascript:|<img[^>]*src="(?:https?:)?\/\//i);
      }),
      { numRuns: 300 },
    );
  });
});

test('pictures from elsewhere leave their words, those beside the entry stay', () => {
  expect(
    renderMarkdown('![Plan "A"](https://x.example/a.png) ![Plan](//x.example/a.png) ![Plan](../a.png)'),
  ).toBe('<p>Plan &quot;A&quot; Plan Plan</p>\n');
  expect(renderMarkdown('![Plan](plan%20s%C3%BCd.png "T")')).toBe(
    '<p><img src="plan süd.png" alt="Plan"></p>\n',
  );
  expect(renderMarkdown('![Plan](a.png) <i>x</i>')).toBe('<p><img src="a.png" alt="Plan"> <i>x</i></p>\n');
  expect(renderMarkdown('![a](.htaccess.png) ![b](a.js) ![c](%E0%A4%A)')).toBe('<p>a b c</p>\n');
});

test('links to other hosts stay links, programs do not', () => {
  expect(renderMarkdown('[a](https://x.example/) [b](mailto:a@b.example)')).toBe(
    '<p><a href="https://x.example/">a</a> <a href="mailto:a@b.example">b</a></p>\n',
  );
  expect(renderMarkdown('[a](javascript:alert)')).toBe('<p>[a](javascript:alert)</p>\n');
});

test('code is shown as it is', () => {
  expect(renderMarkdown('```js\n<table>\n```\n\n    <b>')).toBe(
    '<pre tabindex="0"><code>&lt;table&gt;\n</code></pre>\n<pre tabindex="0"><code>&lt;b&gt;\n</code></pre>\n',
  );
});

test('a single paragraph comes without its paragraph', () => {
  expect(inlineMarkdown(' Ein *Text*\nmit <b>Fett</b> ')).toBe('Ein <em>Text</em> mit <b>Fett</b>');
});

test('the words alone, for excerpts', () => {
  const source =
    '# A\n\nEin *Text*\nmit `Code`  \nund [Link](x) ![Bild](b.png) <b>fett</b>.\n\n- eins\n- zwei\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\n```\nx\n```\n<script>nein</script>';
  expect(plainText(source)).toBe('A Ein Text mit Code und Link Bild fett. eins zwei a b 1 2 x');
});

test('what comes out is valid HTML', () => {
  const source =
    '# A\n\n- eins\n\n  zwei\n\n1. x\n\n> q\n\n---\n\n| a | |\n|--:|---|\n| 1 | 2 |\n\n![a](b.png)  \n<b>x</b><br>\n\n<table><tr><th>q</th></tr></table>';
  const { results } = validator.validateStringSync(
    `<main><h1>S</h1>${renderMarkdown(source, { idPrefix: 'v' })}</main>`,
  );
  expect(
    results.flatMap(({ messages }) => messages.map(({ ruleId, message }) => `${ruleId}: ${message}`)),
  ).toEqual([]);
});

test('figures stay with their units in what is shown, but not in code, addresses, ids and plain text', () => {
  const text = '# § 4\n\n9.400 € `9.400 €` [3 km](</3 km>) ![4 km](a.png "4 km")';
  const html = renderMarkdown(text, { idPrefix: 'v' });
  expect(html).toBe(
    '<h2 id="v-4">§\u00a04</h2>\n<p>9.400\u00a0€ <code>9.400 €</code> <a href="/3%20km">3\u00a0km</a> <img src="a.png" alt="4 km"></p>\n',
  );
  expect(renderMarkdown('<b>9.400 €</b> <i>3 km</i>')).toBe('<p><b>9.400\u00a0€</b> <i>3\u00a0km</i></p>\n');
  expect(inlineMarkdown('9.400 €')).toBe('9.400\u00a0€');
  expect(plainText('9.400 €')).toBe('9.400 €');
});
