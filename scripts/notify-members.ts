import { setTimeout as wait } from 'node:timers/promises';
import { notifyMembers } from '../src/publishing/notices/notify-members.ts';
import { runCommand } from '../src/publishing/run-command.ts';

const around = {
  environment: process.env,
  now: Date.now,
  wait: (milliseconds: number) => wait(milliseconds),
  tell: (text: string) => void process.stdout.write(text),
};
process.exitCode = await runCommand(
  () => notifyMembers(process.argv.slice(2), around),
  (text) => process.stderr.write(text),
);
