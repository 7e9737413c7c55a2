import { deployCommand } from '../src/publishing/deploy/deploy-command.ts';
import { runCommand } from '../src/publishing/run-command.ts';

process.exitCode = await runCommand(
  () => deployCommand(process.argv.slice(2), process),
  (text) => process.stderr.write(text),
);
