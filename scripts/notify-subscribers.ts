import { setTimeout as wait } from 'node:timers/promises';
import { notifySubscribers } from '../src/publishing/notices/notify-subscribers.ts';
import { runCommand } from '../src/publishing/run-command.ts';

const around = {
  environment: process.env,
  now: Date.now,
  wait: (milliseconds: number) => wait(milliseconds),
  tell: (text: string) => void process.stdout.write(text),
};
process.exitCode = await runCommand(
  () => notifySubscribers(process.argv.slice(2), around),
  (text) => process.stderr.write(text),
);
