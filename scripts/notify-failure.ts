import { notifyCommand } from '../src/publishing/deploy/notify-command.ts';
import { runCommand } from '../src/publishing/run-command.ts';

process.exitCode = await runCommand(
  () => notifyCommand(process.argv.slice(2), process.env, (text) => process.stdout.write(text)),
  (text) => process.stderr.write(text),
);
