import { circulationCommand } from '../src/publishing/circulation/circulation-command.ts';
import { runCommand } from '../src/publishing/run-command.ts';

const { env, stdout, stderr } = process;

process.exitCode = await runCommand(
  () => circulationCommand(process.argv.slice(2), { env, tell: (text) => void stdout.write(text) }),
  (text) => stderr.write(text),
);
