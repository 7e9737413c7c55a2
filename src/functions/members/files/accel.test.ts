import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { folderBlobs } from '../../../store/folder/folder-blobs.ts';
import { aCouncil } from '../../../testing/members/council.ts';
import {
  aDocument,
  aPartWith,
  type FilesApp,
  filesApp,
  sha256Of,
  STRANGER,
} from '../../../testing/members/files-app.ts';
import { serveApp } from '../../../testing/members/serve-app.ts';
import { missingServer, NGINX, startNginx } from '../../../testing/web-servers.ts';
import { RESPONSE_HEADERS } from '../headers.ts';

// The configuration that operators copy, in the nginx of Debian, before the function.

const CONFIG = readFileSync(path.join(import.meta.dirname, '../deploy/nginx.conf'), 'utf8');
const location = (name: string): string => {
  const block = new RegExp(`^  location ${name} \\{[^}]*\\}$`, 'm').exec(CONFIG)?.[0];
  if (block === undefined) throw new Error(`nginx.conf has no location ${name}`);
  return block;
};

const BYTES = Uint8Array.from({ length: 300_000 }, (_, position) => position % 251);
const SHA256 = sha256Of(BYTES);
const COUNCIL = aCouncil({
  parts: [aPartWith([aDocument(BYTES, { id: 'd-1', name: 'Vorlage Ä.pdf' })])],
});
const PATH = '/dokumente/d-1/Vorlage%20%C3%84.pdf';

const cleanups: (() => unknown)[] = [];
afterEach(async () => {
  for (const cleanup of cleanups.splice(0).reverse()) await cleanup();
});

async function nginxBeforeFunction(): Promise<{ address: string; files: FilesApp }> {
  const folder = mkdtempSync(path.join(tmpdir(), 'ratsfenster-accel-'));
  cleanups.push(() => rmSync(folder, { recursive: true, force: true }));
  chmodSync(folder, 0o755);
  const blobs = folderBlobs(folder);
  await blobs.put(SHA256, { size: BYTES.length, open: () => new Blob([BYTES]).stream() });
  const files = filesApp({ council: COUNCIL, settings: { handOut: 'accel' }, means: { blobs } });
  const served = await serveApp(files.app);
  cleanups.push(() => served[Symbol.asyncDispose]());
  const include = path.join(folder, 'members.conf');
  writeFileSync(
    include,
    `${location('/')}\n${location('/_speicher/')}\n`
      .replace('http://127.0.0.1:4340', served.address)
      .replace('/var/lib/ratsfenster-published/blobs/', `${folder}/blobs/`),
  );
  const nginx = await startNginx(folder, include);
  cleanups.push(() => nginx.stop());
  return { address: nginx.address, files };
}

/** The configuration's own log, of a server that answers everything itself. */
async function loggingNginx(): Promise<{ address: string; log: () => string }> {
  const folder = mkdtempSync(path.join(tmpdir(), 'ratsfenster-log-'));
  cleanups.push(() => rmSync(folder, { recursive: true, force: true }));
  chmodSync(folder, 0o755);
  const [format = '', log = '', faults = ''] = [
    /^log_format .*$/m,
    /^  access_log .*$/m,
    /^  error_log .*$/m,
  ].map((line) => line.exec(CONFIG)?.[0].replace(/\/var\/log\/nginx\//, `${folder}/`));
  const include = path.join(folder, 'log.conf');
  writeFileSync(
    include,
    `${log}\n${faults}\nlocation / { return 200 "ja"; }\nlocation /fort { return 502; }\n`,
  );
  const nginx = await startNginx(folder, include, format);
  cleanups.push(() => nginx.stop());
  const read = (name: string) => readFileSync(path.join(folder, name), 'utf8');
  return {
    address: nginx.address,
    log: () => read('ratsfenster-members.log') + read('ratsfenster-members-error.log'),
  };
}

/** `fetch` would tidy the path up; a hostile client does not. */
const raw = (address: string, target: string): Promise<number> =>
  new Promise((resolve, reject) => {
    const { hostname, port } = new URL(address);
    request({ hostname, port, path: target }, (answer) => {
      answer.resume();
      resolve(answer.statusCode ?? 0);
    })
      .once('error', reject)
      .end();
  });

const noNginx = missingServer(NGINX, 'nginx-light');

test.skipIf(noNginx !== undefined)(
  `who comes by http is led to https, and to no other host (${noNginx ?? 'nginx'})`,
  async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'ratsfenster-http-'));
    cleanups.push(() => rmSync(folder, { recursive: true, force: true }));
    chmodSync(folder, 0o755);
    const block = /^server \{\n  listen 80;\n[^}]*\n\}$/m.exec(CONFIG)?.[0] ?? '';
    const lines = block.split('\n').filter((line) => /^  (?:return|access_log|server_tokens) /.test(line));
    const include = path.join(folder, 'http.conf');
    writeFileSync(include, lines.join('\n'));
    const nginx = await startNginx(folder, include);
    cleanups.push(() => nginx.stop());
    for (const wish of ['/', '/anmelden/?nach=%2Fneues%2F', '//evil.example/', '/.well-known/x']) {
      const headers = { host: 'evil.example' };
      const answer = await fetch(`${nginx.address}${wish}`, { redirect: 'manual', headers });
      expect(answer.status).toBe(301);
      expect(answer.headers.get('location')).toBe(`https://mitglieder.example.de${wish}`);
    }
    expect(lines).toContain('  access_log off;');
  },
);

