import fc from 'fast-check';
import RssParser from 'rss-parser';
import { expect, test } from 'vitest';
import { escaped } from './xml.ts';

test('markup is text, and what XML cannot hold is left out', () => {
  expect(escaped('A & B <c> "d" \'e\'')).toBe("A &amp; B &lt;c&gt; &quot;d&quot; 'e'");
  expect(escaped('a\u0000b\u000bc\ud800d\ufffee\u0085f\tg\nh')).toBe('abcdef\tg\nh');
});

test('whatever stands in a title, the document is read, and the title is the same', async () => {
  const parser = new RssParser();
  const text = fc.string({ unit: 'binary', maxLength: 60 });
  await fc.assert(
    fc.asyncProperty(text, async (title) => {
      const entry = `<entry><id>a</id><title>x${escaped(title)}x</title></entry>`;
      const feed = `<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom">${entry}</feed>`;
      const { items } = await parser.parseString(feed);
      const expected = title.replace(/\r\n?/g, '\n').replace(/(?![\t\n])\p{Cc}|\p{Cs}|[\ufffe\uffff]/gu, '');
      expect(items[0]?.title).toBe(`x${expected}x`);
    }),
  );
});
