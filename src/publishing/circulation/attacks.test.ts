import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { BALLOT, circulationScene, LOG } from '../../testing/circulation/circulation-scene.ts';
import { CIRCULATION_KEY } from '../../testing/circulation/log-server.ts';
import {
  aBallot,
  adopted,
  anItem,
  ballotId,
  closedLog,
  headOf,
} from '../../testing/circulation/sample-log.ts';
import { temporaryFolder } from '../../testing/content-folder.ts';
import type { Anchor } from './anchors.ts';

const LOG_PATH = `/umlauf/${BALLOT.id}/protokoll.jsonl`;
const asText = (lines: readonly string[]) => lines.map((line) => `${line}\n`).join('');
const NOT_SOUND =
  /^Fehler: Umlaufverfahren mzq4a{22}: Das Protokoll hält der Prüfung nicht stand\. .* Nichts daraus wurde übernommen;/;

/** All items adopted, as somebody would like it who can write the log anew. */
const FORGED = closedLog(BALLOT, [adopted('t1a'), adopted('x2'), adopted('n3')]);

test.each([
  ['a vote was turned', LOG.map((line) => line.replace('"value":"abstain"', '"value":"yes"'))],
  ['a record was dropped', LOG.toSpliced(4, 1)],
  ['two records changed places', LOG.with(3, LOG[4] ?? '').with(4, LOG[3] ?? '')],
  ['a record stands twice', LOG.toSpliced(4, 0, LOG[4] ?? '')],
  ['the close is missing', LOG.slice(0, -1)],
  ['the tally was turned', LOG.map((line) => line.replaceAll('"no-consent"', '"adopted"'))],
  ['it was written anew from the start', FORGED],
  ['it is empty', []],
  ['lines end otherwise', LOG.map((line) => `${line}\r`)],
])('a log of which %s gives nothing', async (_, lines) => {
  await using scene = await circulationScene();
  scene.server.logs.set(LOG_PATH, asText(lines));
  const { code, told } = await scene.run();
  expect(told).toMatch(NOT_SOUND);
  expect([code, await scene.keys()]).toEqual([1, []]);
});

test('a log that breaks off within a line gives nothing', async () => {
  await using scene = await circulationScene();
  scene.server.logs.set(LOG_PATH, asText(LOG).slice(0, -40));
  expect((await scene.run()).told).toContain('Es bricht mitten in einer Zeile ab.');
  expect(await scene.keys()).toEqual([]);
});

test('a server that lies about the head, or gives the log of another ballot, is found out', async () => {
  await using scene = await circulationScene();
  scene.server.heads = [{ id: BALLOT.id, head: 'a'.repeat(64), state: 'closed' }];
  expect((await scene.run()).told).toMatch(/^Fehler: Umlaufverfahren .* Der festgehaltene Stand a{64} /);
  const other = aBallot([anItem({ id: 'a1' })], { id: ballotId('ander') });
  const lines = closedLog(other, [adopted('a1')]);
  scene.server.heads = [{ id: BALLOT.id, head: headOf(lines), state: 'closed' }];
  scene.server.logs.set(LOG_PATH, asText(lines));
  expect((await scene.run()).told).toContain('Es ist das Protokoll eines anderen Verfahrens.');
  expect(await scene.keys()).toEqual([]);
});

test('one ballot that does not hold keeps no other from being taken over', async () => {
  await using scene = await circulationScene();
  scene.server.logs.set(LOG_PATH, asText(FORGED));
  const other = aBallot([anItem({ id: 'a1' })], { id: ballotId('gut') });
  scene.server.enter(other.id, closedLog(other, [adopted('a1')]));
  const { code, told } = await scene.run();
  expect(code).toBe(1);
  expect(told).toMatch(NOT_SOUND);
  expect(told).toContain(`Umlaufverfahren ${other.id}: Protokoll geprüft, 1 Ergebnis übernommen.`);
});

/** A ledger whose log bears that head, as far as it is read. */
async function anchoredLedger(anchors: readonly Anchor[]) {
  const folder = await temporaryFolder({});
  await mkdir(folder.dir, { recursive: true });
  await writeFile(path.join(folder.dir, 'log.jsonl'), `${JSON.stringify({ sequence: 1, anchors })}\n`);
  return folder;
}

