import { deployCommand } from '../src/publishing/deploy/deploy-command.ts';
import { DEPLOY_KEYS, withKeyFiles } from '../src/publishing/release/key-files.ts';
import { runCommand } from '../src/publishing/run-command.ts';

process.exitCode = await runCommand(
  () =>
    withKeyFiles(DEPLOY_KEYS, process.env, (env) =>
      deployCommand(process.argv.slice(2), { env, stdout: process.stdout, stderr: process.stderr }),
    ),
  (text) => process.stderr.write(text),
);
