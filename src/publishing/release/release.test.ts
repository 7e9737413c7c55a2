import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { SMALL_COUNCIL, temporaryFolder } from '../../testing/content-folder.ts';
import { initLedger } from '../ledger/init-ledger.ts';
import { UsageError } from '../usage-error.ts';
import { releaseCommand } from './release-command.ts';

const NOW = Date.parse('2026-01-20T03:30:00Z');
const SECRET = 'Verkauf des alten Feuerwehrhauses an die Sparkasse';
const SCRIPTS = ['check', 'build', 'links', 'leak-gate', 'deploy', 'ledger'];

/** A step that notes how it was called, says something, and ends as it is told in `<name>.txt`. */
const STUB = `
import { appendFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
const [, script, ...args] = process.argv;
const name = path.basename(script, '.ts');
const dir = path.dirname(script);
const step = name === 'ledger' ? name + '-' + args[0] : name;
const own = path.join(dir, step + '.txt');
const keys = ['SSH_KEY', 'SSH_KEY_FILE', 'SFTP_PASSWORD', 'LEDGER_KEY', 'LEDGER_KEY_FILE', 'TSA_URL'].filter((key) => process.env[key] !== undefined);
const file = process.env.SSH_KEY_FILE ?? process.env.LEDGER_KEY_FILE;
const key = file === undefined ? '' : readFileSync(file, 'utf8');
appendFileSync(path.join(dir, 'calls.jsonl'), JSON.stringify({ name: step, args, keys, key }) + '\\n');
if (name === 'build') mkdirSync(args[args.indexOf('--out') + 1], { recursive: true });
process.stdout.write(name + ' sagt etwas.\\n');
if (existsSync(own)) {
  process.stdout.write(readFileSync(own, 'utf8'));
  process.exit(readFileSync(own, 'utf8').startsWith('Fehler') ? 1 : 0);
}
`;

/** A small council with something protected, an empty ledger and steps that only note how they were called. */
async function scene(more: Readonly<Record<string, string>> = {}) {
  const folder = await temporaryFolder(
    Object.fromEntries(Object.entries(SMALL_COUNCIL).map(([file, text]) => [`content/${file}`, text])),
  );
  const at = (name: string) => path.join(folder.dir, name);
  const protectedMeeting = at('protected/meetings/2026-02-03-rat');
  mkdirSync(protectedMeeting, { recursive: true });
  writeFileSync(
    path.join(protectedMeeting, 'index.md'),
    `---\nagenda:\n  - id: n1a\n    title: ${SECRET}\n---\n`,
  );
  await initLedger(at('ledger'), at('content'));
  mkdirSync(at('ledger/.git'));
  writeFileSync(at('ledger/.git/config'), 'token');
  mkdirSync(at('scripts'));
  for (const name of SCRIPTS) writeFileSync(at(`scripts/${name}.ts`), STUB);
  const told: string[] = [];
  const run = (verb: string, ...args: readonly string[]) =>
    releaseCommand(
      [verb, '--content', at('content'), '--ledger', at('ledger'), '--work', at('work'), ...args],
      {
        scripts: at('scripts'),
        environment: { ...process.env, SSH_KEY: 'KEY\r\nEND', SFTP_PASSWORD: '', ...more },
        tell: (text) => void told.push(text),
        now: () => NOW,
      },
    );
  const publish = (...args: readonly string[]) =>
    run('publish', '--to', 'folder:/srv/site', '--protected', at('protected'), ...args);
  const calls = () =>
    readFileSync(at('scripts/calls.jsonl'), 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { name: string; args: string[]; keys: string[]; key: string });
  return {
    at,
    run,
    publish,
    calls,
    /** Arguments of the last call of a step. */
    argsOf: (step: string) => calls().findLast(({ name }) => name === step)?.args ?? [],
    says: (name: string, text: string) => writeFileSync(at(`scripts/${name}.txt`), text),
    told: () => told.join(''),
    step: () => readFileSync(at('work/step'), 'utf8').trim(),
    [Symbol.asyncDispose]: () => folder[Symbol.asyncDispose](),
  };
}

const valueOf = (args: readonly string[], option: string): string | undefined =>
  args[args.indexOf(option) + 1];

