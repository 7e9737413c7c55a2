import { execFileSync } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { changesOf, type LedgerEntry } from '../domain/ledger/index.ts';
import { missingServer, NGINX, startNginx, type WebServer } from '../testing/web-servers.ts';
import { initLedger } from './ledger/init-ledger.ts';
import { newCommand } from './new-town/new-command.ts';
import { releaseCommand } from './release/release-command.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');
const reason = missingServer(NGINX, 'nginx-light');
const DAYS = Array.from({ length: 40 }, (_, index) =>
  new Date(Date.parse('2027-03-01') + index * 86_400_000).toISOString().slice(0, 10),
);
const SECRET = 'Verkauf des Grundstücks am alten Güterbahnhof';

/** What happens on which day, before the publish at 04:30. */
const RETITLED = '2027-03-05';
const LEAK = '2027-03-11';
const LATE = '2027-03-25';
/** 32 days before the meeting: 30 of the promise and two of margin; the second lies behind the change to summer time. */
const APPEARS = { '2027-04-20-rat': '2027-03-19', '2027-05-03-rat': '2027-04-01', '2027-04-10-rat': LATE };
const FIXED = '2027-09-01-rat';
const FAR = '2027-06-30-rat';

interface Day {
  readonly day: string;
  readonly code: number;
  readonly seconds: number;
  readonly told: string;
  /** Status of each meeting's page. */
  readonly status: Readonly<Record<string, number>>;
  readonly agenda: boolean;
  /** The body of /stand.json without the machine's time. */
  readonly digest: string;
  /** Objects in the ledger's entries of this day. */
  readonly changed: readonly string[];
  readonly head: string;
  /** SHA-256 of every file that the server has, by its path. */
  readonly files: Readonly<Record<string, string>>;
}

const meeting = (day: string, title: string, more = ''): string => `---
title: ${title}
organization: rat
start: ${day}T19:00
status: scheduled
${more}---
`;

const AGENDA = `agenda:
  - id: offen1a
    number: "1"
    title: Neubau der Brücke über den Mühlbach
    public: true
  - id: geheim1a
    number: "2"
    public: false
    category: property
`;