test('a log that was written anew, head and all, fails at a head that was made known before', async () => {
  await using scene = await circulationScene();
  const [, , third = ''] = LOG;
  await using ledger = await anchoredLedger([{ id: BALLOT.id, head: headOf([third]) }]);
  expect((await scene.run(['--ledger', ledger.dir])).code).toBe(0);
  await using fresh = await circulationScene();
  fresh.server.enter(BALLOT.id, FORGED);
  await using later = await anchoredLedger([{ id: BALLOT.id, head: headOf(LOG.slice(0, -1)) }]);
  const { code, told } = await fresh.run(['--ledger', later.dir]);
  expect([code, await fresh.keys()]).toEqual([1, []]);
  expect(told).toMatch(/Der festgehaltene Stand [0-9a-f]{64} kommt im Protokoll nicht vor\./);
});

test('a log that went on after its end was made known is told of', async () => {
  await using scene = await circulationScene();
  await using ledger = await anchoredLedger([
    { id: BALLOT.id, head: headOf(LOG.slice(0, -1)), state: 'cancelled' },
  ]);
  const { code, told } = await scene.run(['--ledger', ledger.dir]);
  expect([code, await scene.keys()]).toEqual([1, []]);
  expect(told).toContain('(cancelled) ist nicht das Ende des Protokolls.');
});

test('a ballot that was made known and is not named any more is told of', async () => {
  await using scene = await circulationScene();
  await using ledger = await anchoredLedger([{ id: ballotId('weg'), head: 'b'.repeat(64) }]);
  const { code, told } = await scene.run(['--ledger', ledger.dir]);
  expect(code).toBe(1);
  expect(told).toMatch(/^Fehler: Umlaufverfahren wega{23}: Es ist im öffentlichen Protokoll verankert, aber/);
  expect(await scene.keys()).toHaveLength(2);
});

test('a log that was written anew after its result was taken over is told of', async () => {
  await using scene = await circulationScene();
  await scene.run();
  scene.server.enter(BALLOT.id, FORGED);
  const { code, told } = await scene.run();
  expect(code).toBe(1);
  expect(told).toContain('Punkt t1a steht schon im Inhalt, aber mit dem Kopf eines anderen Protokolls.');
  expect(await scene.keys()).toHaveLength(2);
});

test.each([
  ['votes', 'yes: 2', 'yes: 3', 'vote'],
  ['a name', 'choice: abstain', 'choice: yes', 'vote'],
  ['the wording', 'Dem Angebot wird zugestimmt.', 'Dem Gegenangebot wird zugestimmt.', 'text'],
  ['the consents', 'consented: 3', 'consented: 2', 'consented'],
  ['the number by law', 'statutory: 3', 'statutory: 4', 'statutory'],
  ['the basis', '§ 35 Abs. 3 GemO', '§ 35 Abs. 4 GemO', 'legalBasis'],
  ['the day', 'closedOn: 2027-03-02', 'closedOn: 2027-03-01', 'closedOn'],
  ['the outcome', 'consented:', 'outcome: rejected\nconsented:', 'outcome'],
])('a file in which %s was changed since is told of', async (_, before, after, field) => {
  await using scene = await circulationScene();
  await scene.run();
  const [key = ''] = await scene.keys();
  const file = path.join(scene.content, 'resolutions', key, 'index.md');
  const text = await readFile(file, 'utf8');
  expect(text).toContain(before);
  await writeFile(file, text.replace(before, after));
  const { code, told } = await scene.run();
  expect([code, told]).toEqual([
    1,
    expect.stringContaining(
      `Punkt t1a steht schon im Inhalt, aber die Angabe „${field}“ ist dort eine andere`,
    ),
  ]);
});

test('a second file for the same item does not hide the first', async () => {
  await using scene = await circulationScene();
  await scene.run();
  const [key = ''] = await scene.keys();
  const folder = path.join(scene.content, 'resolutions');
  const text = await readFile(path.join(folder, key, 'index.md'), 'utf8');
  for (const name of ['0-davor', 'z-dahinter']) {
    await mkdir(path.join(folder, name));
    await writeFile(path.join(folder, name, 'index.md'), text.replace('yes: 2', 'yes: 3'));
    expect((await scene.run()).told).toContain('Punkt t1a steht schon im Inhalt, aber die Angabe „vote“');
    await rm(path.join(folder, name), { recursive: true });
  }
  expect((await scene.run()).code).toBe(0);
});

