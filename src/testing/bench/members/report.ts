import { type BenchPart, isReached, type Target } from './part.ts';
import type { MedianRow } from './rows.ts';

const HEAD = `${'requests'.padEnd(34)}    per s    p50 ms    p99 ms    MB/s  CPU ms  ratio (of rounds)      failed`;

/** The figures of a part of the bench for people. */
export function report({ title, rows = [], notes = [], targets = [] }: BenchPart): string {
  const lines = rows.length > 0 ? [HEAD, ...rows.map(line)] : [];
  return `${[`== ${title}`, ...notes, ...lines, ...targets.map(targetLine)].join('\n')}\n\n`;
}

function line({ name, rate, p50, p99, megabytes, cpu, ratio, failed }: MedianRow): string {
  const between =
    ratio && `${ratio.median.toFixed(2)} (${ratio.least.toFixed(2)} to ${ratio.most.toFixed(2)})`;
  return [
    name.padEnd(34),
    rate.toFixed(rate < 100 ? 1 : 0).padStart(8),
    p50.toFixed(2).padStart(9),
    p99.toFixed(2).padStart(9),
    megabytes.toFixed(0).padStart(7),
    (cpu?.toFixed(3) ?? '').padStart(7),
    (between ?? '').padStart(20),
    String(failed).padStart(9),
  ].join(' ');
}

function targetLine(target: Target): string {
  const { name, value, unit, least, most } = target;
  const bound = least === undefined ? `at most ${most}` : `at least ${least}`;
  const digits = Math.abs(value) < 10 && !Number.isInteger(value) ? 2 : 0;
  return `${isReached(target) ? 'reached' : 'OUT OF TARGET'}: ${name} ${value.toFixed(digits)} ${unit} (${bound})`.replace(
    /\s+\(/,
    ' (',
  );
}
