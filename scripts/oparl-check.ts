import { setTimeout } from 'node:timers/promises';
import { runCheck } from '../src/oparl-check/run-check.ts';

const isWatched = process.stderr.isTTY;

process.exitCode = await runCheck(process.argv.slice(2), {
  out: (text) => void process.stdout.write(`${text}\n`),
  error: (text) => void process.stderr.write(`${text}\n`),
  status: isWatched ? (text) => void process.stderr.write(`\r\u001b[K${text}`) : undefined,
  now: Date.now,
  sleep: (ms) => setTimeout(ms),
});
