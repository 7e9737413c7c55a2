import { runsOf } from './runs.ts';

const runs = runsOf({ digits: /[A-Fa-f0-9]/, least: 24 });
const SEPARATOR = Buffer.from('\n');

/** Everything that may be bytes written as hexadecimal digits, decoded; from both places where a pair may begin. */
export function hex(bytes: Buffer): Buffer[] {
  const decoded: Buffer[] = [];
  for (const run of runs(bytes)) {
    const text = run.toString('latin1');
    decoded.push(Buffer.from(text, 'hex'), SEPARATOR, Buffer.from(text.slice(1), 'hex'), SEPARATOR);
  }
  return decoded.length === 0 ? [] : [Buffer.concat(decoded)];
}
