import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { serve } from '../serve.ts';
import { UsageError } from '../usage-error.ts';
import { standText } from './stand.ts';
import { watchCommand } from './watch-command.ts';
import { judgeStand } from './watch.ts';

const NOW = Date.parse('2027-03-28T02:30:00Z');
const site = { dir: '', files: [], digest: 'd', bytes: 0 };
const judge = (hoursAgo: number) =>
  judgeStand('x', standText(site, '1', NOW - hoursAgo * 3_600_000), 26, NOW);

test.each([
  [0, 0, 'In Ordnung'],
  [26, 0, 'vor 26 Stunden'],
  [26.001, 1, 'ist 26 Stunden her'],
  [-0.16, 0, 'In Ordnung'],
  [-0.17, 1, 'in der Zukunft'],
])('published %d hours ago: exit code %d', (ago, code, words) => {
  expect(judge(ago)).toMatchObject({ code, text: expect.stringContaining(words) });
});

test.each(['', '{', '[]', 'null', '{"at":"gestern"}', '<p>'])('%j is no stand', (text) => {
  expect(judgeStand('x', text, 26, NOW)).toMatchObject({
    code: 1,
    text: expect.stringContaining('keine gültige'),
  });
});

test('asks the address of the site', async () => {
  const dir = mkdtempSync(path.join(tmpdir(), 'ratsfenster-watch-'));
  const { server, address } = await serve(dir, 0);
  let told = '';
  const run = (...args: string[]) => watchCommand(args, (text) => void (told += text));
  expect(await run(address)).toBe(1);
  writeFileSync(path.join(dir, 'stand.json'), standText(site, '1', Date.now()));
  expect(await run(address)).toBe(0);
  expect(await run(`${address}stand.json`, '--hours', '1')).toBe(0);
  server.closeAllConnections();
  server.close();
  expect(await run(address)).toBe(1);
  expect(told).toMatch(/fehlt[\s\S]*In Ordnung[\s\S]*antwortet nicht/);
  await expect(run(address, '--hours', 'x')).rejects.toThrow(UsageError);
  rmSync(dir, { recursive: true });
});
