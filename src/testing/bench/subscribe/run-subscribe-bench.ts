import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { officeOf } from '../../../functions/subscribe/office.ts';
import { openSubscribe } from '../../../functions/subscribe/open-subscribe.ts';
import { readSettings } from '../../../functions/subscribe/read-settings.ts';
import { serveApp } from '../../members/serve-app.ts';
import { SAMPLE_OFFER, sampleNotice } from '../../subscribe/sample-subscribe.ts';

/** Flags of the unit in `deploy/`. */
const AS_IN_PRODUCTION = ['--max-old-space-size=160', '--max-semi-space-size=4'];
/** Changes of the entry that is told. */
const CHANGES = 20;

/** Runs `npm run bench -- subscribe [--sizes 1000,4000]`: one entry told to all who subscribe, by a mail server of its own process. */
export async function runSubscribeBench(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({ args: [...args], options: { sizes: { type: 'string' } } });
  process.stdout.write('subscribers   mails  seconds  peak MB\n');
  for (const size of (values.sizes ?? '1000,4000').split(',').map(Number)) {
    const { accepted, receivers, seconds, megabytes } = await measured(size);
    if (accepted !== size || receivers !== size) throw new Error(`${accepted} of ${size} mails arrived`);
    const cells = [String(size).padStart(11), String(accepted).padStart(7)];
    cells.push(seconds.toFixed(1).padStart(8), megabytes.toFixed(0).padStart(8));
    process.stdout.write(`${cells.join(' ')}\n`);
  }
}

async function measured(size: number) {
  const store = mkdtempSync(path.join(tmpdir(), 'ratsfenster-bench-subscribe-'));
  const smtp = child('smtp-process.ts', {});
  const changes = Array.from({ length: CHANGES }, (_, number) => ({
    headline: `Neue Vorlage ${number}: Ausbau der Langen Straße`,
    concerns: ['place:deich'],
  }));
  await using site = await serveApp({
    fetch: ({ url }) => {
      if (url.endsWith('/angebot.json')) return Response.json(SAMPLE_OFFER);
      const entry = Number(/\/protokoll\/(\d+)\//.exec(url)?.[1]);
      return entry === 1 ? Response.json(sampleNotice(1, changes)) : new Response(null, { status: 404 });
    },
  });
  const env = environmentOf(store, site.address, await smtp.line());
  await fill(env, size);
  const deliver = child('deliver-process.ts', env);
  const told = JSON.parse(await deliver.line()) as { accepted: number; seconds: number; megabytes: number };
  smtp.process.kill('SIGTERM');
  const { receivers } = JSON.parse(await smtp.line()) as { receivers: number };
  rmSync(store, { recursive: true });
  return { ...told, receivers };
}

const environmentOf = (store: string, site: string, smtp: string) => ({
  SUBSCRIBE_ORIGIN: 'https://abo.example',
  SUBSCRIBE_SITE: site,
  SUBSCRIBE_KEYS: 'kQ3v9-Zx1-Lm7w-Ty5-Rb2n-Hc8d-Gf4s-Jp6k-0aEo',
  SUBSCRIBE_ADDRESS_KEY: '3q2+7wABAgMEBQYHCAkKCwwNDg8QERITFBUWFxgZGhs=',
  SUBSCRIBE_STORE: store,
  SUBSCRIBE_SMTP: smtp,
  SUBSCRIBE_MAIL_FROM: 'abo@rat.example',
});

/** So many who follow a place and a word, before the first entry. */
async function fill(env: Readonly<Record<string, string>>, size: number): Promise<void> {
  const opened = await openSubscribe(readSettings(env), {
    now: Date.now,
    log: () => undefined,
    assets: new Map(),
  });
  const { subscriptions, entries } = officeOf(opened.parts);
  await entries.begin(0);
  await entries.finish(0);
  const choice = { interests: ['place:deich', 'word:Lange Straße'], frequency: 'sofort' } as const;
  for (let number = 0; number < size; number += 1)
    await subscriptions.save(`person-${number}@example.org`, choice, 0);
  opened.close();
}

function child(file: string, env: Readonly<Record<string, string>>) {
  const process_ = spawn(process.execPath, [...AS_IN_PRODUCTION, path.join(import.meta.dirname, file)], {
    env: { PATH: process.env['PATH'] ?? '', ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const lines = process_.stdout.setEncoding('utf8')[Symbol.asyncIterator]();
  return {
    process: process_,
    line: async (): Promise<string> => String((await lines.next()).value ?? '').trim(),
  };
}
