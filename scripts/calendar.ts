import { terminalOf } from '../src/content/command-line.ts';
import { calendarCommand } from '../src/publishing/calendar/command.ts';
import { readPublished } from '../src/publishing/ledger/read-ledger.ts';
import { runCommand } from '../src/publishing/run-command.ts';

process.exitCode = await runCommand(
  () =>
    calendarCommand(process.argv.slice(2), terminalOf(process), Date.now, (ledger, site) =>
      readPublished(ledger, site),
    ),
  (text) => process.stderr.write(text),
);
