import { readPublished } from '../ledger/read-ledger.ts';
import { isClean, leakGate } from '../leak-gate/gate.ts';
import { buildInstant } from '../instant.ts';
import type { ReleaseOptions } from './options.ts';
import { memoryOf } from './release-file.ts';

/**
 * Whether the logs hold nothing that is not public. The gate has found the controls in the site before; logs hold none.
 * @param at the instant of the build, as `--at`
 */
export async function areLogsClean(
  { content, work, overlay }: ReleaseOptions,
  logs: string,
  at: string | undefined,
  now: () => number,
): Promise<boolean> {
  const [, folder = `${content}/protected`] = overlay;
  const verdict = await leakGate({
    content,
    overlay: folder,
    at: ({ site }) => buildInstant(at, site, now),
    published: ({ baseUrl }, instant) => readPublished(memoryOf(work), baseUrl, instant),
    folders: [logs],
  });
  return isClean({ ...verdict, missing: [] });
}
