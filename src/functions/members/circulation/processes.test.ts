import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { voteInProcesses } from '../../../testing/members/ballot-processes.ts';
import { expectAllVotes } from '../../../testing/members/expect-all-votes.ts';

test('four processes, two of them killed in the middle, and lost answers: no acknowledged vote is lost or doubled', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'ratsfenster-voting-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const plan = { processes: 4, members: 60, rounds: 2, lostEach: 7, killsAt: [20, 60] };
  const voting = await voteInProcesses({ folder }, plan);
  expectAllVotes(voting, plan);
  expect(voting.kills).toBe(2);
}, 120_000);
