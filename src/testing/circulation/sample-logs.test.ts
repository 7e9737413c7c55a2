import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { parseEntry } from '../../format/front-matter.ts';
import { verifyLog } from '../../verify/verify.ts';
import { keptLog } from './kept-logs.ts';
import { SAMPLE_RESOLUTIONS, saidBy, sampleLogs } from './sample-logs.ts';

const RESOLUTIONS = path.resolve(import.meta.dirname, '../../../content/resolutions');

test('resolutions of the sample say what came of logs that the program itself wrote, and these can be recounted', async () => {
  const logs = await sampleLogs();
  expect([...logs.keys()]).toEqual(SAMPLE_RESOLUTIONS.map(({ key }) => key));
  for (const [key, played] of logs) {
    const lines = await keptLog(key);
    // the clock ends each ballot by a random word
    expect(lines.slice(0, -1)).toEqual(played.slice(0, -1));
    const ended = (line = '') => ({ ...(JSON.parse(line) as object), id: '' });
    expect(ended(lines.at(-1))).toEqual(ended(played.at(-1)));
    const said = saidBy(lines);
    expect(verifyLog(lines, { heads: [{ id: said.ballot, head: said.chainHead }] }).faults).toEqual([]);
    const { data } = parseEntry(await readFile(path.join(RESOLUTIONS, key, 'index.md'), 'utf8'));
    expect(data).toMatchObject(said);
  }
});
