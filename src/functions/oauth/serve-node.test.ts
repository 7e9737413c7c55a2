import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { connect } from 'node:net';
import { afterEach, expect, test } from 'vitest';

const ENVIRONMENT = {
  PATH: process.env['PATH'],
  OAUTH_CLIENT_ID: 'desk-of-musterau',
  OAUTH_CLIENT_SECRET: 'fedcba9876543210fedcba9876543210',
  OAUTH_PUBLIC_URL: 'http://127.0.0.1:4330',
  OAUTH_ALLOWED_ORIGINS: 'https://redaktion.musterau.example',
  OAUTH_PORT: '0',
};

const children: ChildProcess[] = [];
afterEach(() => {
  for (const child of children.splice(0)) child.kill('SIGKILL');
});

/** Runs the entry as the unit of systemd does. */
function run(environment: NodeJS.ProcessEnv) {
  const child = spawn(process.execPath, ['scripts/oauth.ts'], { env: environment, stdio: 'pipe' });
  children.push(child);
  const said = { text: '' };
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (bytes: Buffer) => (said.text += bytes.toString('utf8')));
  return { child, said };
}

async function started(environment: NodeJS.ProcessEnv = ENVIRONMENT) {
  const { child, said } = run(environment);
  while (!said.text.includes('läuft')) await once(child.stdout ?? child, 'data');
  const [, address = '', port = ''] = /(http:\/\/127\.0\.0\.1:(\d+))/.exec(said.text) ?? [];
  return { child, said, address, port: Number(port) };
}

test('the entry serves until SIGTERM, and then ends with 0 although a browser holds a connection', async () => {
  const { child, said, address } = await started();
  const health = await fetch(`${address}/health`);
  expect([health.status, await health.json()]).toEqual([200, { status: 'ok' }]);
  const exit = once(child, 'exit');
  child.kill('SIGTERM');
  expect(await exit).toEqual([0, null]);
  expect(said.text).toMatch(/^Der Anmeldedienst läuft: \S+\nDer Anmeldedienst ist beendet\.\n$/);
});

test('a request that is none is answered with the same headers, and told to nobody', async () => {
  const { said, port } = await started();
  const socket = connect(port, '127.0.0.1');
  socket.end('GET /callback?code=geheim HTTP/1.1\r\nHost: a b\\c\r\nConnection: close\r\n\r\n');
  let answer = '';
  for await (const chunk of socket) answer += String(chunk);
  expect(answer).toMatch(/^HTTP\/1\.1 400 /);
  expect(answer.toLowerCase()).toContain('cache-control: no-store');
  expect(answer.toLowerCase()).toContain("content-security-policy: default-src 'none'");
  expect(said.text).not.toContain('geheim');
});

test('without its settings it does not start, says so, and ends with 2', async () => {
  const { child, said } = run({ ...ENVIRONMENT, OAUTH_CLIENT_SECRET: 'geheim' });
  expect(await once(child, 'exit')).toEqual([2, null]);
  expect(said.text).toContain('- OAUTH_CLIENT_SECRET: ist ungültig.');
  expect(said.text).not.toContain('geheim');
});

test('a port that is taken is told in German, and ends with 1', async () => {
  const { port } = await started();
  const { child, said } = run({ ...ENVIRONMENT, OAUTH_PORT: String(port) });
  expect(await once(child, 'exit')).toEqual([1, null]);
  expect(said.text).toContain('Die Adresse ist schon belegt.');
});
