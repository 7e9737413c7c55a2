import { expect, test } from 'vitest';
import { deployCommand } from './deploy/deploy-command.ts';
import { notifyCommand } from './deploy/notify-command.ts';
import { watchCommand } from './deploy/watch-command.ts';
import { leakGateCommand } from './leak-gate/command.ts';
import { ledgerCommand } from './ledger/ledger-command.ts';
import { linksCommand } from './links/links-command.ts';
import { newCommand } from './new-town/new-command.ts';
import { buildOptions } from './options.ts';
import { releaseOptions } from './release/options.ts';
import { runCommand } from './run-command.ts';

const nothing = () => undefined;
const GATE = { now: () => 0, print: nothing, readPublished: () => Promise.reject(new Error()) };

const COMMANDS: Readonly<Record<string, (args: readonly string[]) => Promise<number>>> = {
  build: async (args) => Number(buildOptions(args)),
  deploy: (args) => deployCommand(args, process),
  'leak-gate': (args) => leakGateCommand(args, GATE),
  ledger: (args) => ledgerCommand(args, nothing),
  links: (args) => linksCommand(args, nothing),
  new: (args) => newCommand(args, '.', nothing),
  'notify-failure': (args) => notifyCommand(args, {}, nothing),
  release: async (args) => Number(releaseOptions(args)),
  watch: (args) => watchCommand(args, nothing),
};

async function run(name: string, args: readonly string[]) {
  const [out, error]: [string[], string[]] = [[], []];
  const code = await runCommand(
    async () => (await COMMANDS[name]?.(args)) ?? 9,
    (text) => error.push(text),
    (text) => out.push(text),
  );
  return { code, out: out.join(''), error: error.join('') };
}

test.each(Object.keys(COMMANDS))('%s: help is an answer, a wrong option a fault in German', async (name) => {
  const help = await run(name, ['--help']);
  expect(help).toMatchObject({ code: 0, error: '' });
  expect(help.out).toContain(`Aufruf: npm run ${name} -- `);
  expect(await run(name, ['-h'])).toEqual(help);
  const wrong = await run(name, ['--verkehrt']);
  expect(wrong).toEqual({ code: 2, out: '', error: `Die Option --verkehrt gibt es nicht.\n\n${help.out}` });
});

test.each([
  ['deploy', ['--accept-new-log', '--ignore-clock', '--patience', '--stale-after', '--verify-only']],
  ['leak-gate', ['--scan', '--without-protected', '--at', '--json']],
  ['build', ['--preview', '--ledger', '--at', '--out']],
])('%s explains each option in a line', async (name, options) => {
  const { out } = await run(name, ['--help']);
  for (const option of options) expect(out).toMatch(new RegExp(`^  ${option}\\b.* {1,}\\S+`, 'm'));
});

test.each([
  ['notify-failure', ['--step', 'build'], '--log fehlt'],
  ['notify-failure', ['--log', 'https://ci.example/1'], '--step fehlt'],
  ['notify-failure', ['--step', 'build', '--log', 'x'], 'Bitte eine ganze Adresse angeben'],
  ['ledger', [], 'Bitte „init“, „save“, „stage“, „prove“, „due“, „broken“ oder „recover“ angeben.'],
  ['ledger', ['stage', '--from', 'x'], 'Zu „stage“ gehören --from und --to.'],
  ['ledger', ['recover', '--to', 'x'], 'Zu „recover“ gehören --to und --url.'],
  ['ledger', ['save', '--from', 'x'], 'Zu „save“ gehören --from und --to.'],
  ['watch', [], 'Bitte genau eine Adresse angeben.'],
  ['release', [], 'Bitte genau eines von'],
])('%s %j says what is missing', async (name, args, sentence) => {
  const { code, error } = await run(name, args);
  expect(code).toBe(2);
  expect(error.split('\n')[0]).toContain(sentence);
});
