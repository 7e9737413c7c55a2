import { NOTHING } from '../src/domain/gate/index.ts';
import { leakGateCommand } from '../src/publishing/leak-gate/command.ts';
import { runCommand } from '../src/publishing/run-command.ts';

process.exitCode = await runCommand(
  () =>
    leakGateCommand(process.argv.slice(2), {
      now: Date.now,
      print: (text) => process.stdout.write(text),
      readPublished: async () => NOTHING,
    }),
  (text) => process.stderr.write(text),
);
