import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { z } from 'zod';
import { CirculationFault } from '../fault.ts';
import type { MergeRequest, MergeRequests } from './merge-requests.ts';

const run = promisify(execFile);

const Request = z.object({
  number: z.int(),
  state: z.string(),
  autoMergeRequest: z.unknown().optional(),
  baseRefName: z.string(),
  headRefOid: z.string(),
  isCrossRepository: z.boolean(),
});
type Request = z.infer<typeof Request>;
const FIELDS = Object.keys(Request.shape).join();
/** Requests of that branch's name, strangers' among them, that are looked through. */
const MOST = '1000';

/** GitHub's own program `gh`, which takes its token from `GH_TOKEN`. @param folder within a clone */
export const github = (folder: string): MergeRequests => ({
  pushOptions: () => [],
  ensure: async (request) => {
    const there = (await requestThere(folder, request)) ?? (await opened(folder, request));
    const waits = there.state === 'OPEN' && !there.autoMergeRequest;
    if (request.atOnce && waits) await merged(folder, there.number, request);
  },
});

/** `gh` cannot tell copies of the repository apart by the name of a branch. */
async function requestThere(
  folder: string,
  { branch, base, commit }: MergeRequest,
): Promise<Request | undefined> {
  const asked = ['--head', branch, '--state', 'all', '--limit', MOST, '--json', FIELDS];
  const said = await gh(folder, 'pr', 'list', ...asked);
  return z
    .array(Request)
    .parse(JSON.parse(said))
    .find(
      ({ isCrossRepository, headRefOid, baseRefName }) =>
        !isCrossRepository && headRefOid === commit && baseRefName === base,
    );
}

/** Opens it; where somebody else did so at the same moment, it is theirs. */
async function opened(
  folder: string,
  request: MergeRequest,
): Promise<Pick<Request, 'number' | 'state' | 'autoMergeRequest'>> {
  const { branch, base, title, text } = request;
  try {
    const asked = ['--head', branch, '--base', base, '--title', title, '--body', text];
    const said = await gh(folder, 'pr', 'create', ...asked);
    return { number: Number(/\/pull\/(\d+)\s*$/.exec(said)?.[1]), state: 'OPEN' };
  } catch (error) {
    const there = await requestThere(folder, request);
    if (there) return there;
    throw error;
  }
}

const merged = (folder: string, number: number, { commit }: MergeRequest): Promise<string> =>
  gh(folder, 'pr', 'merge', String(number), '--auto', '--squash', '--match-head-commit', commit).catch(
    (error: CirculationFault) => {
      throw new CirculationFault(
        `${error.message} Der Pull Request ist da, wird aber nicht von selbst zusammengeführt; bitte „Allow auto-merge“ einschalten (Settings, General) oder ihn von Hand zusammenführen.`,
      );
    },
  );

async function gh(folder: string, ...args: readonly string[]): Promise<string> {
  try {
    const { stdout } = await run('gh', args, { cwd: folder, maxBuffer: 2 ** 24 });
    return stdout;
  } catch (error) {
    const { code, stderr = '' } = error as { code?: string | number; stderr?: string };
    if (code === 'ENOENT')
      throw new CirculationFault(
        'Das Programm „gh“ fehlt. Bitte es einrichten (https://cli.github.com) oder mit --host none nur die Zweige anlegen.',
      );
    throw new CirculationFault(
      `GitHub lehnt „gh ${args[0]} ${args[1]}“ ab: ${stderr.trim().split('\n')[0] || 'ohne Meldung'}.`,
    );
  }
}