test('ballots whose records are broken are told of, each once, and keep no other from being taken over', async () => {
  await using scene = await circulationScene();
  const [gone, unknown] = [ballotId('kaputt'), ballotId('faul')];
  scene.server.broken = [gone, unknown];
  await using ledger = await anchoredLedger([{ id: gone, head: 'b'.repeat(64) }]);
  const { code, told } = await scene.run(['--ledger', ledger.dir]);
  expect([code, await scene.keys()]).toEqual([1, [expect.any(String), expect.any(String)]]);
  for (const id of [gone, unknown])
    expect(
      told.match(new RegExp(`Umlaufverfahren ${id}: Der Mitgliederbereich kann seine Einträge`, 'g')),
    ).toHaveLength(1);
  expect(told).not.toContain('nennt es nicht mehr');
});

test('no vote, no name and no line of its own gets from a log into the output of the job', async () => {
  await using scene = await circulationScene();
  const tricky = 'x\n::error::Alles\u2028gut';
  const lines = LOG.map((line) =>
    line.replace('"consented":3', '"consented":2').replace('"uhr"', JSON.stringify(tricky)),
  );
  scene.server.logs.set(LOG_PATH, asText(lines));
  const { code, told } = await scene.run([], { CIRCULATION_KEY, GITHUB_ACTIONS: 'true' });
  expect(code).toBe(1);
  expect(told).toMatch(/^::error::Umlaufverfahren mzq4a{22}: .* Eintrag \d+ ist nicht in Ordnung; [^\n]*\n$/);
  expect(told).not.toMatch(/Alles|consented|gezählt|yes|n3|Kaufpreis/);
});

test('an area that is down, fails or leads elsewhere is told of, and the next run makes up for it', async () => {
  await using scene = await circulationScene();
  for (const [status, words] of [
    [500, 'Der Mitgliederbereich antwortet mit 500.'],
    [302, 'Der Mitgliederbereich ist nicht erreichbar.'],
    [403, 'Der Mitgliederbereich gibt nichts heraus (403).'],
  ] as const) {
    scene.server.status = status;
    const { code, told } = await scene.run();
    expect([code, told]).toEqual([1, expect.stringContaining(words)]);
  }
  expect(scene.server.asked).not.toContain('/anderswo');
  scene.server.status = undefined;
  expect((await scene.run()).code).toBe(0);
  await scene.server[Symbol.asyncDispose]();
  expect((await scene.run()).told).toMatch(/ist nicht erreichbar \([A-Z_]+\)/);
});

test.each([
  ['no list', 'kein JSON'],
  ['another version', '{"version":2,"heads":[]}'],
  ['an id that would lead elsewhere', '{"version":1,"heads":[{"id":"../../x","head":"","state":"closed"}]}'],
])('heads that are %s are not understood', async (_, text) => {
  await using scene = await circulationScene();
  scene.server.logs.set('/umlauf/heads.json', text);
  Object.defineProperty(scene.server, 'heads', { get: () => undefined });
  const { code, told } = await scene.run();
  expect([code, told]).toEqual([
    1,
    expect.stringMatching(/^Fehler: Das Verzeichnis der Umlaufverfahren ist nicht zu verstehen/),
  ]);
});

test('an answer without end, or that is no text, is refused', async () => {
  await using scene = await circulationScene();
  scene.server.logs.set(LOG_PATH, new Uint8Array(64 * 1024 * 1024 + 1).fill(97));
  expect((await scene.run()).told).toContain('ist größer als 64 MB und wurde nicht gelesen');
  scene.server.logs.set(LOG_PATH, new Uint8Array([0xff, 0xfe, 10]));
  expect((await scene.run()).told).toContain('ist kein Text in UTF-8');
});

test.each([
  ['http://rat.example', '--from: Bitte die Adresse'],
  ['https://rat.example/umlauf', '--from: Bitte die Adresse'],
  ['https://nutzer:wort@rat.example', '--from: Bitte die Adresse'],
])('%s is no address to send a key to', async (from, words) => {
  await using scene = await circulationScene();
  await expect(scene.run(['--from', from])).rejects.toThrow(words);
});
