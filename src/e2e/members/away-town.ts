import { type ChildProcess, execFile, fork } from 'node:child_process';
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { accountsIn } from '../../functions/members/accounts.ts';
import { councilReader } from '../../functions/members/council.ts';
import { openStore } from '../../store/open-store.ts';
import { demoAccounts } from '../../testing/members/demo-accounts.ts';
import { type MailCatcher, startMailCatcher } from '../../testing/members/mail-catcher.ts';
import { ownPort } from '../../testing/own-port.ts';

const ROOT = path.resolve(import.meta.dirname, '../../..');

/** A town whose members' function comes and goes as a process, while its record is published anew. */
export interface AwayTown extends AsyncDisposable {
  readonly origin: string;
  readonly mails: MailCatcher['mails'];
  /** Folder of its record; the overlay is `protected` in it. */
  readonly content: string;
  /** `members-publish` of the record as it lies there now. @throws Error with what the command said, where it refuses */
  publish(): Promise<void>;
  /** Replaces each `from` by `to` in a file of the record. @throws Error where it does not stand there */
  edit(file: string, from: string | RegExp, to: string): Promise<void>;
  /** Starts the process of the function, at the same address and store each time. */
  start(): Promise<void>;
  /** Ends it; nobody listens at the address any more. */
  stop(): Promise<void>;
}

/** @param prepare the record before it is first published, in that folder */
export async function awayTown(prepare: (content: string) => Promise<void>): Promise<AwayTown> {
  const folder = await mkdtemp(path.join(tmpdir(), 'ratsfenster-away-'));
  const [content, store] = [path.join(folder, 'content'), path.join(folder, 'store')];
  await cp(path.join(ROOT, 'content'), content, { recursive: true });
  await mkdir(store);
  await prepare(content);
  const mails = await startMailCatcher({ port: 0 });
  const port = await ownPort();
  const origin = `http://localhost:${port}`;
  const env = {
    PATH: process.env['PATH'],
    MEMBERS_ORIGIN: origin,
    MEMBERS_PORT: String(port),
    MEMBERS_KEYS: `${crypto.randomUUID()}${crypto.randomUUID()}`,
    MEMBERS_STORE: store,
    MEMBERS_SMTP: mails.smtp,
    MEMBERS_MAIL_FROM: 'ratsbuero@mittelaue.example',
    MEMBERS_WATERMARK: 'on',
  };
  const publish = async (): Promise<void> => {
    const words = ['scripts/members-publish.ts', '--content', content, '--store', store];
    await promisify(execFile)(process.execPath, words, { cwd: ROOT, env });
  };
  await publish();
  await enterPeople(store);
  let running: ChildProcess | undefined;
  const stop = async (): Promise<void> => {
    const ended = new Promise<void>((resolve) => running?.once('exit', () => resolve()) ?? resolve());
    running?.disconnect();
    await ended;
    running = undefined;
  };
  return {
    origin,
    mails: mails.mails,
    content,
    publish,
    stop,
    edit: (file, from, to) => edited(path.join(content, file), from, to),
    start: async () => {
      running = await started(env);
    },
    async [Symbol.asyncDispose]() {
      await stop();
      await mails.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** An access for each person of the record. */
async function enterPeople(folder: string): Promise<void> {
  const { slots, blobs } = openStore({ folder });
  const council = await councilReader({ slots, blobs, now: Date.now })();
  if (!council) throw new Error('nothing was published');
  const accounts = accountsIn(slots);
  for (const account of demoAccounts(council.directory, Date.now())) await accounts.save(account);
}

async function started(env: NodeJS.ProcessEnv): Promise<ChildProcess> {
  const child = fork(path.join(import.meta.dirname, 'function-process.ts'), [], {
    execArgv: [],
    env,
    silent: true,
  });
  let said = '';
  child.stderr?.on('data', (chunk: Buffer) => (said += chunk.toString()));
  await new Promise<void>((resolve, reject) => {
    child.once('exit', () => reject(new Error(`the function did not start: ${said}`)));
    child.stdout?.on('data', (chunk: Buffer) => {
      if (chunk.toString().includes('läuft')) resolve();
    });
  });
  return child;
}

async function edited(file: string, from: string | RegExp, to: string): Promise<void> {
  const text = await readFile(file, 'utf8');
  const next = text.replaceAll(from, to);
  if (next === text) throw new Error(`${file} does not say: ${from}`);
  await writeFile(file, next);
}
