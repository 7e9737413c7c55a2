/** Child of the bench: times reading and the gate apart, in one process, and prints the figures as JSON. */
import { readContent } from '../../content/read-content.ts';
import { publish } from '../../domain/gate/index.ts';
import { instantOf, localTime } from '../../domain/local-time.ts';
import { indexOf } from '../../domain/view/index.ts';
import { BENCH_INSTANT } from './synthetic-council.ts';

async function timed<T>(work: () => T | Promise<T>): Promise<{ value: T; cpu: number; wall: number }> {
  const [before, started] = [process.cpuUsage(), performance.now()];
  const value = await work();
  const { user, system } = process.cpuUsage(before);
  return { value, cpu: (user + system) / 1e6, wall: (performance.now() - started) / 1000 };
}

const dir = process.argv[2] ?? 'content';
const read = await timed(() => readContent(dir));
const { record, problems } = read.value;
if (!record) throw new Error(`${problems.length} problems in ${dir}`);
const gate = await timed(() =>
  indexOf(publish(record, instantOf(localTime(BENCH_INSTANT), record.site.timeZone))),
);
const megabytes = process.resourceUsage().maxRSS / 1024;
process.stdout.write(
  JSON.stringify({
    read: { cpu: read.cpu, wall: read.wall, megabytes },
    gate: { cpu: gate.cpu, wall: gate.wall, megabytes },
  }),
);
