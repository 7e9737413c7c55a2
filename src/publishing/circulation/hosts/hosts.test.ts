import { chmodSync, readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import { afterEach, expect, test, vi } from 'vitest';
import { temporaryFolder } from '../../../testing/content-folder.ts';
import { forgejo } from './forgejo.ts';
import { github } from './github.ts';
import { hostOf } from './host-name.ts';

const REQUEST = {
  branch: 'umlauf/b-t1a',
  base: 'main',
  title: 'Umlaufverfahren b: Ergebnis zu Punkt t1a',
  text: 'Nachgerechnet.',
  atOnce: true,
};

test('the host is the one whose job this is, unless it is named', () => {
  expect(hostOf(undefined, {})).toBe('none');
  expect(hostOf(undefined, { GITHUB_ACTIONS: 'true' })).toBe('github');
  expect(hostOf(undefined, { GITHUB_ACTIONS: 'true', FORGEJO_ACTIONS: 'true' })).toBe('forgejo');
  expect(hostOf(undefined, { GITHUB_ACTIONS: 'true', GITEA_ACTIONS: 'true' })).toBe('forgejo');
  expect(hostOf(undefined, { GITLAB_CI: 'true' })).toBe('gitlab');
  expect(hostOf('none', { GITLAB_CI: 'true' })).toBe('none');
  expect(() => hostOf('svn', {})).toThrow('--host svn: Möglich sind github, gitlab, forgejo, none.');
});

afterEach(() => vi.unstubAllEnvs());

/** A program `gh` that writes down how it was called and answers `list` as told. */
async function fakeGh(list: string, refuse = 'nichts') {
  const folder = await temporaryFolder({
    gh: `#!/bin/sh\nprintf '%s\\n' "$*" >> "$0.called"\ncase "$2" in ${refuse}) echo "GraphQL: nicht erlaubt" >&2; exit 1;; list) cat "$0.list";; esac\n`,
    'gh.list': list,
    'gh.called': '',
  });
  chmodSync(path.join(folder.dir, 'gh'), 0o755);
  vi.stubEnv('PATH', `${folder.dir}:${process.env['PATH']}`);
  const called = () => readFileSync(path.join(folder.dir, 'gh.called'), 'utf8').trim().split('\n');
  return { ...folder, called };
}

test('GitHub is asked first, then the request is opened and set to be merged by itself', async () => {
  await using gh = await fakeGh('[]');
  await github(gh.dir).ensure(REQUEST);
  expect(gh.called()).toEqual([
    'pr list --head umlauf/b-t1a --state all --json state,autoMergeRequest',
    'pr create --head umlauf/b-t1a --base main --title Umlaufverfahren b: Ergebnis zu Punkt t1a --body Nachgerechnet.',
    'pr merge umlauf/b-t1a --auto --squash',
  ]);
});

test.each([
  ['closed by somebody', '[{"state":"CLOSED"}]', 1],
  ['waiting for its checks', '[{"state":"OPEN","autoMergeRequest":{"mergeMethod":"SQUASH"}}]', 1],
  ['opened by a run that was stopped before it could go on', '[{"state":"OPEN","autoMergeRequest":null}]', 2],
])('a request at GitHub that is %s is not opened again', async (_, list, calls) => {
  await using gh = await fakeGh(list);
  await github(gh.dir).ensure(REQUEST);
  expect(gh.called()).toHaveLength(calls);
  expect(gh.called().filter((call) => call.startsWith('pr create'))).toEqual([]);
});

test('what GitHub refuses is told of with the remedy', async () => {
  await using merge = await fakeGh('[]', 'merge');
  await expect(github(merge.dir).ensure(REQUEST)).rejects.toThrow(
    /lehnt „gh pr merge“ ab: GraphQL: nicht erlaubt\. .*„Allow auto-merge“ einschalten/,
  );
  await using create = await fakeGh('[]', 'create');
  await expect(github(create.dir).ensure(REQUEST)).rejects.toThrow('lehnt „gh pr create“ ab');
  vi.stubEnv('PATH', '/nirgends');
  await expect(github(create.dir).ensure(REQUEST)).rejects.toThrow('Das Programm „gh“ fehlt');
});

/** Forgejo as far as it is asked; gives what came. */
async function fakeForgejo(there: readonly object[], answers: Readonly<Record<string, number>> = {}) {
  const came: string[] = [];
  const answer = async (request: IncomingMessage, response: ServerResponse) => {
    const { method, url = '', headers } = request;
    const body = await text(request);
    came.push(`${method} ${url.replace('/api/v1/repos/stadt/rat', '')} ${headers.authorization} ${body}`);
    const status = answers[`${method} ${url.split('?')[0]?.split('/').at(-1)}`] ?? 200;
    const found = method === 'GET' ? there : { number: 7, state: 'open', head: { ref: REQUEST.branch } };
    response.writeHead(status).end(url.endsWith('/merge') ? '' : JSON.stringify(found));
  };
  const server = createServer((request, response) => void answer(request, response));
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const environment = {
    GITHUB_SERVER_URL: `http://127.0.0.1:${port}`,
    GITHUB_REPOSITORY: 'stadt/rat',
    CIRCULATION_TOKEN: 'geheim',
  };
  return { came, environment, [Symbol.dispose]: () => void server.close() };
}

test('Forgejo gets the request over its API, once', async () => {
  using host = await fakeForgejo([{ number: 6, state: 'open', head: { ref: 'umlauf/b-anders' } }]);
  await forgejo(host.environment).ensure(REQUEST);
  expect(host.came).toEqual([
    'GET /pulls?state=all&sort=recentupdate&limit=50 token geheim ',
    expect.stringMatching(/^POST \/pulls token geheim \{"head":"umlauf\/b-t1a","base":"main",/),
    'POST /pulls/7/merge token geheim {"Do":"squash","merge_when_checks_succeed":true,"delete_branch_after_merge":true}',
  ]);
  using again = await fakeForgejo([{ number: 7, state: 'closed', head: { ref: REQUEST.branch } }]);
  await forgejo(again.environment).ensure(REQUEST);
  expect(again.came).toHaveLength(1);
});

test('a merge that is set already is fine, a refusal is told of without the token', async () => {
  using set = await fakeForgejo([], { 'POST merge': 409 });
  await forgejo(set.environment).ensure(REQUEST);
  using refused = await fakeForgejo([], { 'POST pulls': 403 });
  await expect(forgejo(refused.environment).ensure(REQUEST)).rejects.toThrow(
    /^Forgejo antwortet mit 403\. Der Zweig ist da\. Bitte prüfen, ob CIRCULATION_TOKEN [^g]*(?!geheim)/,
  );
  await expect(
    forgejo({ ...refused.environment, GITHUB_SERVER_URL: 'http://127.0.0.1:9' }).ensure(REQUEST),
  ).rejects.toThrow('Forgejo ist nicht erreichbar');
  expect(() => forgejo({})).toThrow('Für Forgejo fehlt CIRCULATION_TOKEN');
});
