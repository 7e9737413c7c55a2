import { expect, it } from 'vitest';
import { localBackend, repositoryBackend } from './backend.ts';
import { deskHeaders } from './headers.ts';

const REPOSITORY = { repo: 'stadt/rat', branch: 'main' };

it('logs in at GitLab and Forgejo with PKCE, and asks nobody else', () => {
  const host = 'https://git.example.org/';
  const gitlab = repositoryBackend({ ...REPOSITORY, backend: 'gitlab', host, appId: 'a1' });
  expect(gitlab).toMatchObject({
    name: 'gitlab',
    auth_type: 'pkce',
    app_id: 'a1',
    base_url: 'https://git.example.org',
    api_root: 'https://git.example.org/api/v4',
  });
  const forgejo = repositoryBackend({ ...REPOSITORY, backend: 'forgejo', host, appId: 'a1' });
  expect(forgejo).toMatchObject({ api_root: 'https://git.example.org/api/v1' });
  expect(deskHeaders(gitlab)['Content-Security-Policy']).toContain(
    "connect-src 'self' blob: https://git.example.org;",
  );
});

it('logs in at GitHub by the function', () => {
  const github = repositoryBackend({
    ...REPOSITORY,
    backend: 'github',
    loginUrl: 'https://login.example.org',
  });
  expect(github).toMatchObject({ base_url: 'https://login.example.org', auth_endpoint: 'auth' });
  expect(deskHeaders(github)['Content-Security-Policy']).toContain(
    "connect-src 'self' blob: https://api.github.com https://www.githubstatus.com;",
  );
});

it.each([
  [{ backend: 'github' as const }, 'loginUrl'],
  [{ backend: 'gitlab' as const, appId: 'a1' }, 'host'],
  [{ backend: 'forgejo' as const, host: 'https://git.example.org' }, 'appId'],
])('%j is refused, with the setting that is missing', (given, missing) =>
  expect(() => repositoryBackend({ ...REPOSITORY, ...given })).toThrow(missing),
);

it('lets a login window reach the desk, and scripts only from the desk itself', () => {
  const headers = deskHeaders(localBackend('http://127.0.0.1:8081'));
  expect(headers['Cross-Origin-Opener-Policy']).toBe('same-origin-allow-popups');
  expect(headers['Content-Security-Policy']).toContain("script-src 'self' 'unsafe-eval';");
  expect(headers['Content-Security-Policy']).toContain("connect-src 'self' blob: http://127.0.0.1:8081;");
});
