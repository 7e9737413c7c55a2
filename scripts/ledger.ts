import { ledgerCommand } from '../src/publishing/ledger/ledger-command.ts';
import { runCommand } from '../src/publishing/run-command.ts';

process.exitCode = await runCommand(
  () => ledgerCommand(process.argv.slice(2), (text) => process.stdout.write(text)),
  (text) => process.stderr.write(text),
);
