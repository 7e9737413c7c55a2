// The service worker of the shell, for /unterwegs/ alone: it keeps the files of one version of the program, all or none, and
// answers for nothing else. What belongs to a member never passes through it.

/** Each file with its SHA-256, hexadecimal; `null`: whatever the server has (colours of the municipality). */
declare const AWAY_FILES: readonly (readonly [address: string, sha256: string | null])[];
declare const AWAY_VERSION: string;

/** What of a service worker's surroundings is used here (Service Workers, W3C); the page's types know no worker. */
interface Surroundings {
  readonly registration: { readonly scope: string };
  readonly location: { readonly origin: string };
  skipWaiting(): Promise<void>;
  addEventListener(
    name: 'install' | 'activate',
    listener: (event: { waitUntil(work: Promise<unknown>): void }) => void,
  ): void;
  addEventListener(
    name: 'fetch',
    listener: (event: { readonly request: Request; respondWith(answer: Promise<Response>): void }) => void,
  ): void;
  addEventListener(name: 'message', listener: (event: { readonly data: unknown }) => void): void;
}
const worker = globalThis as unknown as Surroundings;

const PREFIX = 'ratsfenster-unterwegs-';
const CACHE = PREFIX + AWAY_VERSION;
const addresses = new Set(AWAY_FILES.map(([address]) => address));
/** The coat of arms, which the colours name with its version. */
const ARMS = /url\((["']?)(\/stil\/wappen\?[^)"']*)\1\)/;

const hex = (bytes: ArrayBuffer): string =>
  Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, '0')).join('');

/** A file as the version has it. @throws Error where the server has another one, or none */
async function fetched(address: string, sha256: string | null): Promise<[string, Response]> {
  const answer = await fetch(address, { cache: 'no-store' });
  if (!answer.ok || answer.redirected) throw new Error('a file is not there');
  const body = await answer.arrayBuffer();
  if (sha256 !== null && hex(await crypto.subtle.digest('SHA-256', body)) !== sha256)
    throw new Error('a file is of another version');
  return [address, new Response(body, { headers: answer.headers })];
}

/** The coat of arms, where there is one; the shell is whole without it. */
async function arms(colours: Response | undefined): Promise<[string, Response][]> {
  const address = ARMS.exec((await colours?.clone().text()) ?? '')?.[2];
  return address === undefined ? [] : [await fetched(address, null)];
}

/** Keeps all files, or none: the cache is opened when everything is there. */
async function install(): Promise<void> {
  const files = await Promise.all(AWAY_FILES.map(([address, sha256]) => fetched(address, sha256)));
  const colours = files.find(
    ([address]) =>
      address.endsWith('.css') && AWAY_FILES.some(([one, hash]) => one === address && hash === null),
  );
  files.push(...(await arms(colours?.[1]).catch(() => [])));
  const cache = await caches.open(CACHE);
  try {
    for (const [address, answer] of files) await cache.put(address, answer);
  } catch (error) {
    await caches.delete(CACHE);
    throw error;
  }
}

async function activate(): Promise<void> {
  for (const name of await caches.keys())
    if (name.startsWith(PREFIX) && name !== CACHE) await caches.delete(name);
}

/** The file of this version; from the server where the browser took it away. */
async function kept(request: Request): Promise<Response> {
  const cache = await caches.open(CACHE);
  return (await cache.match(new URL(request.url).pathname)) ?? fetch(request);
}

worker.addEventListener('install', (event) => event.waitUntil(install()));
worker.addEventListener('activate', (event) => event.waitUntil(activate()));
worker.addEventListener('message', ({ data }) => {
  if (data === 'uebernehmen') void worker.skipWaiting();
});
worker.addEventListener('fetch', (event) => {
  const { method, url } = event.request;
  const { origin, pathname, search } = new URL(url);
  if (method !== 'GET' || origin !== worker.location.origin) return;
  if (pathname === '/stil/wappen') {
    event.respondWith(caches.match(pathname + search).then((found) => found ?? fetch(event.request)));
    return;
  }
  if (search === '' && addresses.has(pathname)) event.respondWith(kept(event.request));
});
