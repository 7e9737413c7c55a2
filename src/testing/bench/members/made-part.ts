import { startBundle } from './members-process.ts';
import type { BenchPart, Stage } from './part.ts';
import { loaded, medianRows, type Row } from './rows.ts';

const ZIP = 'zip of a meeting';
const STAMPED = 'PDF of 20 pages, stamped';

/** What the function makes itself: a zip of a meeting, and a PDF with the reader's name on each page. */
export async function madePart({ bundle, town, plan }: Stage): Promise<BenchPart> {
  // as the documentation has it for the watermark
  const more = { MEMBERS_WATERMARK: 'on', NODE_OPTIONS: '--allow-worker' };
  const plain = await made(ZIP, { bundle, town, plan }, town.zip);
  const environment = { ...bundle.environment, ...more };
  const stamped = await made(
    STAMPED,
    { bundle: { ...bundle, environment }, town, plan },
    town.documents.closed.path,
  );
  const note = ({ name, idle, peak, seconds }: Awaited<ReturnType<typeof made>>) =>
    `${name}: ${(seconds * 1000).toFixed(0)} ms each; memory ${idle.toFixed(0)} MB before, ${peak.toFixed(0)} MB at the peak`;
  const rows = [...medianRows(plain.rounds), ...medianRows(stamped.rounds)];
  return {
    title: 'made by the function, one after another',
    rows,
    notes: [note(plain), note(stamped)],
    targets: [
      { name: 'memory of a zip above rest', value: plain.peak - plain.idle, unit: 'MB', most: 100 },
      { name: 'failed answers', value: rows.reduce((sum, { failed }) => sum + failed, 0), unit: '', most: 0 },
    ],
  };
}

async function made(
  name: string,
  { bundle, town, plan }: Pick<Stage, 'bundle' | 'town' | 'plan'>,
  path: string,
) {
  const running = await startBundle(bundle);
  try {
    const rounds: Row[][] = [];
    const aim = { origin: running.origin, path, status: 200, follow: false, connections: 1 };
    const idle = running.memory().now;
    for (let run = 0; run < plan.runs; run += 1) {
      const cookies = await town.login();
      rounds.push([await loaded(name, { ...aim, cookies, seconds: plan.seconds }, running)]);
    }
    const [row] = rounds[0] ?? [];
    return { name, rounds, idle, peak: running.memory().peak, seconds: (row?.p50 ?? 0) / 1000 };
  } finally {
    await running.stop();
  }
}
