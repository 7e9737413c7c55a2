import { setTimeout as sleep } from 'node:timers/promises';
import { Pool } from 'undici';

/** What a load gave, as `load.ts` prints it. */
export interface MembersLoad {
  readonly requests: number;
  readonly seconds: number;
  /** Milliseconds. */
  readonly p50: number;
  readonly p99: number;
  readonly megabytes: number;
  /** Answers with another status than wanted, or with another length than they said. */
  readonly failed: number;
}

/** What to ask for. */
export interface MembersAim {
  readonly origin: string;
  readonly path: string;
  /** Of so many browsers; each connection is one of them. */
  readonly cookies: readonly string[];
  /** Status of a good answer; with `follow` of the last one. */
  readonly status: number;
  /** Goes where the answer leads. */
  readonly follow: boolean;
  readonly connections: number;
  /** Seconds for which each connection asks again and again; 0 for once each. */
  readonly seconds: number;
  /** Milliseconds that a slow reader rests after each piece. */
  readonly rest?: number;
}

/** A closed loop in a process of its own, which keeps nothing of the answers. Its argument is the aim as JSON. */
async function load(aim: MembersAim): Promise<MembersLoad> {
  const pool = new Pool(aim.origin, { connections: aim.connections, pipelining: 1, bodyTimeout: 0 });
  const times: number[] = [];
  let [bytes, failed] = [0, 0];
  const started = performance.now();
  const end = started + aim.seconds * 1000;
  const ask = async (path: string, cookie: string): Promise<void> => {
    const { statusCode, headers, body } = await pool.request({ path, method: 'GET', headers: { cookie } });
    let length = 0;
    for await (const piece of body) {
      length += (piece as Buffer).length;
      if (aim.rest !== undefined) await sleep(aim.rest);
    }
    bytes += length;
    const location = headers['location'];
    if (aim.follow && statusCode === 302 && typeof location === 'string') return ask(location, cookie);
    if (statusCode !== aim.status || Number(headers['content-length'] ?? length) !== length) failed += 1;
  };
  const connection = async (_: unknown, number: number) => {
    const cookie = aim.cookies[number % aim.cookies.length] ?? '';
    do {
      const asked = performance.now();
      await ask(aim.path, cookie).catch(() => void (failed += 1));
      times.push(performance.now() - asked);
    } while (performance.now() < end);
  };
  await Promise.all(Array.from({ length: aim.connections }, connection));
  const seconds = (performance.now() - started) / 1000;
  await pool.close();
  times.sort((a, b) => a - b);
  const at = (share: number) => times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0;
  return { requests: times.length, seconds, p50: at(0.5), p99: at(0.99), megabytes: bytes / 1e6, failed };
}

process.stdout.write(JSON.stringify(await load(JSON.parse(process.argv[2] ?? '{}') as MembersAim)));
