import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type ScratchRepository, scratchOverlay, scratchRepository } from './scratch-repository.ts';

let content: string;
beforeAll(() => {
  content = mkdtempSync(path.join(tmpdir(), 'content-'));
  for (const [file, text] of [
    ['site.yml', 'name: Stadt\n'],
    ['meetings/m/index.md', 'offen\n'],
    ['protected/meetings/m/index.md', 'geheim\n'],
  ] as const) {
    mkdirSync(path.dirname(path.join(content, file)), { recursive: true });
    writeFileSync(path.join(content, file), text);
  }
});
afterAll(() => rmSync(content, { recursive: true }));

const filesIn = ({ folder }: ScratchRepository): string[] =>
  execFileSync('git', ['ls-tree', '-r', '--name-only', 'main'], { cwd: folder, encoding: 'utf8' })
    .trim()
    .split('\n');

test('what is public and what is protected never share a repository', async () => {
  const open = await scratchRepository(content);
  const overlay = await scratchOverlay(path.join(content, 'protected'));
  expect(filesIn(open)).toEqual(['.gitignore', 'content/meetings/m/index.md', 'content/site.yml']);
  expect(filesIn(overlay)).toEqual(['meetings/m/index.md']);
  await open.remove();
  await overlay.remove();
});

test('without an overlay the repository is empty, and ready', async () => {
  const overlay = await scratchOverlay(path.join(content, 'gibt-es-nicht'));
  expect(filesIn(overlay)).toEqual(['']);
  expect(await overlay.head()).toMatch(/^[0-9a-f]{40}$/);
  await overlay.remove();
});
