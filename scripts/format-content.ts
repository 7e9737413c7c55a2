import { formatCommand } from '../src/content/format-command.ts';
import { terminalOf } from '../src/content/command-line.ts';

process.exitCode = await formatCommand(process.argv.slice(2), terminalOf(process));
