import { expect, test } from 'vitest';
import { type Files, temporaryFolder } from '../../testing/content-folder.ts';
import { UsageError } from '../usage-error.ts';
import { checkLinks } from './check-links.ts';
import { linksCommand } from './links-command.ts';
import { missingAddresses } from './missing-addresses.ts';
import { siteFiles } from './site-files.ts';

const SITE: Files = {
  'index.html': '<link rel="canonical" href="https://rat.example/"><a href="/sitzungen/">x</a>',
  '404.html': '<a href="/">x</a>',
  'sitzungen/index.html': '<h2 id="mai">Mai</h2>',
  'sitzungen/x1/Plan für alle 50%.pdf': 'pdf',
  'bilder/Wappen.webp': 'picture',
  _headers: '/*',
};

async function faultsOf(html: string) {
  await using folder = await temporaryFolder({ ...SITE, 'a/index.html': html });
  const { findings } = await checkLinks(folder.dir);
  return findings.map(({ fault, link, meant, pages }) => {
    expect(pages).toEqual(['/a/']);
    return [fault, link, ...(meant === undefined ? [] : [meant])];
  });
}

test.each([
  '/sitzungen/',
  '/sitzungen/#mai',
  '/sitzungen/#',
  '/sitzungen/#top',
  '/sitzungen/#mai:~:text=Mai',
  '/sitzungen/index.html',
  '/sitzungen/?jahr=2027',
  '../sitzungen/',
  '../sitzungen/x1/Plan%20f%C3%BCr%20alle%2050%25.pdf',
  '/sitzungen/x1/Plan für alle 50%25.pdf',
  'https://rat.example/sitzungen/#mai',
  'https://anderswo.example/gibt-es-nicht/',
  'mailto:a@example.de',
  'webcal://rat.example/sitzungen/',
  'tel:+4930',
  'data:image/png;base64,AA',
  '#unten',
])('%s leads somewhere', async (link) => {
  expect(await faultsOf(`<p id="unten"><a href="${link}">x</a>`)).toEqual([]);
});

test.each([
  ['/gibt-es-nicht/', 'nothing'],
  ['/sitzungen/x1/', 'nothing'],
  ['/_headers', 'nothing'],
  ['https://rat.example/gibt-es-nicht/', 'nothing'],
  ['webcal://rat.example/gibt-es-nicht.ics', 'nothing'],
  ['/sitzungen/#juni', 'anchor'],
  ['#juni', 'anchor'],
  ['/Sitzungen/', 'case', '/sitzungen/'],
  ['/bilder/wappen.webp', 'case', '/bilder/Wappen.webp'],
  ['/sitzungen', 'no-slash', '/sitzungen/'],
  ['/sitzungen/x1/Plan%20f%FCr', 'malformed'],
  ['http://[rat', 'malformed'],
])('%s: %s', async (link, fault, ...meant: string[]) => {
  const expected = [[fault, link, ...meant]];
  expect(await faultsOf(`<a href="${link}">x</a>`)).toEqual(expected);
  expect(
    await faultsOf(
      `<form action="${link}"></form><img src="${link}"><meta http-equiv=refresh content="0; url=${link}">`,
    ),
  ).toEqual(expected);
});

const NOINDEX = '<meta name="robots" content="noindex">';

test.each([
  ['a tombstone', `${NOINDEX}<div class="tombstone">`, []],
  ['a redirect', `${NOINDEX}<meta http-equiv="refresh" content="0; url=/sitzungen/">`, []],
  ['a page kept out of indexes', NOINDEX, ['no-slash']],
])('the old address of a document at which stands %s', async (_name, html, faults) => {
  await using folder = await temporaryFolder({
    ...SITE,
    'vorlagen/1/f1/plan.pdf/index.html': html,
    'a/index.html': '<a href="/vorlagen/1/f1/plan.pdf">x</a>',
  });
  expect((await checkLinks(folder.dir)).findings.map(({ fault }) => fault)).toEqual(faults);
});

async function run(files: Files): Promise<{ code: number; told: string }> {
  await using folder = await temporaryFolder(files);
  let told = '';
  const code = await linksCommand(['--site', folder.dir], (text) => (told += text));
  return { code, told };
}

test('a site without dead links is told with its sums', async () => {
  const { code, told } = await run({ ...SITE, 'a/index.html': '<a href="https://anderswo.example/">x</a>' });
  expect(code).toBe(0);
  expect(told).toBe(
    'Kein toter Verweis. 4 Seiten, 3 Verweise innerhalb der Website. Nicht geprüft: 1 Verweis auf fremde Websites.\n',
  );
});

test('a dead link is told once, with its pages and the remedy; a missing slash stops nothing', async () => {
  const page = '<a href="/weg/">x</a>';
  const { code, told } = await run({
    ...SITE,
    ...Object.fromEntries(['a', 'b', 'c', 'd'].map((name) => [`${name}/index.html`, page])),
    'e/index.html': '<a href="/SITZUNGEN/">x</a><a href="/sitzungen">x</a>',
  });
  expect(code).toBe(1);
  expect(told).toContain(
    '/weg/\n  auf 4 Seiten, zum Beispiel /a/, /b/ und /c/\n  Unter dieser Adresse steht nichts. Bitte',
  );
  expect(told).toContain('Richtig ist: /sitzungen/');
  expect(told).toContain('2 tote Verweise. 1 Hinweis. 8 Seiten');
  const hint = await run({ ...SITE, 'a/index.html': '<a href="/sitzungen">x</a>' });
  expect(hint.code).toBe(0);
  expect(hint.told).toContain('Am Ende fehlt der Schrägstrich');
});

test.each([
  [['--site', '/no/such/folder'], 'Diesen Ordner gibt es nicht. Bitte zuerst die Website bauen'],
  [['--seite', 'x'], 'Aufruf: npm run links'],
])('%j is refused with the remedy', async (args, message) => {
  const failing = linksCommand(args, () => undefined);
  await expect(failing).rejects.toThrow(UsageError);
  await expect(failing).rejects.toThrow(message);
});

test('a folder without pages is no site', async () => {
  await expect(run({ 'notes.txt': 'mine' })).rejects.toThrow('liegt keine Website');
});

test('of addresses once public, those without page and file are missing', async () => {
  await using folder = await temporaryFolder(SITE);
  const site = await siteFiles(folder.dir);
  const kept = [
    '/',
    '/sitzungen/',
    '/sitzungen',
    '/sitzungen/#mai',
    '/sitzungen/x1/Plan%20f%C3%BCr%20alle%2050%25.pdf',
    '/bilder/Wappen.webp',
    '/weg/plan%20b.pdf',
  ];
  const lost = ['/weg/', '/bilder/wappen.webp', '/sitzungen/x1/', '/_headers', '/404/', '/%FF'];
  const gone = new Set(['/weg/plan b.pdf']);
  expect(missingAddresses(site, [...kept, ...lost, '/weg/'], gone)).toEqual(lost);
});
