import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pageFacts } from './page-facts.ts';
import { tagsOf, unescaped } from './tags.ts';

const read = (html: string) =>
  [...tagsOf(html)].map(({ name, attributes }) => [name, Object.fromEntries(attributes)]);

test('attributes are read with double, single and no quotes, and without a value', () => {
  expect(read(`<A HREF="/a>b/" title='x "y"' data-n=5 hidden><br/></a>`)).toEqual([
    ['a', { href: '/a>b/', title: 'x "y"', 'data-n': '5', hidden: '' }],
    ['br', {}],
  ]);
});

test('comments, scripts and styles hold no tags, but a script has its own address', () => {
  const html = `<!-- <a href="/c/"> --><script src="/s.js">"<a href='/x/'>"</script><style>a{}</style><p>`;
  expect(read(html)).toEqual([
    ['script', { src: '/s.js' }],
    ['style', {}],
    ['p', {}],
  ]);
});

test('the first of two like attributes holds, character references are replaced', () => {
  expect(read('<a href="/?a=1&amp;b=&#252;&#xDC;" href="/2/">')).toEqual([['a', { href: '/?a=1&b=üÜ' }]]);
  expect(unescaped('&shy; &#9999999; & &quot;')).toBe('&shy; &#9999999; & "');
});

test('any value comes back from double quotes', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (value) => {
      const written = value.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
      expect(read(`<a href="${written}">`)).toEqual([['a', { href: value }]]);
    }),
  );
});

test('links are taken from every place that holds one', () => {
  const { links, anchors, canonical } = pageFacts(`
    <link rel="canonical" href="https://rat.example/a/"><meta http-equiv="refresh" content="0; url=/neu/">
    <img src="/1.webp" srcset="/1.webp 1x, /2.webp 2x"><form action="/suche/"><object data="/o.pdf"></object>
    <div id="oben" data="no"><a name="unten" href=" #oben ">x</a><p name="none"></p></div>`);
  expect([...links]).toEqual([
    'https://rat.example/a/',
    '/neu/',
    '/1.webp',
    '/2.webp',
    '/suche/',
    '/o.pdf',
    '#oben',
  ]);
  expect([...anchors]).toEqual(['oben', 'unten']);
  expect(canonical).toBe('https://rat.example/a/');
});
