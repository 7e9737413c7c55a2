import path from 'node:path';
import { bundleMembers } from '../src/functions/members/bundle/bundle-members.ts';
import { runCommand } from '../src/publishing/run-command.ts';
import { NotOurFolder } from '../src/server/bundle/write-program.ts';

// The members' function for Node alone: node scripts/bundle-members.ts [FOLDER], else into dist-functions/members
process.exitCode = await runCommand(
  async () => {
    const folder = path.resolve(process.argv[2] ?? 'dist-functions/members');
    try {
      await bundleMembers(folder);
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
