import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { expect, test } from 'vitest';
import { readContent } from '../../content/index.ts';
import { pdfTexts } from '../../files/pdf-text.ts';
import { plantCanaries } from '../../testing/canaries/plant.ts';
import { temporaryFolder } from '../../testing/content-folder.ts';
import { needleSearch } from './needle.ts';
import { scanFolders } from './scan-folders.ts';

test(
  'no canary gets out of the sample council, and every control is found',
  { timeout: 1_200_000 },
  async () => {
    await using folder = await temporaryFolder({});
    const content = path.join(folder.dir, 'content');
    const { canaries, controls } = await plantCanaries('content', content);
    const { problems } = await readContent(content);
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
    const out = path.join(folder.dir, 'dist');
    const log = execFileSync(process.execPath, ['scripts/build.ts', '--content', content, '--out', out], {
      encoding: 'utf8',
    });
    await using logs = await temporaryFolder({ 'build.log': log });
    const ids = new Set(controls.map(({ id }) => id));
    const search = needleSearch([...canaries, ...controls]);
    const { finds, unread } = await scanFolders([out, logs.dir], {
      search,
      isControl: (id) => ids.has(id),
      pdfTexts,
    });
    expect([...finds.values()].flat().filter(({ id }) => !ids.has(id))).toEqual([]);
    expect(controls.filter(({ id }) => !finds.has(id)).map(({ id }) => id)).toEqual([]);
    expect(unread).toEqual([]);
    expect(canaries.length).toBeGreaterThan(1000);
    expect(controls.length).toBeGreaterThan(200);
  },
);
