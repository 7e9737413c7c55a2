import { checkCommand } from '../src/content/check-command.ts';
import { terminalOf } from '../src/content/command-line.ts';

process.exitCode = await checkCommand(process.argv.slice(2), terminalOf(process));
