import { readFileSync } from 'node:fs';
import { Pool } from 'undici';
import { randomSource } from '../random.ts';

/** What a load gave, as `load.ts` prints it. */
export interface LoadResult {
  readonly requests: number;
  readonly seconds: number;
  /** Milliseconds. */
  readonly p50: number;
  readonly p99: number;
  /** Bytes of an answer on average. */
  readonly bytes: number;
  /** Answers with another status than 200. */
  readonly failed: number;
}

/**
 * A closed loop in a process of its own: each connection asks for one of the addresses, waits for all of the answer, and
 * asks anew. Arguments: origin, file with paths (JSON), connections, seconds.
 */
async function load(origin: string, paths: readonly string[], connections: number, seconds: number) {
  const pool = new Pool(origin, { connections, pipelining: 1 });
  const random = randomSource(7);
  const times: number[] = [];
  let [bytes, failed] = [0, 0];
  const started = performance.now();
  const end = started + seconds * 1000;
  const one = async () => {
    while (performance.now() < end) {
      const path = paths[Math.floor(random() * paths.length)] ?? '/';
      const asked = performance.now();
      const { statusCode, body } = await pool.request({ path, method: 'GET' });
      bytes += (await body.arrayBuffer()).byteLength;
      times.push(performance.now() - asked);
      if (statusCode !== 200) failed += 1;
    }
  };
  await Promise.all(Array.from({ length: connections }, one));
  const spent = (performance.now() - started) / 1000;
  await pool.close();
  times.sort((a, b) => a - b);
  const at = (share: number) => times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0;
  return {
    requests: times.length,
    seconds: spent,
    p50: at(0.5),
    p99: at(0.99),
    bytes: bytes / times.length,
    failed,
  };
}

const [origin = '', file = '', connections = '8', seconds = '5'] = process.argv.slice(2);
const paths = JSON.parse(readFileSync(file, 'utf8')) as string[];
const result: LoadResult = await load(origin, paths, Number(connections), Number(seconds));
process.stdout.write(JSON.stringify(result));
