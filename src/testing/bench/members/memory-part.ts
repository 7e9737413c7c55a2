import { startBundle } from './members-process.ts';
import type { BenchPart, Stage } from './part.ts';
import { loaded } from './rows.ts';

/** Milliseconds that a reader rests after each piece: with 64 KiB pieces some 3 MB/s at most. */
const REST = 20;
/** What the unit allows in all (`MemoryMax`). */
const ALLOWED = 400;

/** Memory of the function while so many slow readers take a large document, and while they take one of a fifth. */
export async function memoryPart({ bundle, town, plan }: Stage): Promise<BenchPart> {
  const running = await startBundle(bundle);
  try {
    const ask = async (name: 'tenMegabytes' | 'large') => {
      const cookies = await town.login();
      const { path } = town.documents[name];
      const aim = { origin: running.origin, cookies, path, status: 200, follow: true, rest: REST };
      running.memory();
      const row = await loaded(name, { ...aim, connections: plan.downloads, seconds: 0 }, running);
      return { row, peak: running.memory().peak };
    };
    const idle = running.memory().now;
    await ask('tenMegabytes');
    const less = await ask('tenMegabytes');
    const large = await ask('large');
    const { megabytes, seconds, failed, cpu = 0 } = large.row;
    return {
      title: `${plan.downloads} downloads at once by slow readers`,
      notes: [
        `memory: ${idle.toFixed(0)} MB before; at the peak ${less.peak.toFixed(0)} MB with 10 MB each, ${large.peak.toFixed(0)} MB with ${(plan.large / 1e6).toFixed(0)} MB each`,
        `${(megabytes / 1000).toFixed(1)} GB in ${seconds.toFixed(1)} s, ${(megabytes / seconds).toFixed(0)} MB/s, ${cpu.toFixed(0)} ms of CPU for each download`,
      ],
      targets: [
        {
          name: 'memory of large against small documents',
          value: large.peak / less.peak,
          unit: '',
          most: 1.2,
        },
        { name: 'memory at the peak', value: large.peak, unit: 'MB', most: ALLOWED },
        { name: 'failed downloads', value: failed, unit: '', most: 0 },
      ],
    };
  } finally {
    await running.stop();
  }
}
