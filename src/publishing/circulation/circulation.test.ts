import { readFile, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { checkContent } from '../../content/check.ts';
import { BALLOT, circulationScene, LOG } from '../../testing/circulation/circulation-scene.ts';
import { CIRCULATION_KEY } from '../../testing/circulation/log-server.ts';
import {
  aBallot,
  adopted,
  anItem,
  ballotId,
  closedLog,
  headOf,
  logLines,
} from '../../testing/circulation/sample-log.ts';
import { temporaryFolder } from '../../testing/content-folder.ts';

const PUBLIC = [
  expect.stringMatching(/^2027-03-02-umlauf-bebauungsplan-[0-9a-f]{6}$/),
  expect.stringMatching(/^2027-03-02-umlauf-streusalz-[0-9a-f]{6}$/),
];

test('each public item becomes one file, and what is not public stays where it is', async () => {
  await using scene = await circulationScene();
  const { code, told } = await scene.run();
  expect(code).toBe(0);
  expect(told).toMatch(
    /^Umlaufverfahren mzq4a{22}: Protokoll geprüft, 2 Ergebnisse übernommen, 1 nicht für diesen Teil des Inhalts bestimmt\.\n {2}resolutions\/2027-03-02-umlauf-bebauungsplan-.*\/index\.md\n {2}resolutions\/2027-03-02-umlauf-streusalz-/,
  );
  expect(told).not.toMatch(/Kaufpreis|n3|schluessel/);
  expect(await scene.keys()).toEqual(PUBLIC);
  const { problems } = await checkContent(scene.content);
  expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  const [key = ''] = await scene.keys();
  const text = await readFile(path.join(scene.content, 'resolutions', key, 'index.md'), 'utf8');
  expect(text).toContain(`chainHead: ${headOf(LOG)}`);
  expect(text).toContain('    - person: probe-paula\n      choice: abstain\n');
});

test('a second run finds all of it there', async () => {
  await using scene = await circulationScene();
  await scene.run();
  expect(await scene.run()).toEqual({
    code: 0,
    told: `Umlaufverfahren ${BALLOT.id}: Protokoll geprüft, 2 schon da, 1 nicht für diesen Teil des Inhalts bestimmt.\n`,
  });
  expect(await scene.keys()).toEqual(PUBLIC);
});

test('an entry that was moved since, and given another title and its implementation, is still known', async () => {
  await using scene = await circulationScene();
  await scene.run();
  const [key = '', other = ''] = await scene.keys();
  const folder = path.join(scene.content, 'resolutions');
  await rename(path.join(folder, key), path.join(folder, 'anderer-name'));
  const file = path.join(folder, 'anderer-name/index.md');
  const text = await readFile(file, 'utf8');
  const edited = text
    .replace('title: Bebauungsplan', 'title: Neuer Bebauungsplan\nimplementation:\n  status: done')
    .replace('publishedAt: 2027-03-02', 'publishedAt: 2027-03-03')
    .replace(
      'vote:\n',
      'vote:\n  byFaction:\n    - faction: gruene\n      yes: 2\n      no: 0\n      abstain: 1\n',
    );
  await writeFile(file, edited);
  expect((await scene.run()).code).toBe(0);
  expect(await scene.keys()).toEqual([other, 'anderer-name'].toSorted());
});

test('what is not public goes into the protected part, and its run leaves the public one alone', async () => {
  await using scene = await circulationScene();
  await using other = await temporaryFolder({});
  const { told } = await scene.run(['--protected', other.dir, '--protected-only']);
  expect(told).toContain(
    '1 Ergebnis übernommen, 2 nicht für diesen Teil des Inhalts bestimmt.\n  Punkt n3 (nichtöffentlich)\n',
  );
  expect(told).not.toContain('Kaufpreis');
  expect(await scene.keys(other.dir)).toEqual([expect.stringMatching(/^2027-03-02-umlauf-[0-9a-f]{6}$/)]);
  expect(await scene.keys()).toEqual([]);
});

test('with git each item is a branch; a second job and one after a stop do nothing again', async () => {
  await using scene = await circulationScene();
  const host = await scene.host();
  const names = ['t1a', 'x2'].map((item) => `umlauf/${BALLOT.id}-${item}`);
  const runs = await Promise.all(
    ['one', 'two'].map((name) => scene.run(['--content', host.clone(name), '--git'])),
  );
  expect(runs.map(({ code }) => code)).toEqual([0, 0]);
  expect(host.branches()).toEqual(names);
  for (const name of names) expect(host.commits(name)).toHaveLength(1);
  host.merge(names[0] ?? '');
  const later = host.clone('later');
  expect((await scene.run(['--content', later, '--git'])).told).toContain('geprüft, 2 schon da');
  expect(host.branches()).toEqual(names.slice(1));
});

test('open ballots are left alone, cancelled ones are verified and give nothing', async () => {
  await using scene = await circulationScene();
  const open = aBallot([anItem({ id: 'a1' })], { id: ballotId('off') });
  const over = aBallot([anItem({ id: 'a1' })], { id: ballotId('abb') });
  scene.server.heads = [];
  scene.server.enter(open.id, logLines(open, []), 'open');
  scene.server.enter(
    over.id,
    logLines(over, [{ type: 'cancel', reason: 'Sitzung möglich', by: 'buero', after: 1 }]),
    'cancelled',
  );
  expect(await scene.run()).toEqual({
    code: 0,
    told: 'Kein Umlaufverfahren ist beendet; es gibt nichts zu übernehmen.\n',
  });
  expect(scene.server.asked).not.toContain(`/umlauf/${open.id}/protokoll.jsonl`);
  expect(scene.server.asked).toContain(`/umlauf/${over.id}/protokoll.jsonl`);
});

test('a log of 10 MB is read and verified whole', async () => {
  await using scene = await circulationScene();
  const text = 'ä'.repeat(19_900);
  const items = Array.from({ length: 200 }, (_, n) => anItem({ id: `i${n}`, text }));
  const large = aBallot(items, { id: ballotId('gross') });
  const lines = closedLog(
    large,
    items.map(({ id }) => often(adopted(id))),
  );
  expect(Buffer.byteLength(lines.join(''))).toBeGreaterThan(10_000_000);
  scene.server.enter(large.id, lines);
  expect((await scene.run()).code).toBe(0);
  expect(await scene.keys()).toHaveLength(202);
}, 60_000);

/** The last vote many times more: the log is longer and its result the same. */
const often = <T extends ReturnType<typeof adopted>>(way: T): T => ({
  ...way,
  said: [...way.said, ...Array.from({ length: 40 }, () => way.said.slice(-1)).flat()],
});

test('the key stands in the environment, is long enough, and is told to nobody', async () => {
  await using scene = await circulationScene();
  for (const env of [{}, { CIRCULATION_KEY: 'kurz' }, { CIRCULATION_KEY: `${CIRCULATION_KEY}\n` }])
    await expect(scene.run([], env as Record<string, string>)).rejects.toThrow(
      /^CIRCULATION_KEY fehlt in der Umgebung/,
    );
  const wrong = await scene.run([], { CIRCULATION_KEY: `${CIRCULATION_KEY}x`, GITHUB_ACTIONS: 'true' });
  expect(wrong.code).toBe(1);
  expect(wrong.told).toMatch(
    /^::error::Der Mitgliederbereich gibt nichts heraus \(404\)\. Bitte prüfen, ob CIRCULATION_KEY einer der Schlüssel ist, die dort in MEMBERS_CIRCULATION_KEYS stehen/,
  );
  expect(wrong.told).not.toContain('schluessel-nur');
});
