import path from 'node:path';
import { measure } from '../measure.ts';
import type { MembersAim, MembersLoad } from './load.ts';

/** A load, and what it cost the server. */
export interface Row extends MembersLoad {
  readonly name: string;
  /** Milliseconds of CPU of the function for each request, where it is the one that is asked. */
  readonly cpu?: number;
  /** Name of the row of the same round by whose rate this one's is divided. */
  readonly against?: string;
}

/** The middle of several rounds. */
export interface MedianRow {
  readonly name: string;
  /** Requests and megabytes per second. */
  readonly rate: number;
  readonly megabytes: number;
  /** Milliseconds. */
  readonly p50: number;
  readonly p99: number;
  readonly cpu?: number;
  /** Against the other row of the same round. */
  readonly ratio?: Spread;
  /** In all rounds. */
  readonly failed: number;
}

/** The middle value, the least and the most. */
export interface Spread {
  readonly median: number;
  readonly least: number;
  readonly most: number;
}

const LOAD = path.join(import.meta.dirname, 'load.ts');

/** Runs a load in a process of its own. @param cpu seconds of CPU that the function has used so far */
export async function loaded(
  name: string,
  aim: MembersAim,
  { cpu, against }: { readonly cpu?: () => number; readonly against?: string } = {},
): Promise<Row> {
  const before = cpu?.() ?? 0;
  const { output } = await measure([process.execPath, LOAD, JSON.stringify(aim)]);
  const result = JSON.parse(output) as MembersLoad;
  return {
    name,
    ...result,
    ...(cpu && { cpu: ((cpu() - before) * 1000) / result.requests }),
    ...(against !== undefined && { against }),
  };
}

/** The same load in each round, by medians; ratios are made within a round, since the machine may change between two. */
export function medianRows(rounds: readonly (readonly Row[])[]): MedianRow[] {
  return (rounds[0] ?? []).map(({ name, against, cpu }) => {
    const same = rounds.flatMap((round) => round.filter((row) => row.name === name));
    const middle = (of: (row: Row) => number) => spreadOf(same.map(of)).median;
    const ratios = rounds.flatMap((round) => {
      const [row, other] = [name, against].map((one) => round.find((candidate) => candidate.name === one));
      return row && other ? [rateOf(row) / rateOf(other)] : [];
    });
    return {
      name,
      rate: middle(rateOf),
      megabytes: middle((row) => row.megabytes / row.seconds),
      p50: middle(({ p50 }) => p50),
      p99: middle(({ p99 }) => p99),
      ...(cpu !== undefined && { cpu: middle((row) => row.cpu ?? 0) }),
      ...(ratios.length > 0 && { ratio: spreadOf(ratios) }),
      failed: same.reduce((sum, row) => sum + row.failed, 0),
    };
  });
}

const rateOf = ({ requests, seconds }: Row): number => requests / seconds;

/** Of an even number of values the upper of the two in the middle. */
export function spreadOf(values: readonly number[]): Spread {
  const sorted = values.toSorted((a, b) => a - b);
  return {
    median: sorted[Math.floor(sorted.length / 2)] ?? Number.NaN,
    least: sorted[0] ?? Number.NaN,
    most: sorted.at(-1) ?? Number.NaN,
  };
}
