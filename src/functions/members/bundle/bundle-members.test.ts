import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { PDFDocument } from '@cantoo/pdf-lib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { NotOurFolder } from '../../../server/bundle/write-program.ts';
import { bundleMembers } from './bundle-members.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'ratsfenster-bundle-'));
const program = path.join(folder, 'program');
const store = path.join(folder, 'store');
beforeAll(() => {
  mkdirSync(store);
  return bundleMembers(program);
}, 60_000);
afterAll(() => rmSync(folder, { recursive: true }));

const PERMISSIONS = [
  '--permission',
  `--allow-fs-read=${program}`,
  `--allow-fs-read=${store}`,
  `--allow-fs-write=${store}`,
];
const SETTINGS = {
  MEMBERS_ORIGIN: 'https://mitglieder.rat.example',
  MEMBERS_KEYS: 'kQ3v9-Zx1-Lm7w-Ty5-Rb2n-Hc8d-Gf4s-Jp6k-0aEo',
  MEMBERS_STORE: store,
  MEMBERS_SMTP: 'smtp://127.0.0.1:2525',
  MEMBERS_MAIL_FROM: 'ratsbuero@rat.example',
  MEMBERS_PORT: '0',
};

test('the program serves with no right but to its files and its store', async () => {
  const child = spawn(process.execPath, [...PERMISSIONS, 'members.mjs', 'serve'], {
    cwd: program,
    env: SETTINGS,
  });
  const errors: string[] = [];
  child.stderr.on('data', (chunk: Buffer) => errors.push(chunk.toString()));
  const address = await new Promise<string>((resolve, reject) => {
    child.once('exit', () => reject(new Error(errors.join(''))));
    child.stdout.on('data', (chunk: Buffer) => {
      const found = /http:\S+/.exec(chunk.toString());
      if (found) resolve(found[0]);
    });
  });
  const login = await fetch(`${address}/anmelden/`);
  expect([login.status, await login.text()]).toEqual([200, expect.stringContaining('Anmelden')]);
  child.kill('SIGTERM');
  const code = await new Promise((resolve) => child.removeAllListeners('exit').once('exit', resolve));
  expect([code, errors.join('')]).toEqual([0, '']);
});

test('the watermark says what it lacks where threads are forbidden', () => {
  const { status, stderr } = spawnSync(process.execPath, [...PERMISSIONS, 'members.mjs', 'serve'], {
    cwd: program,
    env: { ...SETTINGS, MEMBERS_WATERMARK: 'on' },
    encoding: 'utf8',
  });
  expect([status, stderr]).toEqual([2, expect.stringContaining('NODE_OPTIONS=--allow-worker')]);
});

test('the thread of the watermark is in the bundle, and stamps', async () => {
  const name = readdirSync(path.join(program, 'code')).find((one) => one.startsWith('worker-stamper-'));
  const pdf = await PDFDocument.create();
  pdf.addPage();
  const text = `
    import { workerStamper } from './code/${name}';
    const pdf = Buffer.from('${Buffer.from(await pdf.save()).toString('base64')}', 'base64');
    const source = { size: pdf.length, open: async () => new Blob([pdf]).stream() };
    const stamped = await workerStamper()(source, 'Erika Beispiel');
    console.log(stamped.fault ?? Buffer.from(stamped.pdf).toString('latin1').slice(0, 5));`;
  writeFileSync(path.join(program, 'try.mjs'), text);
  const { stdout } = spawnSync(process.execPath, [...PERMISSIONS, '--allow-worker', 'try.mjs'], {
    cwd: program,
    encoding: 'utf8',
  });
  expect(stdout.trim()).toBe('%PDF-');
});

test('a folder with anything else in it is left alone, an earlier program is replaced', async () => {
  const precious = path.join(folder, 'precious');
  mkdirSync(precious);
  writeFileSync(path.join(precious, 'members.mjs'), 'mein eigenes Programm');
  await expect(bundleMembers(precious)).rejects.toThrow(NotOurFolder);
  expect(readdirSync(precious)).toEqual(['members.mjs']);
  await bundleMembers(program);
  expect(readdirSync(program)).not.toContain('try.mjs');
});
