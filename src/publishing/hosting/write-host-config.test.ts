import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../../testing/content-folder.ts';
import { aPublicRecord } from '../../testing/public-record.ts';
import { hostFolder, writeHostConfig, writeNginxConfig } from './write-host-config.ts';

const redirects = [
  { from: '/b/', to: '/x/' },
  { from: '/a/', to: '/x/' },
];
const orders = [aPublicRecord({ redirects }), aPublicRecord({ redirects: redirects.toReversed() })];

test('the order of the content changes no byte, nginx.conf lies beside the site, and nothing else is left', async () => {
  const texts: string[] = [];
  for (const record of orders) {
    await using folder = await temporaryFolder({ 'dist/index.html': '', 'dist-host/notes.txt': 'mine' });
    const out = path.join(folder.dir, 'dist');
    await writeHostConfig(out, record);
    await writeNginxConfig(out, record);
    await writeNginxConfig(out, record);
    expect((await readdir(out)).sort()).toEqual(['.htaccess', '_headers', '_redirects', 'index.html']);
    expect((await readdir(hostFolder(out))).sort()).toEqual(['nginx.conf', 'notes.txt']);
    const names = ['dist/.htaccess', 'dist/_headers', 'dist/_redirects', 'dist-host/nginx.conf'];
    const read = await Promise.all(names.map((name) => readFile(path.join(folder.dir, name), 'utf8')));
    texts.push(read.join('\n').replaceAll(folder.dir, 'DIR'));
    expect(read.join('\n')).not.toContain(folder.dir);
  }
  expect(texts[0]).toBe(texts[1]);
});

test('an interface gets its error objects, and what speaks of the function only where it is switched on', async () => {
  for (const oparlFilter of [false, true]) {
    await using folder = await temporaryFolder({ 'dist/oparl/v1.1/system.json': '{}' });
    const out = path.join(folder.dir, 'dist');
    const record = aPublicRecord({ site: { ...aPublicRecord().site, oparlFilter } });
    await writeHostConfig(out, record);
    await writeNginxConfig(out, record);
    const filtered = oparlFilter ? ['503.json'] : [];
    expect((await readdir(path.join(out, 'oparl'))).sort()).toEqual([
      '.htaccess',
      '404.json',
      ...filtered,
      'v1.1',
    ]);
    const names = ['dist/.htaccess', 'dist/oparl/.htaccess', 'dist-host/nginx.conf'];
    const texts = await Promise.all(names.map((name) => readFile(path.join(folder.dir, name), 'utf8')));
    expect(/4331|proxy_pass|mod_proxy|503/.test(texts.join('\n'))).toBe(oparlFilter);
  }
});

test('_headers names no header in two rules that one file could match', async () => {
  const names = [
    '404.html',
    'index.html',
    'a/b/index.html',
    'a/c.pdf',
    'suche/index.html',
    'suche/daten/x/y.dat',
  ];
  await using folder = await temporaryFolder(Object.fromEntries(names.map((name) => [name, ''])));
  await writeHostConfig(folder.dir, aPublicRecord());
  const text = await readFile(path.join(folder.dir, '_headers'), 'utf8');
  const blocks = text.split(/\n(?=\/)/).slice(1);
  const namesOf = (block: string) => [...block.matchAll(/^ {2}([\w-]+):/gm)].map(([, name]) => name);
  const [all = '', ...others] = blocks;
  expect(all.startsWith('/*\n')).toBe(true);
  expect(others.length).toBeGreaterThan(1);
  for (const block of others)
    expect(namesOf(block).filter((name) => namesOf(all).includes(name))).toEqual([]);
  const globs = others.map((block) => block.split('\n')[0]);
  expect(globs).toEqual([
    '/',
    '/404.html',
    '/a/*',
    '/index.html',
    '/suche/daten/*',
    '/suche/',
    '/suche/index.html',
    '/_assets/*',
    '/bilder/*',
    '/suche/daten/:teil/*',
    '/stand.json',
    '/oparl/*',
    '/:bereich/:seite/objekt.json',
    '/daten/:wahlperiode/:tabelle',
  ]);
  const policies = others.filter((block) => block.includes('Content-Security-Policy'));
  expect(policies.map((block) => block.includes('wasm-unsafe-eval'))).toEqual([
    false,
    false,
    false,
    false,
    false,
    true,
    true,
  ]);
});
