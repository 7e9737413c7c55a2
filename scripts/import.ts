import { runImport } from '../src/import/run-import.ts';

const isWatched = process.stderr.isTTY;

process.exitCode = await runImport(process.argv.slice(2), {
  out: (text) => process.stdout.write(`${text}\n`),
  error: (text) => process.stderr.write(`${text}\n`),
  status: isWatched ? (text) => process.stderr.write(`\r\u001b[K${text}`) : undefined,
});
