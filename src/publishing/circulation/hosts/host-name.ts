import { UsageError } from '../../usage-error.ts';

/** Hosts of git whose merge requests are known; `none` gets branches alone. */
export const HOSTS = ['github', 'gitlab', 'forgejo', 'none'] as const;
export type HostName = (typeof HOSTS)[number];

/** The host that was named, else the one whose job this is. Forgejo's runner also calls itself GitHub's. @throws UsageError */
export function hostOf(
  named: string | undefined,
  environment: Readonly<Record<string, string | undefined>>,
): HostName {
  if (named !== undefined) {
    const host = HOSTS.find((name) => name === named);
    if (host) return host;
    throw new UsageError(`--host ${named}: Möglich sind ${HOSTS.join(', ')}.`);
  }
  const { FORGEJO_ACTIONS, GITEA_ACTIONS, GITHUB_ACTIONS, GITLAB_CI } = environment;
  if (FORGEJO_ACTIONS === 'true' || GITEA_ACTIONS === 'true') return 'forgejo';
  if (GITHUB_ACTIONS === 'true') return 'github';
  return GITLAB_CI === 'true' ? 'gitlab' : 'none';
}
