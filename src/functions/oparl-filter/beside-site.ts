import { serveOparlFilter } from './serve-node.ts';
import { FILTER_PORT } from './settings.ts';

/**
 * Starts the function on loopback over the built site at `out`, at its own port or, where that is taken, a free one.
 * `forward` says which requests for the site are its own.
 */
export async function filterBeside(out: string, log: (event: string) => void) {
  const run = (port: number) => serveOparlFilter({ site: { folder: out }, host: '127.0.0.1', port }, log);
  const running = await run(FILTER_PORT).catch(() => run(0));
  const { address } = running;
  return {
    forward: { takes: (path: string, query: string) => path.startsWith('/oparl/') && query !== '', address },
    line: `OParl:      Listen mit Filtern beantwortet ${address}, auch über die Adresse der Website.`,
    stop: () => running.stop(0),
  };
}
