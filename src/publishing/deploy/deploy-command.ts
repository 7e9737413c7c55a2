import { Cancellation } from './cancellation.ts';
import { deploy } from './deploy.ts';
import { DeployFault } from './fault.ts';
import { deployOptions } from './options.ts';

/** Waits before the second and third try. */
const WAITS = [3000, 15_000];

/** `npm run deploy`: gives the exit code. SIGTERM and SIGINT end it cleanly. @throws UsageError */
export async function deployCommand(
  args: readonly string[],
  { env, stdout, stderr }: Pick<NodeJS.Process, 'env' | 'stdout' | 'stderr'>,
): Promise<number> {
  const options = deployOptions(args);
  const cancellation = new Cancellation();
  const cancel = () => cancellation.cancel();
  process.on('SIGTERM', cancel).on('SIGINT', cancel);
  try {
    const tell = (line: string) => void stdout.write(`${line}\n`);
    await deploy(options, { environment: env, cancellation, tell, now: Date.now, waits: WAITS });
    return 0;
  } catch (error) {
    if (!(error instanceof DeployFault)) throw error;
    stderr.write(`Die Veröffentlichung ist gescheitert.\n${error.message}\n`);
    return 1;
  } finally {
    process.off('SIGTERM', cancel).off('SIGINT', cancel);
  }
}
