import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

/** What a command cost: seconds of CPU (its children's too) and of the clock, peak memory of its largest process. */
export interface Cost {
  readonly cpu: number;
  readonly wall: number;
  readonly megabytes: number;
  readonly output: string;
}

const INTERVAL = 40;

/** Runs `command` and measures it. CPU seconds come from the shell's `times`, memory from /proc (Linux). */
export async function measure(command: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<Cost> {
  const line = `${command.map((part) => `'${part.replaceAll("'", String.raw`'\''`)}'`).join(' ')}; code=$?; times >&2; exit $code`;
  const started = performance.now();
  const child = spawn('bash', ['-c', line], {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const [output, errors] = [collect(child.stdout), collect(child.stderr)];
  let peak = 0;
  const timer = setInterval(() => (peak = Math.max(peak, largest(child.pid ?? 0))), INTERVAL);
  const code = await new Promise((resolve) => child.once('close', resolve));
  clearInterval(timer);
  const wall = (performance.now() - started) / 1000;
  if (code !== 0) throw new Error(`${command.join(' ')} ended with ${String(code)}:\n${errors()}`);
  return { cpu: cpuSeconds(errors()), wall, megabytes: peak / 1024, output: output() };
}

function collect(stream: NodeJS.ReadableStream): () => string {
  let text = '';
  stream.on('data', (chunk: Buffer) => (text += chunk.toString('utf8')));
  return () => text;
}

/** The second line of `times` is what the children used: `0m1.234s 0m0.567s`. */
function cpuSeconds(errors: string): number {
  const last = errors.trimEnd().split('\n').at(-1) ?? '';
  return [...last.matchAll(/(\d+)m([\d.,]+)s/g)].reduce(
    (sum, [, minutes, seconds]) => sum + Number(minutes) * 60 + Number((seconds ?? '0').replace(',', '.')),
    0,
  );
}

/** Kilobytes at the peak of the largest process below `pid`. */
function largest(pid: number): number {
  try {
    const children = readdirSync(`/proc/${pid}/task`)
      .flatMap((task) => readFileSync(`/proc/${pid}/task/${task}/children`, 'utf8').trim().split(' '))
      .filter((child) => child !== '');
    const own = Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0);
    return Math.max(own, ...children.map((child) => largest(Number(child))));
  } catch {
    return 0;
  }
}
