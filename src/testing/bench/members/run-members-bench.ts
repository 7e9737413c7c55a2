import { chmodSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { bundleMembers } from '../../../functions/members/bundle/bundle-members.ts';
import { ownPort } from '../../own-port.ts';
import { bigPart } from './big-part.ts';
import { checkPart } from './check-part.ts';
import { downloadPart } from './download-part.ts';
import { madePart } from './made-part.ts';
import { memoryPart } from './memory-part.ts';
import { type BenchPart, isReached, type Plan, type Stage } from './part.ts';
import { report } from './report.ts';
import { writeTown } from './sample-town.ts';
import { startPart } from './start-part.ts';

const PARTS: Readonly<Record<string, (stage: Stage) => Promise<BenchPart>>> = {
  start: startPart,
  check: checkPart,
  download: downloadPart,
  memory: memoryPart,
  made: madePart,
  big: bigPart,
};

/**
 * Runs `npm run bench -- members [start check download memory made big] [--runs 3] [--connections 60] [--seconds 4]
 * [--downloads 200] [--large 50] [--documents 10000] [--json]`: the bundle of the members' function under the flags of its
 * unit, over the sample council with large documents in a folder, asked in a closed loop from another process; medians of so
 * many rounds. The exit code is 1 where a target is missed.
 */
export async function runMembersBench(args: readonly string[]): Promise<void> {
  const { positionals, plan, json } = asked(args);
  const dir = mkdtempSync(path.join(tmpdir(), 'ratsfenster-bench-'));
  chmodSync(dir, 0o755);
  try {
    const stage = await stageIn(dir, plan);
    const found: BenchPart[] = [];
    for (const name of positionals.length > 0 ? positionals : Object.keys(PARTS)) {
      const part = await PARTS[name]?.(stage);
      if (!part) throw new Error(`There is no part "${name}": ${Object.keys(PARTS).join(', ')}`);
      found.push(part);
      if (!json) process.stdout.write(report(part));
    }
    if (json) process.stdout.write(`${JSON.stringify(found, null, 2)}\n`);
    if (found.some(({ targets = [] }) => !targets.every(isReached))) process.exitCode = 1;
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
}

function asked(args: readonly string[]) {
  const number = (value: string) => ({ type: 'string', default: value }) as const;
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      runs: number('3'),
      connections: number('60'),
      seconds: number('4'),
      downloads: number('200'),
      large: number('50'),
      documents: number('10000'),
      json: { type: 'boolean', default: false },
    },
  });
  const { json, ...numbers } = values;
  const { runs, connections, seconds, downloads, large, documents } = numbers;
  const plan: Plan = {
    runs: Number(runs),
    connections: Number(connections),
    seconds: Number(seconds),
    downloads: Number(downloads),
    large: Number(large) * 1_000_000,
    documents: Number(documents),
  };
  return { positionals, plan, json };
}

/** The bundle, and the council that it serves, in a folder. */
async function stageIn(dir: string, plan: Plan): Promise<Stage> {
  const [folder, store] = [path.join(dir, 'bundle'), path.join(dir, 'store')];
  mkdirSync(store);
  const port = await ownPort();
  const environment = {
    MEMBERS_ORIGIN: `http://127.0.0.1:${port}`,
    MEMBERS_PORT: String(port),
    MEMBERS_KEYS: `${crypto.randomUUID()}${crypto.randomUUID()}`,
    MEMBERS_STORE: store,
    MEMBERS_SMTP: 'smtp://127.0.0.1:1',
    MEMBERS_MAIL_FROM: 'ratsbuero@stadt.example',
  };
  await bundleMembers(folder);
  const town = await writeTown(environment, { large: plan.large, attachments: 50, zipped: 5_000_000 });
  return { dir, bundle: { folder, store, environment }, town, plan };
}
