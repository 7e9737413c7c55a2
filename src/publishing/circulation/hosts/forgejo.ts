import { z } from 'zod';
import { UsageError } from '../../usage-error.ts';
import { CirculationFault } from '../fault.ts';
import type { MergeRequests } from './merge-requests.ts';

const Request = z.object({ number: z.int(), state: z.string(), head: z.object({ ref: z.string() }) });
const PATIENCE = 30_000;
/** As many of the newest are looked through; the host gives no more at once. */
const NEWEST = 50;

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
    ensure: async ({ branch, base, title, text: body, atOnce }) => {
      const there = async () =>
        z
          .array(Request)
          .parse(await ask(`?state=all&sort=recentupdate&limit=${NEWEST}`))
          .find(({ head }) => head.ref === branch);
      // posted by somebody else at the same moment, it is theirs
      const open = async () => (await ask('', { head: branch, base, title, body })) ?? there();
      const { number, state } = (await there()) ?? Request.parse(await open());
      if (!atOnce || state !== 'open') return;
      const how = { Do: 'squash', merge_when_checks_succeed: true, delete_branch_after_merge: true };
      await ask(`/${number}/merge`, how);
    },
  };
}

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
