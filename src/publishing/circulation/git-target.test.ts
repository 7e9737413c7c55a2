import { expect, test } from 'vitest';
import { SMALL_COUNCIL } from '../../testing/content-folder.ts';
import { gitHost } from '../../testing/circulation/git-host.ts';
import { git } from '../../testing/ledger-branch.ts';
import type { EntryToWrite } from './entry-to-write.ts';
import { gitTarget } from './git-target.ts';
import { GITLAB } from './hosts/gitlab.ts';
import { type MergeRequest, NO_REQUESTS } from './hosts/merge-requests.ts';

const BALLOT = 'b'.repeat(26);
const anEntry = (item: string, changes: Partial<EntryToWrite> = {}): EntryToWrite => ({
  ballot: BALLOT,
  item,
  key: `2027-03-02-umlauf-${item}`,
  text: `---\nkind: circulation\nballot: ${BALLOT}\nballotItem: ${item}\nchainHead: ${'1'.repeat(64)}\n---\n`,
  closedAt: '2027-03-02T19:00:00.000Z',
  atOnce: false,
  ...changes,
});
const FILE = 'content/resolutions/2027-03-02-umlauf-t1a/index.md';
const branch = (item: string) => `umlauf/${BALLOT}-${item}`;

test('an entry is a branch of one commit that touches one file, and the clone stays as it is', async () => {
  await using host = await gitHost(SMALL_COUNCIL);
  const clone = host.clone('job');
  const target = gitTarget(clone, 'main', NO_REQUESTS);
  expect(await target.write(anEntry('t1a'))).toBe(true);
  expect(host.branches()).toEqual([branch('t1a')]);
  expect(host.changes(branch('t1a'))).toEqual(['A\tcontent/resolutions/2027-03-02-umlauf-t1a/index.md']);
  expect(host.commits(branch('t1a'))).toEqual([`Umlaufverfahren ${BALLOT}: Ergebnis zu Punkt t1a`]);
  expect(host.text(branch('t1a'), 'content/resolutions/2027-03-02-umlauf-t1a/index.md')).toBe(
    anEntry('t1a').text,
  );
  expect(git(clone, 'status', '--porcelain')).toBe('');
});

test('what stands on a branch is not written again, and once merged it is known', async () => {
  await using host = await gitHost(SMALL_COUNCIL);
  expect(await gitTarget(host.clone('first'), 'main', NO_REQUESTS).write(anEntry('t1a'))).toBe(true);
  const tip = git(host.server, 'rev-parse', branch('t1a'));
  const second = gitTarget(host.clone('second'), 'main', NO_REQUESTS);
  expect(await second.known()).toEqual(new Map());
  expect(await second.write(anEntry('t1a'))).toBe(false);
  expect(git(host.server, 'rev-parse', branch('t1a'))).toBe(tip);
  host.merge(branch('t1a'));
  // the work tree of an older clone does not know of it, the host does
  const known = await gitTarget(host.clone('third'), 'main', NO_REQUESTS).known();
  expect([...known.keys()]).toEqual([`${BALLOT}-t1a`]);
  const texts = await Promise.all([...known.values()].flat().map((read) => read()));
  expect(texts).toEqual([anEntry('t1a').text.trim()]);
});

test('of jobs that push something else at the same moment one wins, and the others say so', async () => {
  await using host = await gitHost(SMALL_COUNCIL);
  const targets = ['a', 'b', 'c', 'd'].map((name) => gitTarget(host.clone(name), 'main', NO_REQUESTS));
  // the same upon the same base is the same commit, so that nobody can tell who was first; another text is refused
  const won = await Promise.allSettled(
    targets.map((target, n) => target.write(anEntry('t1a', { text: `Text ${n}\n` }))),
  );
  expect(won.filter(({ status }) => status === 'fulfilled')).toEqual([{ status: 'fulfilled', value: true }]);
  expect(host.branches()).toEqual([branch('t1a')]);
  expect(host.commits(branch('t1a'))).toHaveLength(1);
});

