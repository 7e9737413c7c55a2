import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { filesOf, siteDir } from './site.ts';

const digests = (dir: string): string[] =>
  filesOf(dir).map(
    (file) =>
      `${createHash('sha256')
        .update(readFileSync(path.join(dir, file)))
        .digest('hex')} ${file}`,
  );

function build(content: string, out: string, env: Record<string, string>): void {
  execFileSync('node', ['scripts/build.ts', '--content', content, '--out', out], {
    stdio: 'ignore',
    env: { ...process.env, ...env },
  });
}

test.describe.configure({ mode: 'serial' });

test('another folder, time zone and locale give the same bytes', () => {
  test.setTimeout(600_000);
  const folder = mkdtempSync(path.join(tmpdir(), 'rats haus '));
  cpSync('content', path.join(folder, 'inhalt'), { recursive: true });
  const out = path.join(folder, 'site');
  build(path.join(folder, 'inhalt'), out, { TZ: 'Pacific/Auckland', LANG: 'en_US.UTF-8', LC_ALL: 'C' });
  const [mine, theirs] = [digests(siteDir()), digests(out)];
  rmSync(folder, { recursive: true, force: true });
  expect(mine.length).toBeGreaterThan(500);
  expect(theirs.filter((line) => !mine.includes(line))).toEqual([]);
  expect(theirs).toHaveLength(mine.length);
});

test('content without its protected part gives the same bytes; content with an error changes nothing', () => {
  test.setTimeout(600_000);
  const folder = mkdtempSync(path.join(tmpdir(), 'ratsfenster-'));
  const content = path.join(folder, 'content');
  cpSync('content', content, { recursive: true });
  rmSync(path.join(content, 'protected'), { recursive: true });
  const out = path.join(folder, 'site');
  build(content, out, {});
  const before = digests(out);
  expect(before).toEqual(digests(siteDir()));
  writeFileSync(path.join(content, 'site.yml'), 'name: [');
  expect(() => build(content, out, {})).toThrow();
  expect(digests(out)).toEqual(before);
  rmSync(folder, { recursive: true, force: true });
});
