import { expect, test } from 'vitest';
import { contentFolder, type Files, SMALL_COUNCIL } from '../testing/content-folder.ts';
import { checkCommand } from './check-command.ts';
import { formatCommand } from './format-command.ts';
import type { Terminal } from './command-line.ts';

type Command = (args: readonly string[], terminal: Terminal) => Promise<number>;

const BROKEN: Files = { 'papers/0001-2026/index.md': '---\ntitle: x\nbody: stadt\n---\n' };

async function run(command: Command, args: readonly string[], more: Partial<Terminal> = {}) {
  const out: string[] = [];
  const error: string[] = [];
  const terminal: Terminal = {
    out: (text) => out.push(text),
    error: (text) => error.push(text),
    isTerminal: false,
    environment: {},
    workingFolder: '/',
    ...more,
  };
  const code = await command(args, terminal);
  return { code, out: out.join('\n'), error: error.join('\n') };
}

test('no errors: the overlay’s absence and the count, exit 0', async () => {
  await using folder = await contentFolder();
  expect(await run(checkCommand, ['--content', folder.dir])).toEqual({
    code: 0,
    out: 'Ein geschützter Teil (protected/) ist hier nicht vorhanden und wurde nicht geprüft.\nKeine Fehler, keine Warnungen.',
    error: '',
  });
});

test('warnings alone: exit 0; errors: exit 1', async () => {
  await using warned = await contentFolder({
    'papers/0001-2026/plan.pdf': 'x',
    'protected/papers/x/a.pdf': 'x',
  });
  const first = await run(checkCommand, ['--content', warned.dir]);
  expect(first.out).toContain('Der geschützte Teil (protected/) wurde mitgeprüft: 0 Einträge.');
  expect(first.code).toBe(0);
  await using folder = await contentFolder(BROKEN);
  const { code, out } = await run(checkCommand, ['--content', folder.dir]);
  expect(code).toBe(1);
  expect(out).toContain(
    'papers/0001-2026/index.md\n  Fehler  Zeile 2, Spalte 1 · Art (kind)  [field-missing]',
  );
  await using warnedOnly = await contentFolder({ 'papers/0001-2026/plan.pdf': 'x' });
  expect((await run(checkCommand, ['--content', warnedOnly.dir])).code).toBe(0);
});

test('in colour on a terminal, unless NO_COLOR says no', async () => {
  await using folder = await contentFolder(BROKEN);
  const args = ['--content', folder.dir];
  expect((await run(checkCommand, args, { isTerminal: true })).out).toContain('\u001B[');
  expect(
    (await run(checkCommand, args, { isTerminal: true, environment: { NO_COLOR: '1' } })).out,
  ).not.toContain('\u001B[');
});

test('as annotations in a GitHub workflow, with paths from the repository', async () => {
  await using folder = await contentFolder(BROKEN);
  const workingFolder = `${folder.dir}/papers`;
  const environment = { GITHUB_ACTIONS: 'true', GITHUB_WORKSPACE: `${folder.dir}/..` };
  const { out } = await run(checkCommand, ['--content', '..'], { workingFolder, environment });
  expect(out).toMatch(/^::error file=ratsfenster-\w+\/papers\/0001-2026\/index\.md,line=2,col=1,title=/);
});

test('as JSON for programs', async () => {
  await using folder = await contentFolder(BROKEN);
  const { code, out } = await run(checkCommand, ['--content', folder.dir, '--json']);
  expect(code).toBe(1);
  expect(JSON.parse(out)).toMatchObject({ errors: 1, problems: [{ code: 'field-missing' }] });
});

test.each([checkCommand, formatCommand])('help, and a wrong call: exit 2 with the help', async (command) => {
  const help = await run(command, ['--help']);
  expect(await run(command, ['-h'])).toEqual(help);
  expect(help).toMatchObject({ code: 0, error: '' });
  expect(help.out).toContain('Aufruf: npm run ');
  for (const args of [['--foo'], ['x'], ['--content']]) {
    const { code, out, error } = await run(command, args);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(error).toMatch(/^(Die Option --foo|„x“ ist zu viel|Der Option --content fehlt).+\n\n/);
  }
});

test('format: tells what changed and what it left, and with --check only what it would', async () => {
  await using folder = await contentFolder({
    ...BROKEN,
    'locations/rathaus.yml': '{ room: Saal, name: "Rathaus" }\n',
    'meetings/2026-02-03-rat/index.md': String(SMALL_COUNCIL['meetings/2026-02-03-rat/index.md']).replace(
      / {4}papers:\n.*\n/,
      '',
    ),
  });
  const args = ['--content', folder.dir];
  const check = await run(formatCommand, [...args, '--check']);
  expect(check).toEqual({
    code: 1,
    out: 'zu ändern: locations/rathaus.yml\nübergangen, weil fehlerhaft: papers/0001-2026/index.md\n1 Datei zu ändern, 1 übergangen. Die Fehler nennt: npm run check',
    error: '',
  });
  expect((await run(formatCommand, args)).out).toContain('geändert: locations/rathaus.yml');
  expect((await run(formatCommand, args)).out).toContain('0 Dateien geändert, 1 übergangen.');
});

test('format: a folder that is no content', async () => {
  expect(await run(formatCommand, ['--content', '/nirgends'])).toEqual({
    code: 1,
    out: '',
    error:
      '/nirgends: Den Inhaltsordner „/nirgends“ gibt es nicht.\n→ Geben Sie den Ordner an, in dem „site.yml“ liegt: --content ORDNER.',
  });
});
