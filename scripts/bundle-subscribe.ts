import path from 'node:path';
import { bundleSubscribe } from '../src/functions/subscribe/bundle/bundle-subscribe.ts';
import { runCommand } from '../src/publishing/run-command.ts';
import { NotOurFolder } from '../src/server/bundle/write-program.ts';

// The function for subscriptions for Node alone: node scripts/bundle-subscribe.ts [FOLDER], else into dist-functions/subscribe
process.exitCode = await runCommand(
  async () => {
    const folder = path.resolve(process.argv[2] ?? 'dist-functions/subscribe');
    try {
      await bundleSubscribe(folder);
    } catch (error) {
      if (!(error instanceof NotOurFolder)) throw error;
      process.stderr.write(`${error.message}\n`);
      return 2;
    }
    process.stdout.write(`Geschrieben: ${folder}\n`);
    return 0;
  },
  (text) => process.stderr.write(text),
);
