import { membersCommand } from '../src/publishing/members/members-command.ts';
import { runCommand } from '../src/publishing/run-command.ts';

const { env, stdout, stderr } = process;

process.exitCode = await runCommand(
  () => membersCommand(process.argv.slice(2), { env, stdout, stderr, now: Date.now }),
  (text) => stderr.write(text),
);
