import { checkCommand } from '../src/content/check-command.ts';
import { terminalOf } from '../src/content/command-line.ts';
import { checkDocuments } from '../src/publishing/documents/check-documents.ts';

process.exitCode = await checkCommand(process.argv.slice(2), terminalOf(process), checkDocuments(Date.now));