test('the steps run in their order, at one instant, and what they said is shown in the end', async () => {
  await using s = await scene();
  expect(await s.run('build')).toBe(0);
  expect(s.calls().map(({ name }) => name)).toEqual(['check', 'ledger-recover', 'build', 'links']);
  expect(s.told()).toContain('check sagt etwas.');
  expect(s.told()).not.toContain('build sagt etwas.');
  expect(await s.publish()).toBe(0);
  const calls = s.calls();
  expect(calls.map(({ name }) => name)).toEqual([
    'check',
    'ledger-recover',
    'build',
    'links',
    'leak-gate',
    'ledger-prove',
    'ledger-stage',
    'deploy',
    'ledger-save',
  ]);
  for (const name of SCRIPTS) expect(s.told()).toContain(`${name} sagt etwas.`);
  const [, recover, build, , gate, prove, stage, deploy, save] = calls.map(({ args }) => args);
  expect(valueOf(build ?? [], '--at')).toBe(new Date(NOW).toISOString());
  expect(valueOf(gate ?? [], '--at')).toBe(new Date(NOW).toISOString());
  expect(gate).toEqual(
    expect.arrayContaining([
      '--scan',
      s.at('work/site-ledger'),
      '--scan',
      s.at('work/logs'),
      '--protected',
      s.at('protected'),
    ]),
  );
  expect(deploy).toEqual([
    '--site',
    s.at('work/site'),
    '--to',
    'folder:/srv/site',
    '--url',
    'https://rat.stadt.example/',
  ]);
  const ledgers = ['--from', s.at('work/site-ledger'), '--to', s.at('ledger')];
  expect(recover).toEqual(['recover', '--to', s.at('ledger'), '--url', 'https://rat.stadt.example/']);
  expect(prove).toEqual(['prove', '--from', s.at('work/site-ledger'), '--site', s.at('work/site')]);
  expect([stage, save]).toEqual([
    ['stage', ...ledgers],
    ['save', ...ledgers],
  ]);
});

test('the build gets the ledger without git, and the deploy gets keys as files', async () => {
  await using s = await scene();
  await s.run('build');
  expect(readdirSync(s.at('work/memory')).toSorted()).not.toContain('.git');
  expect(valueOf(s.argsOf('build'), '--ledger')).toBe(s.at('work/memory'));
  expect(await s.publish()).toBe(0);
  const deploy = s.calls().find(({ name }) => name === 'deploy');
  expect(deploy).toMatchObject({ keys: ['SSH_KEY_FILE'], key: 'KEY\nEND\n' });
});

test('heads of ballots go to the build, and no other step takes them', async () => {
  await using s = await scene();
  expect(await s.run('build', '--heads', 'staende.json')).toBe(0);
  expect(valueOf(s.argsOf('build'), '--heads')).toBe('staende.json');
  await expect(s.run('finish', '--heads', 'staende.json')).rejects.toThrow('--heads gehört zu „build“');
});

test('the key that signs the log is a file of the step that signs, and of no other', async () => {
  await using s = await scene({ LEDGER_KEY: 'SIGNS', TSA_URL: 'https://zeit.example' });
  await s.run('build');
  expect(await s.publish()).toBe(0);
  const signs = s.calls().filter(({ keys }) => keys.some((name) => /^(?:LEDGER|TSA)/.test(name)));
  expect(
    signs.map(({ name, keys, key }) => [name, keys.filter((one) => !one.startsWith('SSH')), key]),
  ).toEqual([['ledger-prove', ['LEDGER_KEY_FILE', 'TSA_URL'], 'SIGNS\n']]);
  expect(s.told()).not.toContain('SIGNS');
});

describe.each([
  ['check', 'Inhalt prüfen', ['check']],
  ['ledger-recover', 'Protokoll abgleichen', ['check', 'ledger-recover']],
  ['build', 'Website bauen', ['check', 'ledger-recover', 'build']],
  ['links', 'Verweise prüfen', ['check', 'ledger-recover', 'build', 'links']],
])('where %s fails', (script, name, ran) => {
  test('nothing later runs, the mail can name the step, and the reason is shown', async () => {
    await using s = await scene();
    s.says(script, 'Fehler in Zeile 3.\n');
    expect(await s.run('build')).toBe(1);
    expect(s.calls().map((call) => call.name)).toEqual(ran);
    expect(s.step()).toBe(name);
    expect(s.told()).toContain('Fehler in Zeile 3.');
    expect(s.told()).toContain(`Der Schritt „${name}“ ist gescheitert. Die bisherige Website steht weiter.`);
    await expect(s.publish()).rejects.toThrow('kein fertiger Bau');
  });
});

test('a find of the gate stops the line, and what was captured stays hidden', async () => {
  await using s = await scene();
  s.says('build', `Seite gebaut: ${SECRET}\n`);
  s.says('leak-gate', 'Fehler: meetings/2026-02-03-rat/agenda/n1a/title\n');
  await s.run('build');
  expect(await s.publish()).toBe(1);
  expect(s.calls().map(({ name }) => name)).toEqual([
    'check',
    'ledger-recover',
    'build',
    'links',
    'leak-gate',
  ]);
  expect(s.told()).toContain('agenda/n1a/title');
  expect(s.told()).not.toContain(SECRET);
  expect(s.told()).toContain('wird nicht gezeigt');
});

