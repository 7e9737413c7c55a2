import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { circulationScene } from '../../testing/circulation/circulation-scene.ts';
import { CIRCULATION_KEY } from '../../testing/circulation/log-server.ts';
import { aBallot, adopted, anItem, ballotId, closedLog } from '../../testing/circulation/sample-log.ts';

const ROOT = path.resolve(import.meta.dirname, '../../..');

test('the command as it is called, killed in the middle and started again, leaves one branch for each item', async () => {
  await using scene = await circulationScene();
  const host = await scene.host();
  const items = Array.from({ length: 12 }, (_, n) => anItem({ id: `i${n}` }));
  const ballot = aBallot(items, { id: ballotId('viele') });
  scene.server.heads = [];
  scene.server.enter(
    ballot.id,
    closedLog(
      ballot,
      items.map(({ id }) => adopted(id)),
    ),
  );
  const args = ['scripts/circulation.ts', '--from', scene.server.origin, '--git', '--content'];
  const child = spawn(process.execPath, [...args, host.clone('first')], {
    cwd: ROOT,
    env: { PATH: process.env['PATH'], CIRCULATION_KEY },
    stdio: 'ignore',
  });
  while (host.branches().length === 0 && child.exitCode === null) await pause(10);
  child.kill('SIGKILL');
  await once(child, 'exit');
  expect(host.branches().length).toBeGreaterThan(0);
  const { code, told } = await scene.run(['--content', host.clone('second'), '--git']);
  expect(code).toBe(0);
  expect(told).toMatch(/\d+ schon da\./);
  expect(host.branches()).toHaveLength(items.length);
  for (const branch of host.branches()) expect(host.commits(branch)).toHaveLength(1);
}, 60_000);
