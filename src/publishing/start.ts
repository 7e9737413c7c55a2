import { build } from './build.ts';
import { buildOptions } from './options.ts';
import { reportBuild } from './report.ts';
import { serve } from './serve.ts';

const FIRST_PORT = 4321;

/** Builds the council in `content/` and serves it on loopback until it is stopped. Gives the exit code of the build. */
export async function start(args: readonly string[]): Promise<number> {
  const options = buildOptions(args);
  process.stdout.write('Die Website wird gebaut …\n');
  const code = reportBuild(await build(options, Date.now), options);
  if (code !== 0) return code;
  const { address } = await serve(options.out, FIRST_PORT).catch(() => serve(options.out, 0));
  process.stdout.write(`\nWebsite:  ${address}\n\nBeenden mit Strg+C.\n`);
  return 0;
}
