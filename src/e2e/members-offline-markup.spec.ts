import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import type { CopyParts } from '../testing/members/offline/copy-page.ts';
import { copyServer } from '../testing/members/offline/copy-server.ts';

// Markup of papers on the device, in a page without any policy: what gets through would run.

declare const parts: CopyParts;
declare global {
  // eslint-disable-next-line no-var
  var ran: number | undefined;
}

const RUN = 'globalThis.ran=1';
const HOSTILE = [
  `<script>${RUN}</script>`,
  `<scr<script>ipt>${RUN}</script>`,
  `<img src=x onerror="${RUN}">`,
  `<p onclick="${RUN}" style="background:url(/geladen)" id="inhalt" class="notice">Wort</p>`,
  `<a href="javascript:${RUN}">Wort</a>`,
  `<a href=" java\nscript:${RUN}">Wort</a>`,
  `<a href="data:text/html,<script>${RUN}</script>">Wort</a>`,
  `<a href="https://rat.example/" onfocus="${RUN}" autofocus target="_top" ping="/geladen">Wort</a>`,
  `<svg onload="${RUN}"><a xlink:href="javascript:${RUN}"><text>Wort</text></a></svg>`,
  `<svg></p><style><a title="</style><img src=/geladen onerror=${RUN}>">`,
  `<math><mtext><table><mglyph><style><img src=/geladen onerror=${RUN}>`,
  '<style>@import "/geladen";</style><link rel="stylesheet" href="/geladen"><base href="/geladen/">',
  '<meta http-equiv="refresh" content="0;url=/geladen">',
  '<form action="/geladen"><input name="pin" autofocus><button>Wort</button></form>',
  `<iframe src="/geladen" srcdoc="<script>${RUN}</script>"></iframe><object data="/geladen"></object>`,
  '<video poster="/geladen"><source src="/geladen"></video><audio src="/geladen" autoplay></audio>',
  `<details open ontoggle="${RUN}"><summary>Wort</summary></details>`,
  `<template><script>${RUN}</script></template><noscript><img src=/geladen></noscript>`,
  `<td colspan="2" rowspan="javascript:1" background="/geladen">Wort</td>`,
  `<table><tr><td colspan="2" onmouseover="${RUN}" background="/geladen">Wort</td></tr></table>`,
  '<p><b><i>Wort</p></b>',
  '<!--><img src=/geladen>-->',
  `<textarea></p></textarea><img src=/geladen onerror=${RUN}>`,
  `<x-notiz is="x" onclick="${RUN}">Wort</x-notiz>`,
  '<![CDATA[<img src=/geladen>]]>',
  '"><',
];
const ALLOWED = {
  names:
    'p ul ol li table caption thead tbody tfoot tr th td strong em b i u s del ins sub sup br hr blockquote code pre a dl dt dd h3 h4 h5 h6',
  attributes: ['href', 'rel', 'colspan', 'rowspan', 'scope', 'start'],
};

test('of the markup of papers nothing runs and nothing loads, however it is nested', async ({ page }) => {
  const server = await copyServer();
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  page.on('dialog', (dialog) => asked.push(dialog.message()));
  await page.goto(server.origin);
  await page.waitForFunction(() => 'parts' in globalThis);
  asked.length = 0;
  const mixed = fc.array(
    fc.oneof(
      fc.constantFrom(...HOSTILE),
      fc.constantFrom('<p>', '</p>', '<svg>', '<table>', '</table>', '<math>', '<a href="'),
    ),
    {
      minLength: 1,
      maxLength: 6,
    },
  );
  const texts = [
    ...HOSTILE,
    ...fc.sample(mixed, { numRuns: 400, seed: 20_270_308 }).map((all) => all.join('')),
  ];
  const wrong = await page.evaluate(
    ([all, names, attributes]) => {
      const [tags, known] = [new Set(names.split(' ')), new Set(attributes)];
      const found: string[] = [];
      for (const text of all) {
        const place = document.createElement('div');
        document.body.append(place);
        place.append(parts.safeHtml(text, 2));
        for (const one of place.querySelectorAll('*')) {
          const href = one.getAttribute('href');
          if (!tags.has(one.localName)) found.push(`${one.localName}: ${text}`);
          for (const { name } of one.attributes) if (!known.has(name)) found.push(`${name}: ${text}`);
          if (href !== null && !/^(?:https?:\/\/|mailto:)/i.test(href)) found.push(`${href}: ${text}`);
          if (one instanceof HTMLElement) one.click = () => undefined;
          if (href === null) one.dispatchEvent(new MouseEvent('click', { bubbles: true }));
          one.dispatchEvent(new MouseEvent('mouseover', { bubbles: true }));
        }
      }
      return found;
    },
    [texts, ALLOWED.names, ALLOWED.attributes] as const,
  );
  expect(wrong).toEqual([]);
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve)));
  expect(await page.evaluate(() => globalThis.ran)).toBeUndefined();
  expect(asked).toEqual([]);
  server.stop();
});

test('what a paper says stays: words, tables, lists, links that lead out, and headings below the one above', async ({
  page,
}) => {
  const server = await copyServer();
  await page.goto(server.origin);
  await page.waitForFunction(() => 'parts' in globalThis);
  const kept = await page.evaluate(() => {
    const place = document.createElement('div');
    place.append(
      parts.safeHtml(
        '<h2>Sachverhalt</h2><p>Am <strong>1. August</strong>, <a href="https://rat.example/a">hier</a> und <a href="/vorlagen/">dort</a></p><table><tr><th scope="col" colspan="2">Kosten</th></tr></table><ol start="3"><li>drei</li></ol><section>lose</section>',
        4,
      ),
    );
    return place.innerHTML;
  });
  expect(kept).toBe(
    '<h6>Sachverhalt</h6><p>Am <strong>1. August</strong>, <a href="https://rat.example/a" rel="noreferrer">hier</a> und dort</p><table><tbody><tr><th colspan="2" scope="col">Kosten</th></tr></tbody></table><ol start="3"><li>drei</li></ol>lose',
  );
  server.stop();
});
