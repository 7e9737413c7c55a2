import { buildRelease } from './build-release.ts';
import { releaseOptions } from './options.ts';
import { finishRelease, publishRelease } from './publish-release.ts';
import { StepFailed } from './step-failed.ts';
import type { Around } from './steps.ts';

const VERBS = { build: buildRelease, publish: publishRelease, finish: finishRelease } as const;

/** `npm run release`: gives the exit code, 1 where a step failed. @throws UsageError */
export async function releaseCommand(args: readonly string[], around: Around): Promise<number> {
  const options = releaseOptions(args);
  try {
    await VERBS[options.verb](options, around);
    return 0;
  } catch (error) {
    if (!(error instanceof StepFailed)) throw error;
    around.tell(`${error.message}\n`);
    return 1;
  }
}
