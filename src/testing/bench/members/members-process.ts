import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, writeFileSync } from 'node:fs';
import { cpuSeconds, memoryOf } from '../oparl-filter/function-process.ts';

/** The bundle in a process of its own, as the unit of systemd starts it. */
export interface MembersProcess {
  readonly origin: string;
  /** Milliseconds from the start of the process until its health route answered. */
  readonly start: number;
  /** Seconds of CPU so far. */
  readonly cpu: () => number;
  /** Megabytes now, those of it that are no pages of Node's own file, and at the peak since the last call. */
  readonly memory: () => { readonly peak: number; readonly now: number; readonly own: number };
  readonly stop: () => Promise<void>;
}

/** Where it lies and what it may touch. */
export interface MembersBundle {
  readonly folder: string;
  readonly store: string;
  readonly environment: Readonly<Record<string, string>>;
}

/** Starts it with the flags of the unit that lies beside it, and waits until its health route answers. */
export async function startBundle(bundle: MembersBundle): Promise<MembersProcess> {
  const origin = bundle.environment['MEMBERS_ORIGIN'] ?? '';
  const began = performance.now();
  const child = spawn(process.execPath, unitArguments(bundle), {
    env: { PATH: process.env['PATH'] ?? '', ...bundle.environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  child.stderr.on('data', (bytes: Buffer) => (said += bytes.toString('utf8')));
  const ready = once(child.stdout, 'data');
  await Promise.race([ready, once(child, 'exit')]);
  if (child.exitCode !== null) throw new Error(`The bundle does not start: ${said}`);
  child.stdout.resume();
  const answer = await fetch(`${origin}/health`);
  await answer.body?.cancel();
  const start = performance.now() - began;
  const pid = child.pid ?? 0;
  return {
    origin,
    start,
    cpu: () => cpuSeconds(pid),
    memory: () => {
      const memory = memoryOf(pid);
      // proc(5): 5 sets the peak back to what is used now
      writeFileSync(`/proc/${pid}/clear_refs`, '5');
      return { ...memory, own: ownOf(pid) };
    },
    stop: async () => {
      const end = once(child, 'exit');
      child.kill('SIGTERM');
      await end;
    },
  };
}

/** Megabytes that no other process of Node shares (Linux). */
const ownOf = (pid: number): number =>
  Number(/RssAnon:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024;

/** What stands behind `node` in the unit, with the folders of the bench. */
function unitArguments({ folder, store }: MembersBundle): readonly string[] {
  const unit = readFileSync(`${folder}/deploy/ratsfenster-members.service`, 'utf8');
  const [, ...words] = /^ExecStart=(.+)$/m.exec(unit)?.[1]?.split(' ') ?? [];
  return words.map((word) =>
    word
      .replaceAll('/opt/ratsfenster-members', folder)
      .replaceAll('/var/lib/ratsfenster-members', store)
      .replace(/^members\.mjs$/, `${folder}/members.mjs`),
  );
}
