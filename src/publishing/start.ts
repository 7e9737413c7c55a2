import { build } from './build.ts';
import { type BuildOptions, buildOptions } from './options.ts';
import { reportBuild } from './report.ts';
import type { Forward } from './forward.ts';
import { serve } from './serve.ts';

const FIRST_PORT = 4321;

/** What runs beside the site: the desk. It gives the lines to be printed, or says why it could not start. */
export type Beside = (site: {
  readonly options: BuildOptions;
  readonly address: string;
  /** Builds the site anew from other content into the same place. */
  readonly rebuild: (content: string) => Promise<void>;
}) => Promise<readonly string[]>;

/** A function that answers some requests for the site in the folder `out`, once it runs. */
export type StartFunction = (out: string) => Promise<{
  readonly forward: Forward;
  /** To be printed. */
  readonly line: string;
}>;

/** Builds the council in `content/` and serves it on loopback until it is stopped. Gives the exit code of the build. */
export async function start(
  args: readonly string[],
  beside: Beside,
  functions: readonly StartFunction[] = [],
  urls: Pick<BuildOptions, 'membersUrl' | 'subscribeUrl'> = {},
): Promise<number> {
  const options = { ...buildOptions(args), ...urls };
  process.stdout.write('Die Website wird gebaut …\n');
  const code = reportBuild(await build(options, Date.now), options);
  if (code !== 0) return code;
  const running = await Promise.all(functions.map((run) => run(options.out)));
  const forwards = running.map(({ forward }) => forward);
  const { address } = await serve(options.out, FIRST_PORT, forwards).catch(() =>
    serve(options.out, 0, forwards),
  );
  process.stdout.write(`\nWebsite:    ${address}\n`);
  for (const { line } of running) process.stdout.write(`${line}\n`);
  const rebuild = async (content: string): Promise<void> => {
    process.stdout.write('\nEs wurde gespeichert. Die Website wird neu gebaut …\n');
    reportBuild(await build({ ...options, content }, Date.now), options);
  };
  for (const line of await beside({ options, address, rebuild })) process.stdout.write(`${line}\n`);
  process.stdout.write('\nBeenden mit Strg+C.\n');
  return 0;
}
