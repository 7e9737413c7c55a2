import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';

/** The bundle in a process of its own, as the unit of systemd starts it. */
export interface MembersProcess {
  readonly pid: number;
  /** Milliseconds from the start of the process until it answered. */
  readonly start: number;
  stop(): Promise<void>;
}

/** Where it lies and what it may touch. */
export interface MembersBundle {
  readonly folder: string;
  readonly store: string;
  readonly environment: Readonly<Record<string, string>>;
}

/** Starts it under Node's permission flags, and waits until its health route answers. */
export async function startBundle({ folder, store, environment }: MembersBundle): Promise<MembersProcess> {
  const began = performance.now();
  const flags = [
    '--permission',
    '--allow-worker',
    `--allow-fs-read=${folder}`,
    `--allow-fs-read=${store}`,
    `--allow-fs-write=${store}`,
    '--max-old-space-size=160',
  ];
  const child = spawn(process.execPath, [...flags, `${folder}/members.mjs`, 'serve'], {
    env: { PATH: process.env['PATH'] ?? '', ...environment },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const health = `${environment['MEMBERS_ORIGIN']}/health`;
  for (;;) {
    const answer = await fetch(health).catch(() => undefined);
    if (answer?.ok) break;
    if (child.exitCode !== null) throw new Error('the bundle does not start');
    await sleep(3);
  }
  const start = performance.now() - began;
  return {
    pid: child.pid ?? 0,
    start,
    stop: async () => {
      const end = once(child, 'exit');
      child.kill('SIGTERM');
      await end;
    },
  };
}
