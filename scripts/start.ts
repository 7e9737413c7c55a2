import { runCommand } from '../src/publishing/run-command.ts';
import { start } from '../src/publishing/start.ts';

process.exitCode = await runCommand(
  () => start(process.argv.slice(2)),
  (text) => process.stderr.write(text),
);
