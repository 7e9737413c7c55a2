import { leakGateCommand } from '../src/publishing/leak-gate/command.ts';
import { readPublished } from '../src/publishing/ledger/read-ledger.ts';
import { runCommand } from '../src/publishing/run-command.ts';

process.exitCode = await runCommand(
  () =>
    leakGateCommand(process.argv.slice(2), {
      now: Date.now,
      print: (text) => process.stdout.write(text),
      readPublished,
    }),
  (text) => process.stderr.write(text),
);