test('where the ledger cannot be laid ready nothing is deployed; where it cannot be saved the next run makes up', async () => {
  await using s = await scene();
  await s.run('build');
  s.says('ledger-stage', 'Fehler: nicht angenommen\n');
  expect(await s.publish()).toBe(1);
  expect(s.calls().some(({ name }) => name === 'deploy')).toBe(false);
  expect(s.told()).toContain(
    'Der Schritt „Protokoll bereitlegen“ ist gescheitert. Die bisherige Website steht weiter.',
  );
  s.says('ledger-stage', '');
  s.says('ledger-save', 'Fehler: nicht angenommen\n');
  expect(await s.publish()).toBe(1);
  expect(s.told()).toContain('Die Website ist veröffentlicht; der nächste Lauf holt den Eintrag nach.');
});

describe('what the deploy says', () => {
  test('is shown where it failed, and the ledger stays as it was', async () => {
    await using s = await scene();
    s.says('deploy', 'Fehler: Der Server antwortet nicht.\n');
    await s.run('build');
    expect(await s.publish()).toBe(1);
    expect(s.told()).toContain('Der Server antwortet nicht.');
    expect(s.calls().some(({ name }) => name === 'ledger-save')).toBe(false);
    expect(s.step()).toBe('Veröffentlichen');
  });

  test.each(['', 'Fehler: '])('is withheld where it names something protected (%j)', async (start) => {
    await using s = await scene();
    s.says('deploy', `${start}hochgeladen: ${SECRET}\n`);
    await s.run('build');
    expect(await s.publish()).toBe(start === '' ? 0 : 1);
    expect(s.told()).not.toContain(SECRET);
    expect(s.told()).toContain('wird nicht gezeigt');
  });
});

test('for Pages the ledger waits until the host has taken the folder', async () => {
  await using s = await scene();
  await s.run('build');
  expect(
    await s.run('publish', '--to', 'artefact', '--without-protected', '--url', 'https://pages.example'),
  ).toBe(0);
  expect(s.calls().at(-1)?.name).toBe('deploy');
  expect(await s.run('finish', '--url', 'https://pages.example')).toBe(0);
  expect(s.told().match(/deploy sagt etwas/g)).toHaveLength(2);
  expect(readFileSync(s.at('work/logs/deploy.log'), 'utf8')).toBe('deploy sagt etwas.\n');
  const [verify, save] = s.calls().slice(-2);
  expect(verify?.args).toEqual([
    '--site',
    s.at('work/site'),
    '--verify-only',
    '--url',
    'https://pages.example/',
    '--patience',
    '600',
  ]);
  expect(save?.name).toBe('ledger-save');
});

test('a sample keeps its own clock, and --at is the clock of a rehearsal', async () => {
  await using s = await scene();
  await s.run('build', '--at', '2026-03-01T04:30');
  expect(valueOf(s.argsOf('build'), '--at')).toBe('2026-03-01T04:30');
  const site = s.at('content/site.yml');
  writeFileSync(site, `${readFileSync(site, 'utf8')}demo: true\ndemoNow: 2026-01-01T10:00\n`);
  await s.run('build');
  expect(s.argsOf('build')).not.toContain('--at');
});

test.each([
  [['build', '--to', 'folder:/srv/x'], '--to gehört zu „publish“'],
  [['publish'], '--to gehört zu „publish“'],
  [['publish', '--to', 'ftp://x'], 'nicht zu verstehen'],
  [['publish', '--to', 'folder:/srv/x', '--protected', '/no/such'], 'Diesen Ordner gibt es nicht'],
  [['publish', '--to', 'folder:/srv/x', '--protected', '.', '--without-protected'], 'schließen einander aus'],
  [['finish', '--at', '2026-01-01T10:00'], '--at gehört zu „build“'],
  [['alles'], 'Aufruf: npm run release'],
  [['build', '--fast'], '--fast'],
])('%j is refused before any step', async ([verb = '', ...args], reason) => {
  await using s = await scene();
  const wrong = s.run(verb, ...args);
  await expect(wrong).rejects.toThrow(UsageError);
  await expect(wrong).rejects.toThrow(reason);
  expect(() => s.calls()).toThrow('ENOENT');
});

test('a work folder within the content is refused', async () => {
  await using s = await scene();
  const wrong = s.run('build', '--work', s.at('content/work'));
  await expect(wrong).rejects.toThrow('liegt im Inhalt');
});
