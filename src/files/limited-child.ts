import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { residentMemory } from './resident-memory.ts';

/** What a child process may use up. */
export interface ChildLimits {
  /** Milliseconds without an answer or a sign of progress. */
  readonly silence: number;
  /** Bytes of memory, watched from outside where the system tells (Linux). */
  readonly memory: number;
}

/** Why a child gave no answer. */
export type Stopped = 'time' | 'memory' | 'crash';

/** Exit code by which a child says itself that its memory was used up. */
export const OUT_OF_MEMORY = 71;
/** Message by which a child says that it works on. */
export const PROGRESS = 'progress';

/** Names of what the surroundings must hand on; secrets such as deploy keys stay outside. */
const ENVIRONMENT = ['PATH', 'LD_LIBRARY_PATH', 'SystemRoot', 'TMPDIR', 'TEMP'];
const WATCH_EVERY = 50;

/** A process that does hostile work, one job at a time, and that can be lost without harm. */
export class LimitedChild<Answer> {
  /** Whether it had answered before: what it died of may then be an earlier job. */
  answered = 0;
  readonly #process: ChildProcess;

  /** @param flags for Node and V8, such as `--max-old-space-size=256` */
  constructor(script: URL, flags: readonly string[]) {
    const env = Object.fromEntries(
      ENVIRONMENT.flatMap((name) => (process.env[name] === undefined ? [] : [[name, process.env[name]]])),
    );
    this.#process = fork(fileURLToPath(script), {
      execArgv: [...flags],
      env,
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    });
    // Who waits learns of it by 'exit'; without a listener a failed send would end the parent.
    this.#process.on('error', () => {});
  }

  /** Hands over a job. A child that gives no answer is killed and must be replaced. */
  ask(
    job: object,
    limits: ChildLimits,
  ): Promise<{ readonly answer: Answer } | { readonly stopped: Stopped }> {
    const child = this.#process;
    return new Promise((resolve) => {
      const end = (result: { answer: Answer } | { stopped: Stopped }) => {
        clearTimeout(timer);
        clearInterval(watch);
        child.removeAllListeners('message').removeAllListeners('exit');
        if ('stopped' in result) child.kill('SIGKILL');
        else this.answered += 1;
        resolve(result);
      };
      const timer = setTimeout(() => end({ stopped: 'time' }), limits.silence);
      const watch = setInterval(() => {
        if (residentMemory(child.pid) > limits.memory) end({ stopped: 'memory' });
      }, WATCH_EVERY);
      child.on('message', (message) => {
        if (message === PROGRESS) timer.refresh();
        else end({ answer: message as Answer });
      });
      child.once('exit', (code, signal) => end({ stopped: diedOfMemory(code, signal) ? 'memory' : 'crash' }));
      child.send(job, (error) => error && end({ stopped: 'crash' }));
    });
  }

  /** Lets the process end. */
  close(): void {
    if (this.#process.connected) this.#process.disconnect();
  }
}

/** V8 aborts when its heap is full. */
const diedOfMemory = (code: number | null, signal: NodeJS.Signals | null): boolean =>
  code === OUT_OF_MEMORY || code === 134 || signal === 'SIGABRT' || signal === 'SIGKILL';
