import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { readdir, readFile, rm, symlink, truncate, utimes, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { textReport } from '../../format/report.ts';
import { checkContent } from '../../content/check.ts';
import { contentFolder, type Files, temporaryFolder } from '../../testing/content-folder.ts';
import { linesPdf, paragraph } from '../../testing/german-pdf.ts';
import { runCommand } from '../run-command.ts';
import { openStore } from '../../store/open-store.ts';
import { hashFiles } from './hash-files.ts';
import { membersCommand } from './members-command.ts';
import { sendBlobs } from './send-blobs.ts';
import { storeFaultInWords } from './store-words.ts';

const NOW = Date.parse('2026-02-10T10:00:00Z');
const PDF = linesPdf([paragraph(['Der Kaufpreis liegt bei neunzehn Talern.'])]);

const OVERLAY: Files = {
  'meetings/2026-02-03-rat/index.md': '---\nagenda:\n  - id: t2a\n    title: Geheimes Vorhaben\n---\n',
  'papers/0001-2026/index.md':
    '---\nattachmentsOf: 0001-2026\nfiles:\n  - id: f1a\n    title: Heikler Plan\n    file: heikler-plan.pdf\n---\n',
  'papers/0001-2026/heikler-plan.pdf': PDF,
};

/** A council with an overlay beside it and an empty store, and the command that publishes them. */
async function aTown(overlay: Files = OVERLAY) {
  const content = await contentFolder();
  const beside = await temporaryFolder(overlay);
  const store = await temporaryFolder({ 'README.txt': 'x' });
  const run = async (more: readonly string[] = [], env = {}, now = NOW) => {
    let [out, error] = ['', ''];
    const args = ['--content', content.dir, '--protected', beside.dir, '--store', store.dir, ...more];
    const around = {
      env,
      stdout: { write: (text: string) => (out += text) },
      stderr: { write: (text: string) => (error += text) },
      now: () => now,
    };
    const code = await runCommand(
      () => membersCommand(args, around),
      around.stderr.write,
      around.stdout.write,
    );
    return { code, out, error };
  };
  return {
    content: content.dir,
    overlay: beside.dir,
    store: store.dir,
    run,
    async [Symbol.asyncDispose]() {
      for (const folder of [content, beside, store]) await folder[Symbol.asyncDispose]();
    },
  };
}

const objectsIn = async (store: string): Promise<string[]> =>
  (await readdir(path.join(store, 'blobs'), { recursive: true })).filter((name) =>
    /[0-9a-f]{64}$/.test(name),
  );

test('publishes, then says that nothing changed, then what a new paper brings', async () => {
  await using town = await aTown();
  const first = await town.run(['--json']);
  expect([first.code, first.error]).toEqual([0, '']);
  expect(JSON.parse(first.out)).toMatchObject({ generation: 1, written: true, documents: 1 });
  expect(await town.run()).toEqual({
    code: 0,
    out: 'Nichts hat sich geändert; es bleibt bei Stand 1.\n',
    error: '',
  });
  await writeFile(
    path.join(town.overlay, 'papers/0001-2026/heikler-plan.pdf'),
    linesPdf([paragraph(['Neu.'])]),
  );
  // the file, the folder that holds it, the part, its texts and the directory
  const third = await town.run();
  expect(third.out).toMatch(
    /^Stand 2 ist veröffentlicht: 1 Dokument\. 5 Objekte wurden übertragen \(.+\) und geprüft\.\nDokumente: 0 neu, 1 geändert, 0 entfernt\.\n$/,
  );
  expect(await readdir(path.join(town.store, 'records/generations'))).toEqual([
    '000000001.json',
    '000000002.json',
  ]);
});

test('files without an entry are counted, not named, also where nothing else is new', async () => {
  await using town = await aTown();
  await town.run();
  await writeFile(path.join(town.overlay, 'papers/0001-2026/heikler-entwurf.pdf'), PDF);
  const told = await town.run();
  expect(told.out).toContain('1 Datei oder Ordner gehört zu keinem Eintrag; Mitglieder sehen davon nichts.');
  expect(told.out).not.toContain('heikler');
  expect(JSON.parse((await town.run(['--json'])).out)).toMatchObject({
    generation: 2,
    written: false,
    published: { at: '2026-02-10T10:00:00.000Z', unlisted: 1 },
  });
});

test('an error of the check stops it, in the words of the check, and nothing is sent', async () => {
  await using town = await aTown({
    ...OVERLAY,
    'meetings/2026-02-03-rat/index.md': '---\nagenda:\n  - id: t9z\n    title: Geheimes Vorhaben\n---\n',
  });
  const { problems } = await checkContent(town.content, { protectedDir: town.overlay });
  const errors = problems.filter(({ severity }) => severity === 'error');
  expect(errors.length).toBeGreaterThan(0);
  const { code, out, error } = await town.run();
  expect([code, out]).toEqual([1, '']);
  expect(error).toContain(textReport(errors));
  expect(error).toContain('Nichts wurde veröffentlicht.');
  expect(JSON.parse((await town.run(['--json'])).out)).toBeTruthy();
  expect(await readdir(town.store)).toEqual(['README.txt']);
});

test.each([
  [['--store', '/gibt/es/nicht'], {}, 'Diesen Ordner gibt es nicht'],
  [['--store', 's3://rat-privat'], {}, 'fehlen S3_ACCESS_KEY_ID und S3_SECRET_ACCESS_KEY'],
  [['--store', 's3://rat-privat'], { S3_ACCESS_KEY_ID: 'a' }, 'fehlt S3_SECRET_ACCESS_KEY in der Umgebung'],
  [['--store', 's3://Rat/../x'], {}, 'Die Adresse des Buckets ist nicht zu verstehen'],
  [['--store', 'ftp://rat.example/x'], {}, 'Diesen Speicher kennt der Befehl nicht'],
  [['--protected', '/gibt/es/nicht'], {}, 'genügt ein leerer'],
  [['--at', 'gestern'], {}, 'Das ist kein Zeitpunkt'],
  [['--ausser'], {}, 'Die Option --ausser gibt es nicht'],
  [
    ['--store', 's3://rat-privat'],
    { S3_ACCESS_KEY_ID: 'a', S3_SECRET_ACCESS_KEY: 'b', S3_ENDPOINT: 's3.example' },
    'S3_ENDPOINT: Bitte die Adresse des Speicherdienstes',
  ],
])('%j is refused with a remedy', async (more, env, words) => {
  await using town = await aTown();
  const { code, error } = await town.run(more, env);
  expect([code, error]).toEqual([2, expect.stringContaining(words)]);
});

test('a store within the content is refused, also through a link, and nothing is written there', async () => {
  await using town = await aTown();
  const within = path.join(town.content, 'meetings');
  await symlink(within, path.join(town.store, 'verweis'));
  for (const store of [town.content, within, town.overlay, path.join(town.store, 'verweis')]) {
    const { code, error } = await town.run(['--store', store]);
    expect([code, error]).toEqual([2, expect.stringContaining('Dieser Ordner liegt im Inhalt')]);
    expect(await readdir(store)).not.toContain('blobs');
  }
});

test('an object that a disk cut short is sent anew', async () => {
  await using town = await aTown();
  await town.run();
  const [object = ''] = await objectsIn(town.store);
  const whole = await readFile(path.join(town.store, 'blobs', object));
  await truncate(path.join(town.store, 'blobs', object), 1);
  expect(await town.run()).toMatchObject({ code: 0, out: expect.stringContaining('1 Objekt wurde ersetzt') });
  expect(await readFile(path.join(town.store, 'blobs', object))).toEqual(whole);
});

/** An S3 that answers every call so. */
async function anS3(status: number, code: string) {
  const server = createServer((request, response) => {
    request.resume();
    response.writeHead(status, { 'content-type': 'application/xml' });
    response.end(`<Error><Code>${code}</Code></Error>`);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const env = {
    S3_ENDPOINT: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    S3_ACCESS_KEY_ID: 'schluessel',
    S3_SECRET_ACCESS_KEY: 'geheim-geheim',
  };
  const stop = () => {
    server.closeAllConnections();
    server.close();
  };
  return { env, stop };
}

test.each([
  [403, 'SignatureDoesNotMatch', 'weist die Zugangsdaten ab'],
  [403, 'InvalidAccessKeyId', 'weist die Zugangsdaten ab'],
  [404, 'NoSuchBucket', 'Diesen Bucket gibt es nicht'],
  [507, 'InsufficientStorage', 'kein Platz mehr frei'],
  [501, 'NotImplemented', 'nicht erreichbar'],
])('S3 that answers %i %s is told of with the remedy and without secrets', async (status, code, words) => {
  await using town = await aTown();
  const s3 = await anS3(status, code);
  const told = await town.run(['--store', 's3://rat-privat/mitglieder'], s3.env);
  s3.stop();
  expect([told.code, told.error]).toEqual([1, expect.stringContaining(words)]);
  expect(told.error).toContain('sie sehen den Stand von vorher');
  expect(told.error).not.toMatch(/geheim|heikel|heikler|Vorhaben/i);
});

test('a store that is not there is told of', async () => {
  await using town = await aTown();
  const s3 = await anS3(200, '');
  s3.stop();
  const told = await town.run(['--store', 's3://rat-privat'], s3.env);
  expect([told.code, told.error]).toEqual([1, expect.stringContaining('Der Speicher ist nicht erreichbar')]);
});

test('nothing that it tells bears a title, a word or the name of a file of the overlay', async () => {
  await using town = await aTown();
  const told = [await town.run(), await town.run(['--json', '--prune'])];
  await rm(path.join(town.overlay, 'papers'), { recursive: true });
  told.push(await town.run(['--prune'], {}, NOW + 90 * 86_400_000));
  expect(told.map(({ code }) => code)).toEqual([0, 0, 0]);
  expect(JSON.stringify(told)).not.toMatch(/geheim|heikl|vorhaben|taler/i);
});

test('what nobody names is taken away after 30 days, not before, and told by its hash', async () => {
  await using town = await aTown();
  await town.run();
  const before = await objectsIn(town.store);
  await rm(path.join(town.overlay, 'papers'), { recursive: true });
  const day = 86_400_000;
  expect((await town.run(['--prune'], {}, NOW + 40 * day)).out).toContain('Aufzuräumen war nichts.');
  expect(await objectsIn(town.store)).toEqual(expect.arrayContaining(before));
  const later = Date.now() + 80 * day;
  const { out } = await town.run(['--prune'], {}, later);
  const left = new Set(await objectsIn(town.store));
  const gone = before.filter((object) => !left.has(object));
  expect(gone.length).toBeGreaterThan(0);
  for (const object of gone) expect(out).toContain(path.basename(object));
  expect((await town.run([], {}, later)).out).toBe('Nichts hat sich geändert; es bleibt bei Stand 2.\n');
});

test('--prune takes what a run left that was stopped while it sent an object, once it is a day old', async () => {
  await using town = await aTown();
  await town.run();
  const temporary = path.join(town.store, 'tmp');
  for (const name of ['alt', 'neu']) await writeFile(path.join(temporary, name), 'halb');
  await utimes(path.join(temporary, 'alt'), 1, 1);
  expect(await town.run(['--prune'], {}, Date.now())).toMatchObject({ code: 0 });
  expect(await readdir(temporary)).toEqual(['neu']);
});

test('a time ahead of the clock does not shorten the 30 days of what was replaced just now', async () => {
  await using town = await aTown();
  await town.run([], {}, Date.now() + 79 * 86_400_000);
  const before = await objectsIn(town.store);
  await rm(path.join(town.overlay, 'papers'), { recursive: true });
  await town.run([], {}, Date.now() + 79 * 86_400_000);
  const ahead = ['--prune', '--at', '2036-02-10T10:00:00Z'];
  const { code, out } = await town.run(ahead, {}, Date.now() + 80 * 86_400_000);
  expect([code, out]).toEqual([0, expect.stringContaining('Aufzuräumen war nichts.')]);
  expect(await objectsIn(town.store)).toEqual(expect.arrayContaining(before));
});

test('a generation that cannot be read stops the tidying before anything is gone', async () => {
  await using town = await aTown();
  await town.run();
  await rm(path.join(town.overlay, 'papers'), { recursive: true });
  await town.run();
  const generation = JSON.parse(
    await readFile(path.join(town.store, 'records/generations/000000001.json'), 'utf8'),
  ) as { directory: { sha256: string } };
  const { sha256 } = generation.directory;
  await rm(path.join(town.store, 'blobs', sha256.slice(0, 2), sha256));
  const before = await objectsIn(town.store);
  const told = await town.run(['--prune']);
  expect([told.code, told.error]).toEqual([1, expect.stringContaining('Im Speicher fehlt')]);
  expect(told.error).toContain('Stand 2 ist veröffentlicht, und die Mitglieder sehen ihn.');
  expect(told.error).toContain('Der nächste Lauf mit --prune holt es nach.');
  expect(told.error).not.toContain('Stand von vorher');
  expect(await objectsIn(town.store)).toEqual(before);
});

test('a file that vanishes or changes while it is sent is named by its folder and id', async () => {
  await using town = await aTown();
  const { blobs } = openStore({ folder: town.store });
  const named = {
    path: 'papers/0001-2026/heikler-plan.pdf',
    label: 'protected/papers/0001-2026/ (Dokument f1a)',
  };
  const place = path.join(town.overlay, named.path);
  const hashed = await hashFiles([named], () => place);
  await writeFile(
    place,
    PDF.map((byte) => byte ^ 1),
  );
  const changed: unknown = await sendBlobs(hashed, blobs).catch((error: unknown) => error);
  expect(storeFaultInWords(changed)).toContain('während des Laufs geändert');
  await rm(place);
  const gone: unknown = await sendBlobs(hashed, blobs).catch((error: unknown) => error);
  expect(storeFaultInWords(gone)).toMatch(
    /^Die Datei in protected\/papers\/0001-2026\/ \(Dokument f1a\) ist nicht mehr da\./,
  );
  expect(JSON.stringify([storeFaultInWords(changed), storeFaultInWords(gone)])).not.toContain('heikler');
  await expect(hashFiles([named], () => place)).rejects.toThrow('Dokument f1a) ist nicht mehr da');
  expect(await objectsIn(town.store).catch(() => [])).toEqual([]);
});
