import { terminalOf } from '../src/content/command-line.ts';
import { withdrawCommand } from '../src/content/withdraw-command.ts';

process.exitCode = await withdrawCommand(process.argv.slice(2), terminalOf(process), Date.now);
