import { fork } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** The members' area as a newcomer's first command starts it, on ports and in a folder of its own. */
export interface RunningPortal {
  readonly address: string;
  /** Where a browser reads the mails that were caught. */
  readonly mailbox: string;
  /** Folder of its store. */
  readonly store: string;
  /** Publishes that folder of content, as the desk of the first command does. */
  publish(content: string): Promise<void>;
  stop(): Promise<void>;
}

/** Starts it with the sample council. @param documents whether `publish` makes documents of the record, too */
export async function runningPortal({ documents = false } = {}): Promise<RunningPortal> {
  const folder = await mkdtemp(path.join(tmpdir(), 'ratsfenster-portal-'));
  const store = path.join(folder, 'store');
  const child = fork(
    path.join(import.meta.dirname, 'portal-process.ts'),
    [store, ...(documents ? ['documents'] : [])],
    {
      execArgv: [],
      env: { PATH: process.env['PATH'] },
      silent: true,
    },
  );
  let said = '';
  child.stderr?.on('data', (chunk: Buffer) => (said += chunk.toString()));
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const addresses = await new Promise<Pick<RunningPortal, 'address' | 'mailbox'>>((resolve, reject) => {
    child.once('message', (told) => resolve(told as Pick<RunningPortal, 'address' | 'mailbox'>));
    void ended.then(() => reject(new Error(`the members' area did not start: ${said}`)));
  });
  const publish = (content: string) =>
    new Promise<void>((resolve) => {
      child.once('message', () => resolve());
      child.send(content);
    });
  const stop = async () => {
    child.disconnect();
    await ended;
    await rm(folder, { recursive: true, force: true });
  };
  return { ...addresses, store, publish, stop };
}
