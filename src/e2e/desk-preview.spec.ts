import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { createServer, type ViteDevServer } from 'vite';
import { indexRecord } from '../testing/desk-preview/sample.ts';
import { htmlOf } from './site.ts';

// The desk's previews against the pages of the built sample: what the clerk sees is what citizens will read.

type Render = typeof import('../testing/desk-preview/render.ts');

let vite: ViteDevServer;
let render: Render;

test.describe.configure({ mode: 'default' });

test.beforeAll(async () => {
  vite = await createServer({
    configFile: false,
    root: process.cwd(),
    logLevel: 'error',
    server: { middlewareMode: true, ws: false, watch: null },
    appType: 'custom',
    optimizeDeps: { noDiscovery: true },
    css: { preprocessorOptions: { scss: { quietDeps: true } } },
  });
  render = (await vite.ssrLoadModule('/src/testing/desk-preview/render.ts')) as Render;
});
test.afterAll(() => vite.close());

const ADDRESS = { meetings: 'sitzungen', papers: 'vorlagen', resolutions: 'beschluesse' } as const;
type Kind = keyof typeof ADDRESS;

/** What of a page the preview must say too: head, facts, agenda, votes, wording; not what other entries add. */
const PARTS: Readonly<Record<Kind, string>> = {
  meetings:
    '.page-head h1, .page-head .lead, .page-head__kicker, .page-head .badge, .agenda__part, .agenda__number, .agenda__title, .agenda__change, .agenda__text, .agenda__links a, .result, .resolution-text, .agenda caption, .agenda th, .agenda td, .panel dt, .panel dd',
  papers:
    '.page-head h1, .page-head .lead, .page-head__kicker, .timeline__title, .timeline__date, .timeline__meta, .timeline__note, .result, #text ~ .prose, .panel dt, .panel dd',
  resolutions:
    '.page-head h1, .page-head__kicker, .resolution-text, .result, .vote__caption, .vote__entry, caption, th, td, .timeline__title, .timeline__note, #eilgrund ~ p, .panel dt, .panel dd',
};

const SAMPLE: readonly (readonly [Kind, string])[] = [
  ['meetings', '2025-03-20-samtgemeinderat'],
  ['meetings', '2025-06-19-samtgemeinderat'],
  ['meetings', '2025-09-18-samtgemeinderat'],
  ['meetings', '2025-12-18-samtgemeinderat'],
  ['meetings', '2026-03-05-samtgemeinderat'],
  ['meetings', '2026-06-23-rat-aubrueck'],
  ['meetings', '2026-06-23-rat-aubrueck-2'],
  ['meetings', '2026-02-24-ausschuss-schule'],
  ['meetings', '2026-03-02-samtgemeindeausschuss'],
  ['meetings', '2026-09-24-samtgemeinderat'],
  ...indexRecord.papers.map((key) => ['papers', key] as const),
  ['resolutions', '2025-07-22-umlaufbeschluss-pv'],
  ['resolutions', '2025-07-31-eilentscheidung-bruecke'],
  ['resolutions', '2026-08-04-umlaufbeschluss-mensa'],
  ['resolutions', '2026-03-10-rat-aubrueck-vrlq4r3y'],
];

/** The words of the parts of a page in their order. Both sides are read by the same browser, parts within parts once. */
const wordsOf = (page: Page, html: string, parts: string) =>
  page.evaluate(
    ([source, selector]) => {
      const root = new DOMParser().parseFromString(source, 'text/html').querySelector('main, .page');
      const found = [...(root?.querySelectorAll(selector) ?? [])];
      for (const extra of root?.querySelectorAll('.term-note, .timeline .result .visually-hidden') ?? [])
        extra.remove();
      return found
        .filter((one) => !found.some((other) => other !== one && other.contains(one)))
        .map((one) => (one.textContent ?? '').replace(/[\s\u00A0\u202F]+/g, ' ').trim())
        .filter((words) => words !== '');
    },
    [html, parts] as const,
  );

for (const [kind, key] of SAMPLE) {
  test(`the preview of ${kind}/${key} says what its page says`, async ({ page }) => {
    const { record, now } = await indexRecord.read();
    const file = path.join('content', kind, key, 'index.md');
    const formatter = render.formatters().get(`rf-${kind}`)?.[1];
    if (!formatter) throw new Error(`No format for ${kind}`);
    const html = render.previewHtml({
      kind,
      entryKey: key,
      form: { ...formatter.fromFile(readFileSync(file, 'utf8')), key, standing: '' },
      index: render.previewIndex(record),
      now,
    });
    const built = await wordsOf(page, htmlOf(`/${ADDRESS[kind]}/${key}/`), PARTS[kind]);
    const shown = await wordsOf(page, html, PARTS[kind]);
    expect(built.length).toBeGreaterThan(5);
    expect(shown).toEqual(built);
  });
}

test('the desk gives its previews the stylesheet of the site and the colours of the municipality', async () => {
  const { record, now } = await indexRecord.read();
  const { styles, collections } = await render.registered({
    index: () => Promise.resolve(render.previewIndex(record)),
    now: () => now,
  });
  expect(collections).toEqual(['meetings', 'papers-2027', 'resolutions-item']);
  expect(styles[0]).toContain('.agenda__title');
  expect(styles[0]).toContain('fira-sans-regular');
  expect(styles[1]).toContain(`--rf-primary:${record.site.theme.primary}`);
});
