import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { voteInProcesses } from '../../../testing/members/ballot-processes.ts';
import { expectAllVotes } from '../../../testing/members/expect-all-votes.ts';
import { type Radosgw, radosgwMissing, startRadosgw } from '../../../testing/members/radosgw.ts';
import type { StorePlace } from '../../../store/place.ts';

// Four processes, sixty members, ten votes of each, a kill after every hundred receipts, one of seven answers lost.

const PLAN = { processes: 4, members: 60, rounds: 10, lostEach: 7, killsAt: [50, 150, 250, 350, 450] };

async function expectSafe(place: StorePlace): Promise<void> {
  const voting = await voteInProcesses(place, PLAN);
  expectAllVotes(voting, PLAN);
  expect(voting.kills).toBe(PLAN.killsAt.length);
}

test('over a folder no acknowledged vote is lost or doubled, five times', async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'ratsfenster-voting-'));
  for (let time = 0; time < 5; time += 1) await expectSafe({ folder });
  await rm(folder, { recursive: true });
}, 600_000);

const reason = radosgwMissing();

describe.skipIf(reason !== undefined)(`over S3 (${reason ?? 'Ceph radosgw'})`, () => {
  let ceph: Radosgw | undefined;
  beforeAll(async () => {
    ceph = await startRadosgw();
  }, 240_000);
  afterAll(() => ceph?.stop(), 120_000);

  test('no acknowledged vote is lost or doubled', async () => {
    await expectSafe(await (ceph as Radosgw).bucket('umlauf'));
  }, 600_000);
});
