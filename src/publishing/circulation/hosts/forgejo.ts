import { z } from 'zod';
import { UsageError } from '../../usage-error.ts';
import { CirculationFault } from '../fault.ts';
import type { MergeRequest, MergeRequests } from './merge-requests.ts';

const Request = z.object({
  number: z.int(),
  state: z.string(),
  base: z.object({ ref: z.string() }),
  head: z.object({
    ref: z.string(),
    sha: z.string(),
    // gone where somebody deleted their copy
    repo: z.object({ full_name: z.string() }).nullish(),
  }),
});
type Request = z.infer<typeof Request>;
const PATIENCE = 30_000;
/** As many come at once; the host gives no more. */
const PAGE = 50;
const MOST_PAGES = 20;

/**
 * Forgejo's and Gitea's API (`/api/swagger`), at the host and repository of the job, with the token `CIRCULATION_TOKEN`.
 * @throws UsageError where one of them is missing
 */
export function forgejo(environment: Readonly<Record<string, string | undefined>>): MergeRequests {
  const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, CIRCULATION_TOKEN: token } = environment;
  if (!server || !repository || !token)
    throw new UsageError(
      'Für Forgejo fehlt CIRCULATION_TOKEN, GITHUB_SERVER_URL oder GITHUB_REPOSITORY in der Umgebung. Die beiden letzten setzt der Auftrag selbst.',
    );
  const ask = asking(`${server}/api/v1/repos/${repository}/pulls`, token);
  return {
    pushOptions: () => [],
    ensure: async (request) => {
      const isIt = isFor(request, repository);
      const { branch: head, base, commit, title, text: body, atOnce } = request;
      const there = () => found(ask, isIt);
      // posted by somebody else at the same moment, it is theirs
      const open = async () => (await ask('', { head, base, title, body })) ?? (await there());
      const { number, state } = (await there()) ?? Request.parse((await open()) ?? notIt(head));
      if (!atOnce || state !== 'open') return;
      const how = { Do: 'squash', merge_when_checks_succeed: true, delete_branch_after_merge: true };
      await ask(`/${number}/merge`, { ...how, head_commit_id: commit });
    },
  };
}

const isFor =
  ({ branch, base, commit }: MergeRequest, repository: string) =>
  ({ base: into, head: { ref, sha, repo } }: Request): boolean =>
    ref === branch &&
    sha === commit &&
    into.ref === base &&
    repo?.full_name.toLowerCase() === repository.toLowerCase();

/** Looks through the requests, the newest first. */
async function found(
  ask: ReturnType<typeof asking>,
  isIt: (request: Request) => boolean,
): Promise<Request | undefined> {
  for (let page = 1; page <= MOST_PAGES; page += 1) {
    const some = z.array(Request).parse(await ask(`?state=all&sort=recentupdate&limit=${PAGE}&page=${page}`));
    const it = some.find(isIt);
    if (it || some.length < PAGE) return it;
  }
  return undefined;
}

const notIt = (branch: string): never => {
  throw new CirculationFault(
    `Forgejo sagt, zum Zweig ${branch} sei schon etwas zum Zusammenführen vorgelegt, aber nicht dieser Stand aus diesem Repository. Bitte dort nachsehen, Fremdes schließen und den Befehl wiederholen.`,
  );
};

/** Asks, or posts what is given. What the host says is already so (409) is no fault. */
const asking =
  (address: string, token: string) =>
  async (path: string, post?: object): Promise<unknown> => {
    const headers = { Authorization: `token ${token}`, 'Content-Type': 'application/json' };
    const signal = AbortSignal.timeout(PATIENCE);
    const sent = post ? { method: 'POST', body: JSON.stringify(post) } : {};
    const answer = await fetch(address + path, { headers, signal, redirect: 'error', ...sent }).catch(() => {
      throw new CirculationFault(
        'Forgejo ist nicht erreichbar. Der Zweig ist da; der nächste Lauf holt es nach.',
      );
    });
    const said = await answer.text();
    if (answer.ok) return said === '' ? undefined : (JSON.parse(said) as unknown);
    if (answer.status === 409) return undefined;
    throw new CirculationFault(
      `Forgejo antwortet mit ${answer.status}. Der Zweig ist da. Bitte prüfen, ob CIRCULATION_TOKEN in diesem Repository schreiben und zusammenführen darf; der nächste Lauf holt es nach.`,
    );
  };
