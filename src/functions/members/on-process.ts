import { membersMain } from './main.ts';
import type { Asset } from './ports.ts';

/** Runs the program in this process until SIGTERM or SIGINT. */
export async function onProcess(loadAssets: () => Promise<ReadonlyMap<string, Asset>>): Promise<void> {
  process.exitCode = await membersMain(process.argv.slice(2), {
    env: process.env,
    print: (text) => void process.stdout.write(text),
    tell: (text) => void process.stderr.write(text),
    loadAssets,
    input: async () => (await import('./piped-in.ts')).pipedIn(),
    ended: () =>
      new Promise((resolve) => {
        for (const signal of ['SIGTERM', 'SIGINT']) process.once(signal, () => resolve());
      }),
  });
}
