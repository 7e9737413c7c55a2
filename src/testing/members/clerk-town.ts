import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { allAssets } from '../../functions/members/bundle/all-assets.ts';
import { openMembers } from '../../functions/members/open-members.ts';
import type { Parts } from '../../functions/members/ports.ts';
import { readSettings } from '../../functions/members/read-settings.ts';
import { serveMembers } from '../../functions/members/serve-node.ts';
import { ownPort } from '../own-port.ts';
import { type MailCatcher, startMailCatcher } from './mail-catcher.ts';

const ROOT = path.resolve(import.meta.dirname, '../../..');

/** What a command said. */
export interface Said {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** A town that sets up its members' area: an empty store, both parts of the record in folders, a mail server, the commands. */
export interface ClerkTown extends AsyncDisposable {
  readonly origin: string;
  readonly parts: Parts;
  readonly mails: MailCatcher['mails'];
  /** Folder of the record; the overlay is `protected` in it. */
  readonly content: string;
  /** `node scripts/members.ts …` with the settings of the town. */
  readonly members: (...words: readonly string[]) => Promise<Said>;
  /** `node scripts/members-publish.ts …` of the record as it lies there now. */
  readonly publish: () => Promise<Said>;
  /** Replaces `from` by `to` in a file of the record. @throws Error where `from` does not stand there */
  readonly edit: (file: string, from: string, to: string) => Promise<void>;
}

/** Starts the function on an empty store; nothing is published, and nobody has an access. */
export async function clerkTown(): Promise<ClerkTown> {
  const folder = await mkdtemp(path.join(tmpdir(), 'ratsfenster-town-'));
  const [content, store] = [path.join(folder, 'content'), path.join(folder, 'store')];
  await cp(path.join(ROOT, 'content'), content, { recursive: true });
  await mkdir(store);
  const mails = await startMailCatcher({ port: 0 });
  const port = await ownPort();
  const settings = {
    MEMBERS_ORIGIN: `http://localhost:${port}`,
    MEMBERS_PORT: String(port),
    MEMBERS_KEYS: `${crypto.randomUUID()}${crypto.randomUUID()}`,
    MEMBERS_STORE: store,
    MEMBERS_SMTP: mails.smtp,
    MEMBERS_MAIL_FROM: 'ratsbuero@mittelaue.example',
  };
  const parts = await openMembers(readSettings(settings), {
    now: Date.now,
    log: () => {},
    assets: await allAssets(),
  });
  const running = await serveMembers(parts);
  const run = (...words: readonly string[]) => said(words, { ...process.env, ...settings });
  return {
    origin: settings.MEMBERS_ORIGIN,
    parts,
    mails: mails.mails,
    content,
    members: (...words) => run('scripts/members.ts', ...words),
    publish: () => run('scripts/members-publish.ts', '--content', content, '--store', store),
    edit: async (file, from, to) => {
      const text = await readFile(path.join(content, file), 'utf8');
      if (!text.includes(from)) throw new Error(`${file} does not say: ${from}`);
      await writeFile(path.join(content, file), text.replace(from, to));
    },
    async [Symbol.asyncDispose]() {
      await running.stop(0);
      await mails.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

async function said(words: readonly string[], env: NodeJS.ProcessEnv): Promise<Said> {
  try {
    const { stdout, stderr } = await promisify(execFile)(process.execPath, [...words], { cwd: ROOT, env });
    return { code: 0, stdout, stderr };
  } catch (error) {
    const { code, stdout = '', stderr = '' } = error as { code?: unknown; stdout?: string; stderr?: string };
    return { code: typeof code === 'number' ? code : 1, stdout, stderr };
  }
}
