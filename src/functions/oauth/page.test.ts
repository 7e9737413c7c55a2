import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inlineJson, pagePolicy, resultPage } from './page.ts';
import { FAULT_WORDS, type LoginFault } from './words.ts';

const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

test('the policy allows the one script and the one style of the page, and nothing else', async () => {
  const html = resultPage({ token: 'abc' }, ['https://redaktion.example']);
  const [, script = ''] = /<script>([\s\S]*?)<\/script>/.exec(html) ?? [];
  const [, style = ''] = /<style>([\s\S]*?)<\/style>/.exec(html) ?? [];
  expect(await pagePolicy()).toBe(
    `default-src 'none'; script-src ${hashOf(script)}; style-src ${hashOf(style)}; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`,
  );
});

test('whatever the JSON holds, it ends neither its element nor its line, and comes back whole', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.string({ unit: 'binary' }), (value, text) => {
      const json = inlineJson({ value, text, end: '</script><!--\u2028\u2029\n&' });
      expect(json).not.toMatch(/[<>&\u2028\u2029\n\r]/);
      expect(JSON.parse(json)).toEqual(
        JSON.parse(JSON.stringify({ value, text, end: '</script><!--\u2028\u2029\n&' })),
      );
    }),
  );
});

test('every fault is a whole German sentence with a remedy, without a sign that would need escaping', () => {
  for (const [fault, words] of Object.entries(FAULT_WORDS)) {
    expect(words).toMatch(/^[A-ZÄÖÜ].+\. .+\.$/);
    expect(words, fault).not.toMatch(/[<>&"]/);
    expect(resultPage({ fault: fault as LoginFault }, [])).toContain(`${words} Dieses Fenster`);
  }
});
