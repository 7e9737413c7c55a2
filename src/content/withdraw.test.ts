import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { contentFolder, type Files } from '../testing/content-folder.ts';
import { withdrawCommand } from './withdraw-command.ts';

const NOON = () => Date.parse('2026-02-10T11:00:00Z');

async function run(args: readonly string[], changes: Files = {}) {
  await using folder = await contentFolder(changes);
  const [out, error]: [string[], string[]] = [[], []];
  const terminal = {
    out: (text: string) => out.push(text),
    error: (text: string) => error.push(text),
    isTerminal: false,
    environment: {},
    workingFolder: '/',
  };
  const code = await withdrawCommand([...args, '--content', folder.dir], terminal, NOON);
  const file = await readFile(path.join(folder.dir, 'withdrawals.yml'), 'utf8').catch(() => undefined);
  return { code, out: out.join('\n'), error: error.join('\n'), file };
}

const REASON = ['--reason', 'Die Vorlage war doppelt angelegt.'];

test('a page is entered with the day and the reason, by its path or its whole address', async () => {
  const entry =
    '- target: /vorlagen/0001-2026/\n  date: 2026-02-10\n  reason: Die Vorlage war doppelt angelegt.\n';
  const { code, out, file } = await run(['/vorlagen/0001-2026/', ...REASON]);
  expect({ code, file }).toEqual({ code: 0, file: entry });
  expect(out).toContain('wirksam ab 2026-02-10. Die nächste Veröffentlichung führt es aus.');
  expect((await run(['https://rat.stadt.example/vorlagen/0001-2026/', ...REASON])).file).toBe(entry);
});

test('a second one stands below the first, whose comment stays; --purge and --date are kept', async () => {
  const first =
    '# Rückfragen an das Ratsbüro\n- target: /sitzungen/2026-02-03-rat/\n  date: 2026-02-05\n  reason: Nie einberufen.\n';
  const { file } = await run(['/vorlagen/0001-2026/', ...REASON, '--purge', '--date', '2026-03-01'], {
    'withdrawals.yml': first,
  });
  expect(file).toBe(
    `${first}- target: /vorlagen/0001-2026/\n  date: 2026-03-01\n  reason: Die Vorlage war doppelt angelegt.\n  purge: true\n`,
  );
});

test('an address that the content does not know is refused with a suggestion, and entered with --force', async () => {
  const wrong = ['/vorlage/0001-2026/', ...REASON];
  const { code, error, file } = await run(wrong);
  expect({ code, file }).toEqual({ code: 1, file: undefined });
  expect(error).toMatch(/withdrawal-unknown[^]*\/vorlagen\/0001-2026\/[^]*Nicht eingetragen[^]*mit --force/);
  const forced = await run([...wrong, '--force']);
  expect(forced.code).toBe(0);
  expect(forced.file).toContain('target: /vorlage/0001-2026/');
});

test('an earlier entry that the content no longer knows stops no new one', async () => {
  const earlier = '- target: /vorlagen/weg/\n  date: 2026-02-05\n  reason: Doppelt.\n';
  const { code, file } = await run(['/vorlagen/0001-2026/', ...REASON], { 'withdrawals.yml': earlier });
  expect({ code, begins: file?.startsWith(earlier) }).toEqual({ code: 0, begins: true });
});

test.each([
  '/vorlagen/0001-2026/f1a/Größe 1.txt',
  'https://rat.stadt.example/vorlagen/0001-2026/f1a/Gr%C3%B6ße%201.txt',
])('an address as browsers show it is encoded: %s', async (target) => {
  const { code, file } = await run([target, ...REASON, '--force']);
  expect(code).toBe(0);
  expect(file).toContain('- target: /vorlagen/0001-2026/f1a/Gr%C3%B6%C3%9Fe%201.txt\n');
});

test('a page that the site builds itself is refused, and the file stays as it was', async () => {
  const { code, error, file } = await run(['/sitzungen/', ...REASON]);
  expect({ code, file }).toEqual({ code: 1, file: undefined });
  expect(error).toContain('Nicht eingetragen');
});

test('a broken withdrawals.yml is told with its line and not touched', async () => {
  const { code, error, file } = await run(['/vorlagen/0001-2026/', ...REASON], {
    'withdrawals.yml': '- target: "x\n',
  });
  expect({ code, file }).toEqual({ code: 1, file: '- target: "x\n' });
  expect(error).toContain('withdrawals.yml');
});

test.each([
  [[], 'genau eine Adresse angeben'],
  [['/a/', '/b/', ...REASON], 'genau eine Adresse angeben'],
  [['/a/'], '--reason fehlt'],
  [['/a/', ...REASON, '--date', 'morgen'], 'Das ist kein Tag'],
  [['https://anderswo.example/a/', ...REASON], 'ist keine Adresse dieser Website'],
  [['/vorlagen/../a/', ...REASON], 'ist keine Adresse dieser Website'],
  [['//anderswo.example/a/', ...REASON], 'ist keine Adresse dieser Website'],
  [['/vorlagen/0001-2026/#text', ...REASON], 'ist keine Adresse dieser Website'],
])('%j is refused with the usage', async (args, message) => {
  const { code, error, file } = await run(args);
  expect({ code, file }).toEqual({ code: 2, file: undefined });
  expect(error).toContain(message);
});
