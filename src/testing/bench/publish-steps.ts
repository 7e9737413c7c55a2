import path from 'node:path';
import { serve } from '../../publishing/serve.ts';
import { type Cost, measure } from './measure.ts';
import { BENCH_INSTANT } from './synthetic-council.ts';

const ROOT = path.resolve(import.meta.dirname, '../../..');
const script = (name: string): string => path.join(ROOT, 'scripts', name);

/** Measures each step of publishing the council at `content`, with folders below `dir`; `note` takes the figures. */
export async function publishSteps(
  content: string,
  dir: string,
  note: (step: string, cost: Cost) => void,
): Promise<void> {
  const at = (name: string): string => path.join(dir, name);
  const run = (name: string, ...args: readonly string[]) => measure(['node', script(name), ...args]);
  const built = (site: string, ledger: string) =>
    run('build.ts', '--content', content, '--out', at(site), '--ledger', at(ledger), '--at', BENCH_INSTANT);
  await run('ledger.ts', 'init', at('ledger'), '--content', content);
  note('first build', await built('first', 'ledger'));
  note('next build', await built('next', 'first-ledger'));
  const scanned = ['--site', at('next'), '--scan', at('next-ledger'), '--ledger', at('first-ledger')];
  const gate = ['--content', content, '--without-protected', '--at', BENCH_INSTANT, ...scanned];
  note('leak gate', await run('leak-gate.ts', ...gate));
  note('links', await run('links.ts', '--site', at('next')));
  const { server, address } = await serve(at('www'), 0);
  const target = ['--site', at('next'), '--to', `folder:${at('www')}`, '--url', address, '--ignore-clock'];
  note('first deploy', await run('deploy.ts', ...target));
  note('deploy again', await run('deploy.ts', ...target));
  server.closeAllConnections();
  server.close();
}
