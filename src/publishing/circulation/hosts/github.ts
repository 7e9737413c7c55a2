import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { z } from 'zod';
import { CirculationFault } from '../fault.ts';
import type { MergeRequest, MergeRequests } from './merge-requests.ts';

const run = promisify(execFile);

const Request = z.object({ state: z.string(), autoMergeRequest: z.unknown().optional() });
type Request = z.infer<typeof Request>;

/** GitHub's own program `gh`, which takes its token from `GH_TOKEN`. @param folder within a clone */
export const github = (folder: string): MergeRequests => ({
  pushOptions: () => [],
  ensure: async (request) => {
    const there = (await requestThere(folder, request)) ?? (await opened(folder, request));
    const waits = there.state === 'OPEN' && !there.autoMergeRequest;
    if (request.atOnce && waits) await merged(folder, request);
  },
});

async function requestThere(folder: string, { branch }: MergeRequest): Promise<Request | undefined> {
  const fields = ['--json', 'state,autoMergeRequest'];
  const said = await gh(folder, 'pr', 'list', '--head', branch, '--state', 'all', ...fields);
  return z.array(Request).parse(JSON.parse(said))[0];
}

/** Opens it; where somebody else did so at the same moment, it is theirs. */
async function opened(folder: string, request: MergeRequest): Promise<Request> {
  const { branch, base, title, text } = request;
  try {
    await gh(folder, 'pr', 'create', '--head', branch, '--base', base, '--title', title, '--body', text);
    return { state: 'OPEN' };
  } catch (error) {
    const there = await requestThere(folder, request);
    if (there) return there;
    throw error;
  }
}

const merged = (folder: string, { branch }: MergeRequest): Promise<string> =>
  gh(folder, 'pr', 'merge', branch, '--auto', '--squash').catch((error: CirculationFault) => {
    throw new CirculationFault(
      `${error.message} Der Pull Request ist da, wird aber nicht von selbst zusammengeführt; bitte „Allow auto-merge“ einschalten (Settings, General) oder ihn von Hand zusammenführen.`,
    );
  });

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