test.skipIf(noNginx !== undefined)(
  `nginx sends the document with all headers of the function (${noNginx ?? 'nginx'})`,
  async () => {
    const { address, files } = await nginxBeforeFunction();
    const answer = await fetch(`${address}${PATH}`);
    expect(answer.status).toBe(200);
    expect(new Uint8Array(await answer.arrayBuffer())).toEqual(BYTES);
    const expected = {
      ...RESPONSE_HEADERS,
      'Cache-Control': 'private, no-store',
      'Content-Disposition': `inline; filename="Vorlage Ae.pdf"; filename*=UTF-8''Vorlage%20%C3%84.pdf`,
      'Content-Length': '300000',
      'Content-Security-Policy':
        "sandbox; default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
      'Content-Type': 'application/pdf',
      'Strict-Transport-Security': 'max-age=63072000; includeSubDomains',
    };
    for (const [name, value] of Object.entries(expected))
      expect([name, answer.headers.get(name)]).toEqual([name, value]);
    expect(answer.headers.get('x-accel-redirect')).toBeNull();
    expect(files.entries).toMatchObject([{ event: 'document-read', subject: 'd-1' }]);
  },
);

test.skipIf(noNginx !== undefined)(
  `nginx answers ranges and HEAD, and asks the function each time (${noNginx ?? 'nginx'})`,
  async () => {
    const { address, files } = await nginxBeforeFunction();
    const part = await fetch(`${address}${PATH}`, { headers: { Range: 'bytes=10-19' } });
    expect([part.status, part.headers.get('content-range')]).toEqual([206, 'bytes 10-19/300000']);
    expect(new Uint8Array(await part.arrayBuffer())).toEqual(BYTES.slice(10, 20));
    const several = await fetch(`${address}${PATH}`, { headers: { Range: 'bytes=0-1,5-6' } });
    expect([several.status, (await several.arrayBuffer()).byteLength]).toEqual([200, 300_000]);
    const beyond = await fetch(`${address}${PATH}`, { headers: { Range: 'bytes=300000-' } });
    expect(beyond.status).toBe(416);
    // nginx runs its headers twice here
    expect(beyond.headers.get('x-content-type-options')).toMatch(/^nosniff/);
    const head = await fetch(`${address}${PATH}`, { method: 'HEAD' });
    expect([head.status, head.headers.get('content-length')]).toEqual([200, '300000']);
    expect(files.entries).toHaveLength(4);
  },
);

test.skipIf(noNginx !== undefined)(
  `nobody reaches the documents beside the function (${noNginx ?? 'nginx'})`,
  async () => {
    const { address, files } = await nginxBeforeFunction();
    const inside = `${SHA256.slice(0, 2)}/${SHA256}`;
    const targets = [
      `/_speicher/${inside}`,
      `/_speicher/../_speicher/${inside}`,
      `/%5fspeicher/${inside}`,
      `//_speicher/${inside}`,
      `/x/../_speicher/${inside}`,
      `/_speicher/`,
      `/_speicher../blobs/${inside}`,
      `/blobs/${inside}`,
    ];
    for (const target of targets) expect([target, await raw(address, target)]).toEqual([target, 404]);
    files.who = STRANGER;
    expect((await fetch(`${address}${PATH}`)).status).toBe(404);
  },
);

test.skipIf(noNginx !== undefined)(
  `nginx logs no query string, no referrer and no cookie (${noNginx ?? 'nginx'})`,
  async () => {
    const { address, log } = await loggingNginx();
    for (const way of ['/datei/abc', '/anmelden/link', '/fort'])
      await fetch(`${address}${way}?s=Geheimnis&t=Geheimnis`, {
        headers: { referer: 'https://x.example/?t=Geheimnis', cookie: 'ratsfenster=Geheimnis' },
      });
    await vi.waitFor(() => expect(log().split('\n')).toHaveLength(4), 10_000);
    expect(log()).toMatch(/"GET \/datei\/abc" 200 /);
    expect(log()).not.toContain('Geheimnis');
    expect(log()).not.toContain('?');
  },
);
