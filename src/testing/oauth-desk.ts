import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { build } from 'vite';

/** Decap's own popup login (`netlify-auth.js` of decap-cms-lib-auth, as installed) as one script; sets `NetlifyAuthenticator`. */
export async function decapLogin(): Promise<string> {
  const ofApp = createRequire(createRequire(import.meta.url).resolve('decap-cms-app'));
  const source = path.join(path.dirname(ofApp.resolve('decap-cms-lib-auth')), 'esm/netlify-auth.js');
  const folder = mkdtempSync(path.join(tmpdir(), 'ratsfenster-login-'));
  const entry = path.join(folder, 'entry.js');
  writeFileSync(
    entry,
    `import Login from ${JSON.stringify(source)};\nwindow.NetlifyAuthenticator = Login;\n`,
  );
  try {
    const built = await build({
      configFile: false,
      logLevel: 'silent',
      build: { write: false, minify: false, lib: { entry, formats: ['iife'], name: 'login' } },
    });
    const output = [built].flat().flatMap((result) => ('output' in result ? result.output : []));
    return output.map((part) => (part.type === 'chunk' ? part.code : '')).join('');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A page that logs in at `base_url` as Decap does, writes down what it is given, and every message that reaches it. */
const deskPage = (login: string, baseUrl: string): string => `<!doctype html>
<html lang="de"><title>Redaktion</title><link rel="icon" href="data:,"><button>Anmelden</button><pre id="given"></pre><pre id="heard"></pre>
<script>${login}</script>
<script>
addEventListener('message', (event) => { heard.textContent += event.data + '\\n'; });
const login = new NetlifyAuthenticator({ base_url: ${JSON.stringify(baseUrl)}, site_id: 'redaktion.musterau.example' });
document.querySelector('button').onclick = () =>
  login.authenticate({ provider: 'github', scope: 'repo' }, (error, data) => {
    given.textContent = error ? 'error: ' + error.toString() : JSON.stringify(data);
  });
// a hostile opener does not wait to be asked
if (location.hash === '#hostile')
  setInterval(() => login.authWindow?.postMessage('authorizing:github', '*'), 20);
</script></html>`;

/** A host with that page at \`/\`; gives its origin. Its opener policy is the value of \`?coop=\`. */
export async function serveDesk(
  login: string,
  baseUrl: string,
): Promise<{ origin: string; stop: () => Promise<void> }> {
  const page = deskPage(login, baseUrl);
  const server = createServer((request, response) => {
    const policy = new URL(request.url ?? '/', 'http://desk').searchParams.get('coop') ?? 'unsafe-none';
    response.writeHead(200, {
      'Content-Type': 'text/html; charset=utf-8',
      'Cross-Origin-Opener-Policy': policy,
    });
    response.end(page);
  });
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  const stop = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return { origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, stop };
}
