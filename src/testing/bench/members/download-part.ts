import { missingServer, NGINX } from '../../web-servers.ts';
import { startFront } from './front.ts';
import { startBundle } from './members-process.ts';
import type { BenchPart, Stage } from './part.ts';
import { loaded, medianRows, type Row } from './rows.ts';

/** Sixteen tablets; more would only share the same loopback. */
const CONNECTIONS = 16;
const SIZES = { '1 MB': 'megabyte', '10 MB': 'tenMegabytes' } as const;

/** The whole way of a download, each way to hand out, against nginx that serves the same file to everybody. */
export async function downloadPart(stage: Stage): Promise<BenchPart> {
  const title = `whole downloads, ${CONNECTIONS} connections`;
  const missing = missingServer(NGINX, 'nginx-light');
  if (missing !== undefined) return { title, notes: [`left out: ${missing}`] };
  const rounds = Array.from({ length: stage.plan.runs }, (): Row[] => []);
  for (const handOut of ['signed', 'accel']) await roundsOf(stage, handOut, rounds);
  const rows = medianRows(rounds);
  const failed = rows.reduce((sum, row) => sum + row.failed, 0);
  return { title, rows, targets: [{ name: 'failed downloads', value: failed, unit: '', most: 0 }] };
}

async function roundsOf(stage: Stage, handOut: string, rounds: readonly Row[][]): Promise<void> {
  const { bundle, town, plan } = stage;
  const environment = { ...bundle.environment, MEMBERS_HAND_OUT: handOut };
  const running = await startBundle({ ...bundle, environment });
  const front = await startFront(stage, running.origin);
  const asked = { status: 200, follow: true, connections: CONNECTIONS, seconds: plan.seconds };
  try {
    for (const round of rounds)
      for (const [size, name] of Object.entries(SIZES)) {
        const cookies = await town.login();
        const { path, blob } = town.documents[name];
        const bare = `nginx alone, ${size} (beside ${handOut})`;
        const aim = { ...asked, cookies, origin: front.address };
        round.push(await loaded(bare, { ...aim, path: `/static/${blob}` }));
        const measured = { cpu: running.cpu, against: bare };
        round.push(await loaded(`nginx + ${handOut}, ${size}`, { ...aim, path }, measured));
        if (handOut === 'signed')
          round.push(await loaded(`signed, ${size}`, { ...aim, path, origin: running.origin }, measured));
      }
  } finally {
    await front.stop();
    await running.stop();
  }
}
