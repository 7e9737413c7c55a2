import path from 'node:path';
import { newCommand } from '../src/publishing/new-town/new-command.ts';
import { runCommand } from '../src/publishing/run-command.ts';

process.exitCode = await runCommand(
  () =>
    newCommand(process.argv.slice(2), path.resolve(import.meta.dirname, '..'), (text) =>
      process.stdout.write(text),
    ),
  (text) => process.stderr.write(text),
);
