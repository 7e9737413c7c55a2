import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { expect, test } from 'vitest';
import { SAMPLE_BLOCKS, sampleDocument } from '../../testing/documents/sample-document.ts';
import type { Block } from '../model/index.ts';
import { documentHtml } from './index.ts';

const validator = new HtmlValidate(
  new StaticConfigLoader({
    extends: ['html-validate:standard', 'html-validate:a11y'],
    // Safari takes lists without marks for none
    rules: { 'no-redundant-role': 'off' },
  }),
);

const htmlOf = (...blocks: Block[]): string => documentHtml(sampleDocument({ blocks }));

test('a document with every kind of block is valid and accessible HTML', async () => {
  for (const sheet of ['letter', 'report', 'board'] as const) {
    const contents: Block[] = [
      { kind: 'contents', lines: [{ to: 'kosten', text: 'Kosten' }] },
      { kind: 'heading', level: 2, content: ['Kosten'], id: 'kosten' },
    ];
    const blocks = [...contents, ...SAMPLE_BLOCKS];
    const html = documentHtml(sampleDocument({ sheet, mark: 'Entwurf', blocks }), {
      armsUrl: '/wappen.svg',
    });
    const { results } = await validator.validateString(html);
    expect(results.flatMap(({ messages }) => messages.map(({ message }) => message))).toEqual([]);
  }
});

test('a document whose day is written by hand has none in its head, and a line for it behind the place', () => {
  const html = documentHtml(sampleDocument({ undated: true, blocks: SAMPLE_BLOCKS }));
  expect(html).not.toContain('doc-date');
  expect(html).toMatch(/Aubrück, den <span class="doc-day"><\/span>/);
});

test('letterhead, mark, date, kicker and title stand in the order of the paper', () => {
  const html = documentHtml(sampleDocument({ mark: 'Entwurf', blocks: [] }), { armsUrl: '/w.svg' });
  const places = [
    '<img class="doc-arms" src="/w.svg" alt="Wappen: eine Brücke über drei Wellen">',
    'Samtgemeinde Mittelaue',
    'Die Samtgemeindebürgermeisterin',
    'Am Markt 1<br>29999 Aubrück',
    'Entwurf',
    'Aubrück, den <time datetime="2027-02-15">15. Februar 2027</time>',
    'Samtgemeinderat Mittelaue',
    '<h1>Einladung zur 7. Sitzung des Samtgemeinderates</h1>',
  ].map((part) => html.indexOf(part));
  expect(places).not.toContain(-1);
  expect(places).toEqual(places.toSorted((a, b) => a - b));
  expect(documentHtml(sampleDocument())).not.toContain('<img');
});

test('text is never markup, and links lead to pages and mail addresses only', () => {
  const evil = '<img src=x onerror=alert(1)> & "';
  const html = documentHtml(
    sampleDocument({
      title: evil,
      blocks: [
        { kind: 'paragraph', content: [{ link: 'javascript:alert(1)', content: [evil] }] },
        { kind: 'paragraph', content: [{ link: 'https://a.example/"onclick="', content: ['b'] }] },
        { kind: 'code', text: evil },
        { kind: 'agenda', lines: [{ id: '"><b>', number: evil, title: [evil], depth: 0, blocks: [] }] },
      ],
    }),
  );
  expect(html).not.toMatch(/<img|<b>|javascript:/);
  expect(html).toContain('href="https://a.example/&quot;onclick=&quot;"');
});

test('headings leave out no level, whatever the blocks say', () => {
  const heading = (level: 2 | 3 | 4): Block => ({ kind: 'heading', level, content: [String(level)] });
  expect(htmlOf(heading(4), heading(4), heading(2)).match(/<h\d>\d/g)).toEqual(
    ['<h1>E', '<h2>4', '<h3>4', '<h2>2'].slice(1),
  );
});

test('an agenda is a list with anchors, a heading for each part, sub-items within their item', () => {
  const html = htmlOf({
    kind: 'agenda',
    lines: [
      { id: 't', title: ['Öffentlicher Teil'], depth: 0, heading: true, blocks: [] },
      { id: 'a', number: 'Ö 1', title: ['Eins'], depth: 0, blocks: [{ kind: 'paragraph', content: ['x'] }] },
      { id: 'b', number: 'Ö 1.1', title: ['Zwei'], depth: 1, blocks: [] },
    ],
  });
  expect(html).toContain(
    '<h2 id="top-t">Öffentlicher Teil</h2><ol class="doc-agenda"><li id="top-a" class="doc-item">' +
      '<span class="doc-number">Ö 1</span> <div class="doc-item-body"><p class="doc-item-title">Eins</p><p>x</p>' +
      '<ol class="doc-agenda"><li id="top-b" class="doc-item"><span class="doc-number">Ö 1.1</span> ' +
      '<div class="doc-item-body"><p class="doc-item-title">Zwei</p></div></li></ol></div></li></ol>',
  );
});

test('a table names its columns and rows; widths are classes, since the site allows no inline styles', () => {
  const html = documentHtml(sampleDocument());
  expect(html).toContain(
    '<caption>Beratungsfolge</caption><colgroup><col class="doc-w-50"><col class="doc-w-25">',
  );
  expect(html).toContain('<th scope="col" class="doc-end">Ja-Stimmen</th>');
  expect(html).toContain('<th scope="row">Bauausschuss</th>');
  expect(html).not.toContain('style=');
});

test('an empty document is a letterhead and a title', () => {
  expect(documentHtml(sampleDocument({ blocks: [], footer: '' }))).toMatch(/<\/h1><\/header><\/article>$/);
});
