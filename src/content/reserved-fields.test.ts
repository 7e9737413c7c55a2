import { expect, test } from 'vitest';
import { contentFolder, SMALL_COUNCIL } from '../testing/content-folder.ts';
import { checkContent } from './check.ts';

const PAPER = 'papers/0001-2026/index.md';
const RESERVED = '__proto__:\n  polluted: yes\nconstructor:\n  prototype:\n    polluted: yes\n';

test('fields with a name from JavaScript are told as unknown and have no effect', async () => {
  await using folder = await contentFolder({
    'site.yml': `${String(SMALL_COUNCIL['site.yml'])}${RESERVED}`,
    [PAPER]: String(SMALL_COUNCIL[PAPER]).replace('title:', `${RESERVED}title:`),
  });
  const { problems, content } = await checkContent(folder.dir);
  const found = problems.map(({ code, file, field }) => [code, file, field.join('.')]);
  expect(found).toEqual([
    ['field-unknown', PAPER, '__proto__'],
    ['field-unknown', PAPER, 'constructor'],
    ['field-unknown', 'site.yml', '__proto__'],
    ['field-unknown', 'site.yml', 'constructor'],
  ]);
  expect(problems.every(({ line }) => line !== undefined)).toBe(true);
  expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  const paper = content.record?.papers[0]?.data as { polluted?: unknown } | undefined;
  expect(paper).toBeDefined();
  expect(paper?.polluted).toBeUndefined();
});
