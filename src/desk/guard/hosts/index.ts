import type { Implementation } from '../decap.ts';
import { forgejoHost, forgejoRefused, type ForgejoApi } from './forgejo.ts';
import { githubHost, githubRefused, type GitHubApi } from './github.ts';
import { gitlabHost, gitlabRefused, type GitLabApi } from './gitlab.ts';
import type { Host } from './host.ts';
import { proxyHost, type DraftMemory } from './proxy.ts';

/** Decap's backends that the guard knows. */
export const GUARDED_BACKENDS = ['proxy', 'gitlab', 'forgejo', 'gitea', 'github'] as const;
export type BackendName = (typeof GUARDED_BACKENDS)[number];

/** The host behind a backend, and how it says that a write came too late. */
export function hostOf(
  name: BackendName,
  plain: Implementation,
  memory: DraftMemory,
): { readonly host: Host; readonly refused: (error: unknown) => boolean } {
  // The API object is made at login and again at each later one.
  const api = (): unknown => (plain as unknown as { api: unknown }).api;
  switch (name) {
    case 'gitlab':
      return { host: gitlabHost(() => api() as GitLabApi), refused: gitlabRefused };
    case 'forgejo':
    case 'gitea':
      return { host: forgejoHost(() => api() as ForgejoApi), refused: forgejoRefused };
    case 'github':
      return { host: githubHost(() => api() as GitHubApi), refused: githubRefused };
    case 'proxy':
      return { host: proxyHost(plain, memory), refused: () => false };
  }
}
