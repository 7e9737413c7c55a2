import { FetchFault } from '../fetcher.ts';
import { isPlain, type Plain } from '../plain.ts';
import type { Run } from '../run.ts';
import { parseStrictly } from '../walk/answer-faults.ts';

/** What an address answered, JSON or not; status 0 where no answer came. Notes nothing by itself. */
export interface Heard {
  readonly status: number;
  readonly value: unknown;
}

/** Asks an address for a probe, in which any status may be right. */
export async function hear(run: Run, url: string): Promise<Heard> {
  try {
    const answer = await run.fetcher.get(url);
    const parsed = parseStrictly(answer);
    return { status: answer.status, value: 'value' in parsed ? parsed.value : undefined };
  } catch (error) {
    if (!(error instanceof FetchFault)) throw error;
    return { status: 0, value: undefined };
  }
}

/** The objects of a list page; undefined where the answer is none. */
export function objectsOf({ status, value }: Heard): readonly Plain[] | undefined {
  const data = status === 200 && isPlain(value) ? value['data'] : undefined;
  return Array.isArray(data) ? data.filter(isPlain) : undefined;
}
