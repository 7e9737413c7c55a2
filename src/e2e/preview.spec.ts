import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { pagesOf, siteDir } from './site.ts';

const BANNER = 'Entwurf – nicht veröffentlicht';

/** What a page lacks of the mark of a draft. */
function lacks(html: string): string[] {
  const marks = {
    title: /<title>Entwurf: [^<]/.test(html),
    banner: html.replace(/<head[\s\S]*?<\/head>/, '').includes(BANNER),
    noindex: /<meta name="robots" content="noindex">/.test(html),
  };
  return Object.entries(marks).flatMap(([name, there]) => (there ? [] : [name]));
}

const read = (dir: string, address: string): string =>
  readFileSync(path.join(dir, address, address.endsWith('/') ? 'index.html' : ''), 'utf8');

test('every page of a preview is marked as a draft, also moved and withdrawn ones; the published site has no mark', () => {
  test.setTimeout(600_000);
  const folder = mkdtempSync(path.join(tmpdir(), 'ratsfenster-preview-'));
  const out = path.join(folder, 'site');
  execFileSync('node', ['scripts/build.ts', '--content', 'content', '--out', out, '--preview'], {
    stdio: 'ignore',
  });
  const pages = pagesOf(out);
  const unmarked = pages.flatMap((address) => lacks(read(out, address)).map((mark) => `${address}: ${mark}`));
  const robots = readFileSync(path.join(out, 'robots.txt'), 'utf8');
  rmSync(folder, { recursive: true, force: true });
  expect(pages).toEqual(pagesOf(siteDir()));
  expect(pages).toEqual(expect.arrayContaining(['/404.html', '/satzungen/', '/vorlagen/0069-2025/']));
  expect(unmarked).toEqual([]);
  expect(robots).toBe('User-agent: *\nDisallow: /\n');
  const marked = pagesOf(siteDir()).filter((address) => read(siteDir(), address).includes('Entwurf: '));
  expect(marked).toEqual([]);
  const ownRobots = path.join(siteDir(), 'robots.txt');
  expect(existsSync(ownRobots) && readFileSync(ownRobots, 'utf8').includes('Disallow: /\n')).toBe(false);
});
