import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../content-folder.ts';

test('a site that switches the handbook off has neither its pages nor links to them', async () => {
  await using folder = await temporaryFolder({});
  const [content, out] = [path.join(folder.dir, 'content'), path.join(folder.dir, 'dist')];
  cpSync('content', content, { recursive: true });
  const settings = path.join(content, 'site.yml');
  writeFileSync(
    settings,
    readFileSync(settings, 'utf8').replace('switches:\n', 'switches:\n  handbook: false\n'),
  );
  execFileSync(process.execPath, ['scripts/build.ts', '--content', content, '--out', out], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  expect(existsSync(path.join(out, 'hilfe/redaktion-betreiben/index.html'))).toBe(true);
  expect(existsSync(path.join(out, 'hilfe/redaktion'))).toBe(false);
  for (const page of ['impressum', 'hilfe/redaktion-betreiben'])
    expect(readFileSync(path.join(out, page, 'index.html'), 'utf8')).not.toContain('"/hilfe/redaktion/"');
}, 600_000);
