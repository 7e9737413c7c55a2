import { createHash } from 'node:crypto';
import { inParallel } from '../../content/in-parallel.ts';
import { addressOf, fetchBytes } from './fetch-bytes.ts';
import { pause } from './retry.ts';
import type { Surroundings } from './surroundings.ts';

/** What one address must answer, or, with `gone`, must no longer. */
export interface Expectation {
  readonly path: string;
  readonly sha256: string;
  readonly gone?: boolean;
}

/** Waits before each further look, at first short, since a CDN often needs only seconds; in milliseconds. */
const WAITS = [500, 2000, 5000, 10_000, 15_000, 30_000];

/**
 * Compares what the server answers with the site, byte for byte; what differs is looked at again for `patience`
 * milliseconds. Gives what is still wrong, in German, one line each.
 */
export async function verify(
  url: string,
  expected: readonly Expectation[],
  patience: number,
  around: Surroundings,
): Promise<string[]> {
  const started = performance.now();
  let open = expected;
  for (let round = 0; ; round += 1) {
    const looked = await lookAt(url, open, around);
    open = open.filter((_, index) => looked[index] !== undefined);
    const wrong = looked.filter((line) => line !== undefined);
    const wait = WAITS[Math.min(round, WAITS.length - 1)] as number;
    if (wrong.length === 0 || performance.now() - started + wait > patience) return wrong;
    await pause(wait, around);
  }
}

async function lookAt(
  url: string,
  expected: readonly Expectation[],
  { cancellation }: Surroundings,
): Promise<(string | undefined)[]> {
  return inParallel(expected, 8, async ({ path, sha256, gone = false }) => {
    const address = addressOf(url, path);
    const answer = await fetchBytes(address, cancellation.signal);
    if (answer === undefined) return `${address}: keine Antwort`;
    const same = createHash('sha256').update(answer.bytes).digest('hex') === sha256;
    if (gone) return same && answer.status === 200 ? `${address}: wird noch ausgeliefert` : undefined;
    if (answer.status !== 200) return `${address}: Antwort ${answer.status}`;
    return same ? undefined : `${address}: anderer Inhalt als gebaut`;
  });
}
