import path from 'node:path';
import { bundleOparlFilter } from '../src/functions/oparl-filter/bundle.ts';
import { runCommand } from '../src/publishing/run-command.ts';

// One file that runs on Node alone: node scripts/bundle-oparl-filter.ts [FOLDER], else into dist-functions
process.exitCode = await runCommand(
  async () => {
    const folder = path.resolve(process.argv[2] ?? 'dist-functions');
    await bundleOparlFilter(folder);
    process.stdout.write(`Geschrieben: ${path.join(folder, 'oparl-filter.mjs')}\n`);
    return 0;
  },
  (text) => process.stderr.write(text),
);
