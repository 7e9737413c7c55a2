import { linksCommand } from '../src/publishing/links/links-command.ts';
import { runCommand } from '../src/publishing/run-command.ts';

process.exitCode = await runCommand(
  () => linksCommand(process.argv.slice(2), (text) => process.stdout.write(text)),
  (text) => process.stderr.write(text),
);
