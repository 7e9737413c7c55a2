import { execFile, execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { docBlock } from '../../testing/doc-blocks.ts';
import { missingServer, NGINX, startNginx } from '../../testing/web-servers.ts';
import { serveOAuth } from './serve-node.ts';
import { readSettings } from './settings.ts';

// What the documentation tells people to copy, run as it stands there.

const OAUTH = '.github/docs/oauth.md';
const DESK = '.github/docs/desk.md';
const ENVIRONMENT = {
  OAUTH_CLIENT_ID: 'desk-of-musterau',
  OAUTH_CLIENT_SECRET: 'fedcba9876543210fedcba9876543210',
  OAUTH_PUBLIC_URL: 'https://redaktion.rat.example',
  OAUTH_ALLOWED_ORIGINS: 'https://redaktion.rat.example',
  OAUTH_PORT: '0',
};

const cleanups: (() => unknown)[] = [];
afterEach(async () => {
  for (const cleanup of cleanups.splice(0).reverse()) await cleanup();
});

function folder(): string {
  const made = mkdtempSync(path.join(tmpdir(), 'ratsfenster-docs-'));
  cleanups.push(() => rmSync(made, { recursive: true, force: true }));
  return made;
}

const noNginx = missingServer(NGINX, 'nginx-light');

test.skipIf(noNginx !== undefined)(
  `behind nginx as documented the login has its own policy, and no log its code (${noNginx ?? 'nginx'})`,
  async () => {
    const running = await serveOAuth(readSettings(ENVIRONMENT), { now: Date.now, log: () => {} });
    cleanups.push(() => running.stop(0));
    const files = folder();
    const errors = path.join(files, 'error.log');
    const block = docBlock(OAUTH, 'nginx', 'location')
      .replace('http://127.0.0.1:4330', running.address)
      .replace('/var/log/nginx/error.log', errors);
    const include = path.join(files, 'include.conf');
    writeFileSync(path.join(files, 'index.html'), 'desk');
    writeFileSync(include, `add_header Content-Security-Policy "script-src 'unsafe-eval'";\n${block}`);
    const nginx = await startNginx(files, include);
    cleanups.push(() => nginx.stop());

    const asked = await fetch(`${nginx.address}/auth?provider=github`, { redirect: 'manual' });
    expect(asked.status).toBe(302);
    expect(asked.headers.get('location')).toMatch(/^https:\/\/github\.com\/login\/oauth\/authorize\?/);
    expect(asked.headers.get('set-cookie')).toMatch(/^__Host-/);
    const refused = await fetch(`${nginx.address}/callback?code=geheim&state=x`);
    expect(refused.status).toBe(400);
    expect(refused.headers.get('content-security-policy')).toMatch(/^default-src 'none';[^,]*$/);
    expect(refused.headers.get('strict-transport-security')).toBe('max-age=31536000');
    const desk = await fetch(`${nginx.address}/`);
    expect(desk.headers.get('content-security-policy')).toBe("script-src 'unsafe-eval'");
    expect((await fetch(`${nginx.address}/auth/x`)).status).toBe(404);

    await running.stop(0);
    expect((await fetch(`${nginx.address}/callback?code=geheim&state=x`)).status).toBe(502);
    expect(existsSync(errors) ? readFileSync(errors, 'utf8') : '').not.toContain('geheim');
  },
);

const noSystemd = existsSync('/usr/bin/systemd-analyze') ? undefined : 'no systemd-analyze';

test.skipIf(noSystemd !== undefined)(
  `systemd takes the unit as documented (${noSystemd ?? 'systemd'})`,
  () => {
    const unit = path.join(folder(), 'ratsfenster-oauth.service');
    const text = docBlock(OAUTH, 'ini', 'ExecStart').replaceAll(
      '/opt/ratsfenster/node_modules/.bin/node',
      process.execPath,
    );
    writeFileSync(unit, text);
    const verify = () => execFileSync('systemd-analyze', ['verify', '--man=no', unit], { stdio: 'pipe' });
    expect(verify().toString()).toBe('');
    writeFileSync(unit, text.replace('ExecStart=', 'ExecStart=/nowhere'));
    expect(verify).toThrow(/nowhere/);
  },
);

test('the settings of the example are enough to start, once the secret is filled in', () => {
  const lines = docBlock(OAUTH, 'sh', 'OAUTH_CLIENT_SECRET=').trim().split('\n');
  const given = Object.fromEntries(lines.map((line) => line.trim().split('=')));
  const filled = { ...given, OAUTH_CLIENT_ID: 'Ov23li', OAUTH_CLIENT_SECRET: 'x'.repeat(40) };
  expect(readSettings(filled).publicUrl).toBe('https://redaktion.rat.example');
});

test('each variable of the table is one that the function reads, and none is left out', () => {
  const source = readFileSync('src/functions/oauth/settings.ts', 'utf8');
  const names = (text: string, form: RegExp) => new Set([...text.matchAll(form)].map((match) => match[1]));
  const read = names(source, /'(OAUTH_[A-Z_]+)'/g);
  expect(names(readFileSync(OAUTH, 'utf8'), /^\| `(OAUTH_[A-Z_]+)`/gm)).toEqual(read);
});

/** A git host that writes down what it is asked. */
async function recorder(status: (line: string) => number): Promise<{ address: string; asked: string[] }> {
  const asked: string[] = [];
  const server: Server = createServer((request, response) => {
    let body = '';
    request.on('data', (bytes: Buffer) => (body += bytes.toString('utf8')));
    request.on('end', () => {
      const token = request.headers['private-token'] ?? request.headers.authorization;
      const line = `${request.method} ${request.url} ${body}`.trim();
      asked.push(`${line} [${String(token)}]`);
      response.writeHead(status(line)).end('{}');
    });
  });
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  cleanups.push(() => server.close());
  return { address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, asked };
}

const shell = (script: string, env: Readonly<Record<string, string>>): Promise<number> =>
  new Promise((resolve) => {
    const child = execFile(
      'sh',
      ['-eu', '-c', script],
      { env: { PATH: process.env['PATH'] ?? '', ...env } },
      () => resolve(child.exitCode ?? -1),
    );
  });

const noCurl = existsSync('/usr/bin/curl') ? undefined : 'no curl';

test.skipIf(noCurl !== undefined)(
  `the scripts ask the git host for what is told (${noCurl ?? 'curl'})`,
  async () => {
    const host = await recorder((line) => (line.startsWith('DELETE') ? 404 : 201));
    const env = {
      GITLAB: host.address,
      FORGEJO: host.address,
      TOKEN: 'geheim',
      REDIRECT: 'https://r.example/',
    };
    const run = async (name: string, more: Readonly<Record<string, string>> = {}) => {
      expect(await shell(docBlock(DESK, 'sh', `# ${name}:`), { ...env, ...more }), name).toBe(0);
      return host.asked.splice(0);
    };
    expect(await run('application-gitlab.sh')).toEqual([
      'POST /api/v4/user/applications name=Ratsfenster+Redaktion&redirect_uri=https%3A%2F%2Fr.example%2F&scopes=api&confidential=false [geheim]',
    ]);
    expect(await run('protect-gitlab.sh', { PROJECT: 'stadt%2Frat' })).toEqual([
      'DELETE /api/v4/projects/stadt%2Frat/protected_branches/main [geheim]',
      'POST /api/v4/projects/stadt%2Frat/protected_branches name=main&push_access_level=0&merge_access_level=40&allow_force_push=false [geheim]',
      'PUT /api/v4/projects/stadt%2Frat only_allow_merge_if_pipeline_succeeds=true&allow_merge_on_skipped_pipeline=false&remove_source_branch_after_merge=true [geheim]',
    ]);
    const [application] = await run('application-forgejo.sh');
    expect(application).toContain('POST /api/v1/user/applications/oauth2 {');
    expect(application).toContain('"redirect_uris":["https://r.example/"],"confidential_client":false}');
    const [protection = ''] = await run('protect-forgejo.sh', { REPO: 'stadt/rat' });
    expect(protection).toMatch(
      /^POST \/api\/v1\/repos\/stadt\/rat\/branch_protections \{.*\} \[token geheim\]$/,
    );
    const rule: unknown = JSON.parse(protection.replace(/^[^{]*/, '').replace(/ \[.*$/, ''));
    expect(rule).toMatchObject({ rule_name: 'main', enable_push: false, required_approvals: 1 });
  },
);

test.skipIf(noCurl !== undefined)(
  `a script stops where the git host refuses (${noCurl ?? 'curl'})`,
  async () => {
    const host = await recorder(() => 403);
    const env = { GITLAB: host.address, TOKEN: 'geheim', PROJECT: 'stadt%2Frat' };
    expect(await shell(docBlock(DESK, 'sh', '# protect-gitlab.sh:'), env)).not.toBe(0);
    expect(host.asked).toHaveLength(2);
  },
);
