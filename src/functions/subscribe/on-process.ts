import type { Asset } from '../../server/assets/asset.ts';
import { subscribeMain } from './main.ts';

/** Runs the program in this process until SIGTERM or SIGINT. */
export async function onProcess(loadAssets: () => Promise<ReadonlyMap<string, Asset>>): Promise<void> {
  process.exitCode = await subscribeMain(process.argv.slice(2), {
    env: process.env,
    print: (text) => void process.stdout.write(text),
    tell: (text) => void process.stderr.write(text),
    input: async () => {
      const pieces: Buffer[] = [];
      for await (const piece of process.stdin) pieces.push(piece as Buffer);
      return Buffer.concat(pieces);
    },
    loadAssets,
    ended: () =>
      new Promise((resolve) => {
        for (const signal of ['SIGTERM', 'SIGINT']) process.once(signal, () => resolve());
      }),
  });
}
