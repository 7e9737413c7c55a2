import { releaseCommand } from '../src/publishing/release/release-command.ts';
import { runCommand } from '../src/publishing/run-command.ts';

process.exitCode = await runCommand(
  () =>
    releaseCommand(process.argv.slice(2), {
      scripts: import.meta.dirname,
      environment: process.env,
      tell: (text) => process.stdout.write(text),
      now: Date.now,
    }),
  (text) => process.stderr.write(text),
);
