import type { BuildReport } from './build.ts';
import type { BuildOptions } from './options.ts';

/** Tells in German how the build went. Gives the exit code: 1 where errors in the content stopped it. */
export function reportBuild(report: BuildReport, { content, out }: BuildOptions): number {
  const errors = report.problems.filter(({ severity }) => severity === 'error');
  for (const failure of report.failures) process.stderr.write(`${failure}\n`);
  if (report.built) {
    process.stdout.write(`Die Website liegt in ${out}.\n`);
    return 0;
  }
  process.stderr.write(`${errors.length} Fehler in ${content}: ${out} bleibt, wie es war.\n`);
  return 1;
}
