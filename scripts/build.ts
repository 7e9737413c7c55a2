import { build } from '../src/publishing/build.ts';
import { buildOptions } from '../src/publishing/options.ts';
import { reportBuild } from '../src/publishing/report.ts';
import { runCommand } from '../src/publishing/run-command.ts';

process.exitCode = await runCommand(
  async () => {
    const options = buildOptions(process.argv.slice(2));
    return reportBuild(await build(options, Date.now), options);
  },
  (text) => process.stderr.write(text),
);