describe.skipIf(reason !== undefined)(`forty days of publishing (${reason ?? 'nginx'})`, () => {
  const dir = mkdtempSync(path.join(tmpdir(), 'ratsfenster-rehearsal-'));
  const at = (name: string) => path.join(dir, name);
  const environment = Object.fromEntries(
    ['PATH', 'HOME', 'LANG'].flatMap((name) =>
      process.env[name] === undefined ? [] : [[name, process.env[name]]],
    ),
  );
  const git = (...args: readonly string[]) =>
    execFileSync('git', args, { encoding: 'utf8', env: environment }).trim();
  const days: Day[] = [];
  const dayOf = (day: string): Day => days.find((one) => one.day === day) as Day;
  const after = (day: string, count = 1): string => DAYS[DAYS.indexOf(day) + count] ?? '';
  let server: WebServer | undefined;

  const write = (file: string, text: string) => {
    mkdirSync(path.dirname(at(file)), { recursive: true });
    writeFileSync(at(file), text);
  };

  async function prepare(): Promise<void> {
    const version = [
      '--product',
      'rathaus/ratsfenster',
      '--commit',
      'a'.repeat(40),
      '--name',
      'Stadt Leinau',
    ];
    const address = ['--base-url', 'https://rat.leinau.example'];
    await newCommand([at('town'), ...version, ...address], ROOT, () => undefined);
    await newCommand([at('protected'), '--protected', ...version], ROOT, () => undefined);
    write(
      'town/content/meetings/2027-04-20-rat/index.md',
      meeting('2027-04-20', 'Haushaltssitzung', `invitation:\n  sentAt: 2027-04-06T12:00\n${AGENDA}`),
    );
    write('town/content/meetings/2027-05-03-rat/index.md', meeting('2027-05-03', 'Maisitzung'));
    write(`town/content/meetings/${FIXED}/index.md`, meeting('2027-09-01', 'Herbstsitzung', 'fixed: true\n'));
    write(`town/content/meetings/${FAR}/index.md`, meeting('2027-06-30', 'Sommersitzung'));
    write(
      'protected/meetings/2027-04-20-rat/index.md',
      `---\nagenda:\n  - id: geheim1a\n    title: ${SECRET}\n---\n`,
    );
    git('init', '--quiet', '--bare', '--initial-branch=ledger', at('server.git'));
    git('clone', '--quiet', at('server.git'), at('ledger'));
    git('-C', at('ledger'), 'checkout', '--quiet', '-B', 'ledger');
    await initLedger(at('new-ledger'), at('town/content'));
    cpSync(at('new-ledger'), at('ledger'), { recursive: true });
    mkdirSync(at('srv'));
  }

  function events(day: string): void {
    const leak = 'town/content/pages/verkauf.md';
    if (day === RETITLED)
      write(
        `town/content/meetings/${FIXED}/index.md`,
        meeting('2027-09-01', 'Herbstsitzung mit Empfang', 'fixed: true\n'),
      );
    if (day === LEAK) write(leak, `---\ntitle: Grundstücke\n---\nBeraten wird: ${SECRET}.\n`);
    if (day === after(LEAK)) rmSync(at(leak), { force: true });
    const hook = 'server.git/hooks/update';
    if (day === LATE) {
      write(hook, '#!/bin/sh\n[ "$1" != refs/heads/ledger ]\n');
      chmodSync(at(hook), 0o755);
    }
    if (day === after(LATE)) rmSync(at(hook));
    if (day === LATE)
      write('town/content/meetings/2027-04-10-rat/index.md', meeting('2027-04-10', 'Sondersitzung'));
  }

  async function release(day: string, tell: (text: string) => void): Promise<number> {
    const around = { scripts: path.join(ROOT, 'scripts'), environment, tell, now: Date.now };
    const folders = ['--content', at('town/content'), '--ledger', at('ledger'), '--work', at('work')];
    if (days.length > 0) {
      // As at a CI, each run starts from what the host of git has.
      rmSync(at('ledger'), { recursive: true });
      git('clone', '--quiet', '--depth=1', '--branch=ledger', `file://${at('server.git')}`, at('ledger'));
    }
    const url = ['--url', server?.address ?? 'http://127.0.0.1:1/'];
    const built = await releaseCommand(['build', ...folders, '--at', `${day}T04:30`, ...url], around);
    if (built !== 0) return built;
    server ??= await startNginx(at('srv/site'), at('work/site-host/nginx.conf'));
    const target = ['--to', `folder:${at('srv/site')}`, '--url', server.address];
    return releaseCommand(['publish', ...folders, '--protected', at('protected'), ...target], around);
  }

  const get = (page: string) => fetch(`${server?.address}${page}`);

  async function live(day: string): Promise<Day> {
    const told: string[] = [];
    const start = performance.now();
    const code = await release(day, (text) => void told.push(text));
    const seconds = (performance.now() - start) / 1000;
    const keys = [...Object.keys(APPEARS), FIXED, FAR];
    const status = await Promise.all(
      keys.map(async (key) => [key, (await get(`/sitzungen/${key}/`)).status] as const),
    );
    const page = await (await get('/sitzungen/2027-04-20-rat/')).text();
    const { at: _, ...stand } = (await (await get('/stand.json')).json()) as Record<string, unknown>;
    const log = readFileSync(at('ledger/log.jsonl'), 'utf8').trim().split('\n').filter(Boolean);
    const entries = log.map((line) => JSON.parse(line) as LedgerEntry);
    const mine = entries.filter((entry) => entry.at.startsWith(day));
    const { files } = (await (await get('/stand-files.json')).json()) as Pick<Day, 'files'>;
    return {
      day,
      code,
      seconds,
      told: told.join(''),
      status: Object.fromEntries(status),
      agenda: page.includes('Neubau der Brücke'),
      digest: JSON.stringify(stand),
      changed: mine.flatMap((entry) => changesOf(entry).map(({ object }) => object)).toSorted(),
      head: git('-C', at('server.git'), 'rev-parse', 'ledger'),
      files,
    };
  }

  beforeAll(async () => {
    await prepare();
    for (const day of DAYS) {
      events(day);
      days.push(await live(day));
    }
    const sorted = days.map(({ seconds }) => seconds).toSorted((a, b) => a - b);
    process.stderr.write(
      `rehearsal: ${days.length} publishes, median ${sorted[20]?.toFixed(1)} s, slowest ${sorted.at(-1)?.toFixed(1)} s\n`,
    );
  }, 3_600_000);
  afterAll(async () => {
    await server?.stop();
    rmSync(dir, { recursive: true, force: true });
  });

  test('every day publishes, but for the one with the leak and the one whose ledger is refused', () => {
    expect(days.filter(({ code }) => code !== 0).map(({ day, told }) => [day, told])).toEqual(
      [
        [LEAK, expect.stringContaining('meetings/2027-04-20-rat/agenda/geheim1a/title')],
        [LATE, expect.stringContaining('der nächste Lauf holt den Eintrag nach')],
      ].toSorted(([a], [b]) => String(a).localeCompare(String(b))),
    );
  });

  test('what the host of git refused after the deploy is made up for by the next run', () => {
    const [on, next] = [dayOf(LATE), dayOf(after(LATE))];
    expect(on.head).toBe(dayOf(DAYS[DAYS.indexOf(LATE) - 1] ?? '').head);
    expect([next.code, next.told.includes('nachgeholt')]).toEqual([0, true]);
    expect(next.head).not.toBe(on.head);
    expect(git('-C', at('server.git'), 'branch', '--format=%(refname:short)')).toBe('ledger');
  });

  test.each(Object.entries(APPEARS))('%s appears on %s, not a day sooner, and stays', (key, first) => {
    const wrong = days.filter(({ day, status }) => status[key] !== (day < first ? 404 : 200));
    expect(wrong.map(({ day, status }) => [day, status[key]])).toEqual([]);
  });

  test('a fixed date stands from the first day; one far off never', () => {
    expect(
      days.filter(({ status }) => status[FIXED] !== 200 || status[FAR] !== 404).map(({ day }) => day),
    ).toEqual([]);
  });

  test('the agenda appears with the publish after the invitation', () => {
    expect(days.filter(({ agenda }) => agenda)[0]?.day).toBe('2027-04-07');
  });

  test('the leak leaves the site, its stand and the ledger as they were, and its text nowhere', () => {
    const [before, on] = [dayOf(DAYS[DAYS.indexOf(LEAK) - 1] ?? ''), dayOf(LEAK)];
    expect([on.digest, on.head, on.status]).toEqual([before.digest, before.head, before.status]);
    expect(days.map(({ told }) => told).join('')).not.toContain(SECRET);
    expect(dayOf(after(LEAK)).code).toBe(0);
  });

  test('a change of content without a date changes nothing else', () => {
    const [before, on] = [dayOf(DAYS[DAYS.indexOf(RETITLED) - 1] ?? ''), dayOf(RETITLED)];
    expect(on.changed).toEqual([`meetings/${FIXED}`]);
    const objects = Object.keys({ ...before.files, ...on.files }).filter((file) =>
      file.endsWith('/objekt.json'),
    );
    const changed = objects.filter((file) => before.files[file] !== on.files[file]);
    expect(objects.length).toBeGreaterThan(5);
    expect(changed).toEqual([`sitzungen/${FIXED}/objekt.json`]);
  });

  test('the log holds an entry on the days with a change, and on no other', async () => {
    const due = [DAYS[0], RETITLED, '2027-03-19', LATE, '2027-04-01', '2027-04-07'];
    expect(days.filter(({ changed }) => changed.length > 0).map(({ day }) => day)).toEqual(due);
    const protocol = await (await get('/protokoll/')).text();
    for (const title of ['Haushaltssitzung', 'Maisitzung', 'Sondersitzung', 'Herbstsitzung mit Empfang']) {
      expect(protocol).toContain(title);
    }
    expect(protocol).not.toContain('Sommersitzung');
  });
});
