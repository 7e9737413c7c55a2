import type { Site } from '../../domain/schema/index.ts';

type Repository = NonNullable<NonNullable<Site['desk']>['repository']>;

/** Decap's block `backend`. */
export type DecapBackend = Readonly<Record<string, unknown>>;

const MESSAGES = {
  create: 'Neu: {{collection}} „{{slug}}“',
  update: 'Geändert: {{collection}} „{{slug}}“',
  delete: 'Gelöscht: {{collection}} „{{slug}}“',
  uploadMedia: 'Hochgeladen: „{{path}}“',
  deleteMedia: 'Datei gelöscht: „{{path}}“',
};

/** What a login needs and the settings do not say, in German; undefined where all is there. */
function faultOf({ backend, host, appId, loginUrl }: Repository): string | undefined {
  if (backend === 'github')
    return loginUrl === undefined
      ? 'Für GitHub fehlt loginUrl, die Adresse der Funktion für die Anmeldung.'
      : undefined;
  if (host === undefined)
    return 'Es fehlt host, die Adresse des Servers, zum Beispiel: https://git.example.org.';
  return appId === undefined
    ? 'Es fehlt appId, die Kennung, die der Server für die Redaktion vergeben hat.'
    : undefined;
}

/** Login and repository at GitLab and Forgejo (PKCE, no service of our own) or GitHub (the function in `src/functions/oauth`). @throws Error where a setting is missing */
export function repositoryBackend(repository: Repository, setting = 'desk.repository'): DecapBackend {
  const fault = faultOf(repository);
  if (fault !== undefined) throw new Error(`site.yml, ${setting}: ${fault}`);
  const { backend, repo, branch, host, appId, loginUrl } = repository;
  const common = { name: backend, repo, branch, commit_messages: MESSAGES };
  const root = host?.replace(/\/+$/, '');
  if (backend === 'github') {
    const enterprise = root === undefined ? {} : { api_root: `${root}/api/v3` };
    return { ...common, base_url: loginUrl, auth_endpoint: 'auth', ...enterprise };
  }
  return {
    ...common,
    base_url: root,
    api_root: `${root}${backend === 'gitlab' ? '/api/v4' : '/api/v1'}`,
    app_id: appId,
    ...(backend === 'gitlab' ? { auth_type: 'pkce' } : {}),
  };
}

/** A decap-server on this machine, for trying out and for tests. */
export const localBackend = (address: string): DecapBackend => ({
  name: 'proxy',
  proxy_url: `${address}/api/v1`,
  branch: 'main',
  commit_messages: MESSAGES,
});
