import { expect, test } from 'vitest';
import { calendarFiles } from './load-files.ts';

test('reads the folders of the three kinds, wherever the content lies', async () => {
  const asked: string[] = [];
  const backend = {
    entriesByFolder: (folder: string, extension: string, depth: number) => {
      asked.push(`${folder} ${extension} ${depth}`);
      return Promise.resolve([{ data: '---\n---\n', file: { path: `${folder}/a/index.md` } }]);
    },
  };
  expect((await calendarFiles(backend, 'content')).papers).toEqual([
    { path: 'content/papers/a/index.md', text: '---\n---\n' },
  ]);
  await calendarFiles(backend, '');
  expect(asked).toEqual([
    'content/meetings md 2',
    'content/papers md 2',
    'content/resolutions md 2',
    'meetings md 2',
    'papers md 2',
    'resolutions md 2',
  ]);
});
