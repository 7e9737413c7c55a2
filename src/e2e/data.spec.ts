import { execFile, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from '@playwright/test';
import { htmlOf, site, siteDir } from './site.ts';

/** Address of the sample, which nobody answers. */
const CANONICAL = 'https://rat.mittelaue.example';
const run = promisify(execFile);

/** Which program runs a language, and those that an example needs beside it. */
const PROGRAMS: Readonly<Record<string, { command: string; options: readonly string[] }>> = {
  sh: { command: 'sh', options: ['-c'] },
  python: { command: 'python3', options: ['-c'] },
  javascript: { command: process.execPath, options: ['--input-type=module', '-e'] },
};

const textOf = (html: string): string =>
  html
    .replaceAll(/<[^>]+>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&');

/** A page of a list of OParl. */
interface Page {
  readonly data: readonly { readonly id: string }[];
  readonly links: { readonly next?: string };
}

interface Example {
  readonly id: string;
  readonly language: string;
  readonly code: string;
  readonly output: readonly string[];
  readonly excerpt: boolean;
}

/** The examples as a reader finds them on the page. */
function examples(): Example[] {
  const html = htmlOf('/daten/');
  const block = (attribute: string) =>
    [...html.matchAll(new RegExp(`<pre ([^>]*data-${attribute}="?([\\w-]+)"?[^>]*)>(.*?)</pre>`, 'gs'))].map(
      ([, attributes = '', id = '', inner = '']) => ({ attributes, id, text: textOf(inner).trim() }),
    );
  const outputs = new Map(block('output').map((output) => [output.id, output]));
  return block('example').map(({ id, attributes, text }) => ({
    id,
    language: /data-language="?(\w+)/.exec(attributes)?.[1] ?? '',
    code: text,
    output: (outputs.get(id)?.text ?? '').split('\n'),
    excerpt: outputs.get(id)?.attributes.includes('data-excerpt') ?? false,
  }));
}

const IDS = [
  'beispiel-erster-aufruf',
  'beispiel-alle-sitzungen',
  'beispiel-tagesordnung',
  'beispiel-tabelle',
  'beispiel-datenbank',
  'beispiel-vorlage',
  'beispiel-neues',
];
let server: Server;
let address = '';

// The sample names an address that does not exist. This server hands its files out with its own address in that place.
test.beforeAll(async () => {
  server = createServer((request, response) => {
    const file = path.join(siteDir(), decodeURIComponent(request.url ?? '/'));
    try {
      const bytes = readFileSync(file);
      response.end(
        /\.(?:json|atom|ics|xml)$/.test(file) ? bytes.toString().replaceAll(CANONICAL, address) : bytes,
      );
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
test.afterAll(() => new Promise((resolve) => server.close(resolve)));

const isMissing = (program: string): boolean => spawnSync('sh', ['-c', `command -v ${program}`]).status !== 0;

test('the page for open data holds an example for each way in', () => {
  expect(examples().map(({ id }) => id)).toEqual(IDS);
});

for (const id of IDS) {
  test(`${id} prints what the page says`, async () => {
    const example = examples().find((one) => one.id === id);
    const { language = '', code = '', output = [], excerpt = false } = example ?? {};
    const needed = ['curl', 'python3', 'sqlite3'].filter(
      (program) => code.includes(program) || PROGRAMS[language]?.command === program,
    );
    const missing = needed.filter(isMissing);
    test.skip(missing.length > 0, `not installed: ${missing.join(', ')}`);
    const { command, options } = PROGRAMS[language] ?? { command: 'false', options: [] };
    const cwd = mkdtempSync(path.join(tmpdir(), 'ratsfenster-example-'));
    try {
      const { stdout } = await run(command, [...options, code.replaceAll(CANONICAL, address)], {
        cwd,
        env: { ...process.env, PYTHONIOENCODING: 'utf-8' },
        timeout: 60_000,
      });
      const printed = stdout.trimEnd().replaceAll(address, CANONICAL).split('\n');
      if (excerpt) {
        const lines = printed.map((line) => line.trim().replace(/,$/, ''));
        expect(lines).toEqual(expect.arrayContaining(output.map((line) => line.replace(/,$/, ''))));
      } else expect(printed).toEqual(output);
    } finally {
      rmSync(cwd, { recursive: true, force: true });
    }
  });
}

test('the page tells the tier that the interface names, and the number of meetings and papers that it holds', async ({
  request,
}) => {
  const text = textOf(htmlOf('/daten/'));
  const read = async (path: string) => (await (await request.get(site() + path)).json()) as never;
  const system = (await read('/oparl/v1.1/system.json')) as Record<string, string>;
  expect(text).toContain(`"ratsfenster:tier": "${system['ratsfenster:tier']}"`);
  const { data: bodies } = (await read('/oparl/v1.1/bodies.json')) as { data: Record<string, string>[] };
  // A joint meeting stands in the list of each body that takes part.
  const count = async (list: string) => {
    const ids = new Set<string>();
    for (const body of bodies) {
      let next: string | undefined = body[list];
      while (next !== undefined) {
        const page = (await read(next.replace(CANONICAL, ''))) as Page;
        for (const { id } of page.data) ids.add(id);
        next = page.links.next;
      }
    }
    return ids.size;
  };
  expect(text).toMatch(
    new RegExp(`Zurzeit stehen hier ${await count('meeting')} Sitzungen, ${await count('paper')} Vorlagen`),
  );
});

test('every address on the page answers, with the rows that it says', async ({ page, request }) => {
  await page.goto(`${site()}/daten/`);
  const links = await page
    .locator('main a[href^="/"]')
    .evaluateAll((found) => found.map((link) => link.getAttribute('href') ?? ''));
  expect(links.length).toBeGreaterThan(30);
  for (const link of new Set(links))
    expect((await request.get(site() + link.replace(/#.*/, ''))).status(), link).toBe(200);
  for (const row of await page.locator('.downloads tbody tr').all()) {
    const path = (await row.locator('a[href$=".jsonl"]').getAttribute('href')) ?? '';
    const lines = (await (await request.get(site() + path)).text()).split('\n').length - 1;
    expect(Number((await row.locator('.number').textContent())?.replaceAll('.', '')), path).toBe(lines);
  }
});
