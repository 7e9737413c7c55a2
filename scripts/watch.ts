import { watchCommand } from '../src/publishing/deploy/watch-command.ts';
import { runCommand } from '../src/publishing/run-command.ts';

process.exitCode = await runCommand(
  () => watchCommand(process.argv.slice(2), (text) => process.stdout.write(text)),
  (text) => process.stderr.write(text),
);
