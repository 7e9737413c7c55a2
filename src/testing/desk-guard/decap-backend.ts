import { createRequire } from 'node:module';
import path from 'node:path';
import type { Implementation } from '../../desk/guard/decap.ts';
import type { BackendName } from '../../desk/guard/hosts/index.ts';

type Backend = Implementation & { authenticate(credentials: { token: string }): Promise<unknown> };
type BackendClass = new (config: unknown, options: unknown) => Backend;

const CLASSES: Readonly<Record<Exclude<BackendName, 'gitea'>, string>> = {
  proxy: 'ProxyBackend',
  gitlab: 'GitLabBackend',
  forgejo: 'ForgejoBackend',
  github: 'GitHubBackend',
};

/** What Decap's packages ask of a browser when they are loaded. */
function likeABrowser(): void {
  const items = new Map<string, string>();
  const storage = {
    setItem: (key: string, value: string) => void items.set(key, value),
    getItem: (key: string) => items.get(key) ?? null,
    removeItem: (key: string) => void items.delete(key),
    key: (at: number) => [...items.keys()][at] ?? null,
    clear: () => items.clear(),
    get length() {
      return items.size;
    },
  };
  for (const [name, value] of Object.entries({
    window: globalThis,
    self: globalThis,
    localStorage: storage,
  })) {
    Object.defineProperty(globalThis, name, { value, configurable: true, writable: true });
  }
}

/** What the packaged decap-cms-lib-util leaves out, although the packaged backends ask for it. */
function complete(util: Record<string, unknown>): void {
  util['asyncLock'] ??= () => ({ acquire: async () => true, release: () => undefined });
  util['getAllResponses'] ??= async (url: string, options: RequestInit) => [await fetch(url, options)];
  util['NotesPollingManager'] ??= function NotesPollingManager() {};
}

/** Decap's own backend as it is installed, logged in at a host on loopback. */
export async function decapBackend(name: keyof typeof CLASSES, url: string): Promise<Backend> {
  likeABrowser();
  const require = createRequire(path.resolve('node_modules/decap-cms-app/package.json'));
  // They lie below decap-cms-app, which brings them.
  const load = (part: string): unknown => require(`decap-cms-${part}`);
  complete(load('lib-util') as Record<string, unknown>);
  const Class = (load(`backend-${name}`) as Record<string, BackendClass>)[CLASSES[name]];
  if (!Class) throw new Error(`decap-cms-backend-${name} has no ${CLASSES[name]}`);
  const roots = { gitlab: '/api/v4', forgejo: '/api/v1', github: '', proxy: '/api/v1' };
  const backend = {
    repo: 'stadt/rat',
    branch: 'main',
    api_root: url + roots[name],
    proxy_url: url + roots[name],
  };
  const made = new Class(
    { backend, media_folder: 'media' },
    { initialWorkflowStatus: 'draft', useWorkflow: false },
  );
  await made.authenticate({ token: 'token' });
  return made;
}