test('a run that was stopped before its request was open is made up for by the next', async () => {
  await using host = await gitHost(SMALL_COUNCIL);
  const opened: string[] = [];
  const stops = { ...NO_REQUESTS, ensure: () => Promise.reject(new Error('stopped')) };
  const goesOn = {
    ...NO_REQUESTS,
    ensure: ({ branch: name }: MergeRequest) => Promise.resolve(void opened.push(name)),
  };
  await expect(gitTarget(host.clone('first'), 'main', stops).write(anEntry('t1a'))).rejects.toThrow(
    'stopped',
  );
  expect(await gitTarget(host.clone('second'), 'main', goesOn).write(anEntry('t1a'))).toBe(false);
  expect(opened).toEqual([branch('t1a')]);
});

const OTHER = /Auf dem Zweig umlauf\/b{26}-t1a steht etwas anderes als dieses Ergebnis\. Nichts davon wurde/;

test.each([
  ['another file', { 'content/site.yml': 'name: anders\n' }],
  ['one file more', { [FILE]: anEntry('t1a').text, 'content/site.yml': 'name: anders\n' }],
  ['other words', { [FILE]: 'anders' }],
  ['nothing', {}],
])('a branch that was there before with %s is neither offered nor merged', async (_, files) => {
  await using host = await gitHost(SMALL_COUNCIL);
  host.push(branch('t1a'), files);
  const asked: MergeRequest[] = [];
  const requests = {
    ...NO_REQUESTS,
    ensure: (request: MergeRequest) => Promise.resolve(void asked.push(request)),
  };
  const target = gitTarget(host.clone('job'), 'main', requests);
  await expect(target.write(anEntry('t1a', { atOnce: true }))).rejects.toThrow(OTHER);
  expect(asked).toEqual([]);
});

test('a branch that adds just this file is offered, wherever it left and whatever was merged into it', async () => {
  await using host = await gitHost(SMALL_COUNCIL);
  expect(await gitTarget(host.clone('first'), 'main', NO_REQUESTS).write(anEntry('t1a'))).toBe(true);
  host.push('main', { 'content/neu.txt': 'eins\n' });
  const tips: string[] = [];
  const requests = {
    ...NO_REQUESTS,
    ensure: ({ commit }: MergeRequest) => Promise.resolve(void tips.push(commit)),
  };
  const old = git(host.server, 'rev-parse', branch('t1a'));
  expect(await gitTarget(host.clone('second'), 'main', requests).write(anEntry('t1a'))).toBe(false);
  host.update(branch('t1a'));
  expect(await gitTarget(host.clone('third'), 'main', requests).write(anEntry('t1a'))).toBe(false);
  expect(tips).toEqual([old, git(host.server, 'rev-parse', branch('t1a'))]);
  expect(tips[0]).not.toBe(tips[1]);
});

test('GitLab is told with the push what to open, and to merge it where it must be known at once', async () => {
  await using host = await gitHost(SMALL_COUNCIL);
  await gitTarget(host.clone('job'), 'main', GITLAB).write(anEntry('t1a', { atOnce: true }));
  expect(host.options()).toEqual([
    'merge_request.create',
    'merge_request.target=main',
    `merge_request.title=Umlaufverfahren ${BALLOT}: Ergebnis zu Punkt t1a`,
    expect.stringMatching(/^merge_request\.description=Ergebnis eines Umlaufverfahrens\..*\\n\\n/),
    'merge_request.remove_source_branch',
    'merge_request.merge_when_pipeline_succeeds',
  ]);
});

test('a host that refuses or is gone is told of in German, and nothing of its password', async () => {
  await using host = await gitHost(SMALL_COUNCIL);
  const clone = host.clone('job');
  host.refuse();
  await expect(gitTarget(clone, 'main', NO_REQUESTS).write(anEntry('t1a'))).rejects.toThrow(
    /Das Repository nimmt den Zweig nicht an oder ist nicht erreichbar: .*rejected.*der nächste Lauf holt es nach/,
  );
  git(clone, 'remote', 'set-url', 'origin', 'file://user:geheim@/nirgends');
  const gone = await gitTarget(clone, 'main', NO_REQUESTS)
    .known()
    .catch((error: Error) => error.message);
  expect(gone).toContain('nicht erreichbar');
  expect(gone).not.toContain('geheim');
});
