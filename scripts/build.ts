import { build } from '../src/publishing/build.ts';
import { buildOptions, UsageError } from '../src/publishing/options.ts';
import { reportBuild } from '../src/publishing/report.ts';

try {
  const options = buildOptions(process.argv.slice(2));
  process.exitCode = reportBuild(await build(options, Date.now), options);
} catch (error) {
  if (!(error instanceof UsageError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 2;
}
