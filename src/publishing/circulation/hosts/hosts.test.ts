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
  commit: 'c'.repeat(40),
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
    gh: `#!/bin/sh\nprintf '%s\\n' "$*" >> "$0.called"\ncase "$2" in ${refuse}) echo "GraphQL: nicht erlaubt" >&2; exit 1;; list) cat "$0.list";; create) echo "https://github.com/stadt/rat/pull/7";; esac\n`,
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
    'pr list --head umlauf/b-t1a --state all --limit 1000 --json number,state,autoMergeRequest,baseRefName,headRefOid,isCrossRepository',
    'pr create --head umlauf/b-t1a --base main --title Umlaufverfahren b: Ergebnis zu Punkt t1a --body Nachgerechnet.',
    `pr merge 7 --auto --squash --match-head-commit ${REQUEST.commit}`,
  ]);
});

/** A request as `gh pr list --json` tells it: ours and open, unless something else is said. */
const atGithub = (changes: object) => ({
  number: 3,
  state: 'OPEN',
  autoMergeRequest: null,
  baseRefName: 'main',
  headRefOid: REQUEST.commit,
  isCrossRepository: false,
  ...changes,
});
const STRANGERS = [
  ['from a copy of the repository', { isCrossRepository: true }],
  ['closed, from a copy', { isCrossRepository: true, state: 'CLOSED' }],
  ['with another commit', { headRefOid: 'd'.repeat(40) }],
  ['into another branch', { baseRefName: 'anders' }],
] as const;

test.each(STRANGERS)('a request at GitHub %s is none of ours', async (_, changes) => {
  await using gh = await fakeGh(JSON.stringify([atGithub({ ...changes, number: 66 })]));
  await github(gh.dir).ensure(REQUEST);
  expect(gh.called().map((call) => call.split(' ').slice(0, 3).join(' '))).toEqual([
    'pr list --head',
    'pr create --head',
    'pr merge 7',
  ]);
});

test.each([
  ['closed by somebody', { state: 'CLOSED' }, 1],
  ['waiting for its checks', { autoMergeRequest: { mergeMethod: 'SQUASH' } }, 1],
  ['opened by a run that was stopped before it could go on', {}, 2],
])('a request at GitHub that is %s is not opened again', async (_, changes, calls) => {
  await using gh = await fakeGh(
    JSON.stringify([atGithub({ number: 66, isCrossRepository: true }), atGithub(changes)]),
  );
  await github(gh.dir).ensure(REQUEST);
  expect(gh.called()).toHaveLength(calls);
  expect(gh.called().filter((call) => call.startsWith('pr create'))).toEqual([]);
  expect(gh.called().join()).not.toContain('66');
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

/** A request as Forgejo tells it: ours and open, unless something else is said. */
const atForgejo = ({ head = {}, ...changes }: { head?: object; [field: string]: unknown }) => ({
  number: 7,
  state: 'open',
  base: { ref: 'main' },
  head: { ref: REQUEST.branch, sha: REQUEST.commit, repo: { full_name: 'stadt/rat' }, ...head },
  ...changes,
});

/** Forgejo as far as it is asked; gives what came. */
async function fakeForgejo(there: readonly object[], answers: Readonly<Record<string, number>> = {}) {
  const came: string[] = [];
  const answer = async (request: IncomingMessage, response: ServerResponse) => {
    const { method, url = '', headers } = request;
    const body = await text(request);
    came.push(`${method} ${url.replace('/api/v1/repos/stadt/rat', '')} ${headers.authorization} ${body}`);
    const status = answers[`${method} ${url.split('?')[0]?.split('/').at(-1)}`] ?? 200;
    const page = Number(new URL(url, 'http://localhost').searchParams.get('page') ?? 1);
    const found = method === 'GET' ? there.slice((page - 1) * 50, page * 50) : atForgejo({ number: 7 });
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
  using host = await fakeForgejo([atForgejo({ number: 6, head: { ref: 'umlauf/b-anders' } })]);
  await forgejo(host.environment).ensure(REQUEST);
  expect(host.came).toEqual([
    'GET /pulls?state=all&sort=recentupdate&limit=50&page=1 token geheim ',
    expect.stringMatching(/^POST \/pulls token geheim \{"head":"umlauf\/b-t1a","base":"main",/),
    `POST /pulls/7/merge token geheim {"Do":"squash","merge_when_checks_succeed":true,"delete_branch_after_merge":true,"head_commit_id":"${REQUEST.commit}"}`,
  ]);
  using again = await fakeForgejo([atForgejo({ state: 'closed' })]);
  await forgejo(again.environment).ensure(REQUEST);
  expect(again.came).toHaveLength(1);
});

test.each([
  ['from a copy of the repository', { head: { repo: { full_name: 'fremd/rat' } } }],
  ['from a copy that is gone', { head: { repo: null } }],
  ['with another commit', { head: { sha: 'd'.repeat(40) } }],
  ['into another branch', { base: { ref: 'anders' } }],
])('a request at Forgejo %s is none of ours', async (_, changes) => {
  using host = await fakeForgejo([atForgejo({ ...changes, number: 66 })]);
  await forgejo(host.environment).ensure(REQUEST);
  expect(host.came.map((call) => call.split(' ', 2).join(' '))).toEqual([
    'GET /pulls?state=all&sort=recentupdate&limit=50&page=1',
    'POST /pulls',
    'POST /pulls/7/merge',
  ]);
  using taken = await fakeForgejo([atForgejo({ ...changes, number: 66 })], { 'POST pulls': 409 });
  await expect(forgejo(taken.environment).ensure(REQUEST)).rejects.toThrow(
    'Forgejo sagt, zum Zweig umlauf/b-t1a sei schon etwas zum Zusammenführen vorgelegt, aber nicht dieser Stand',
  );
  expect(taken.came.join()).not.toContain('66/merge');
});

test('however many strangers open requests at Forgejo, ours is found behind them', async () => {
  const strange = atForgejo({ number: 66, head: { repo: { full_name: 'fremd/rat' } } });
  using host = await fakeForgejo([...Array.from({ length: 120 }, () => strange), atForgejo({ number: 5 })]);
  await forgejo(host.environment).ensure(REQUEST);
  expect(host.came.map((call) => call.split(' ')[1]?.replace(/.*&/, '')).slice(-2)).toEqual([
    'page=3',
    '/pulls/5/merge',
  ]);
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
