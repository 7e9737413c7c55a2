import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { SMALL_COUNCIL, temporaryFolder } from '../../testing/content-folder.ts';
import { git } from '../../testing/ledger-branch.ts';
import { makeSealKey, PASSPHRASE, pdfsigMissing, pdfsigOn } from '../../testing/proof/seal-keys.ts';
import { byHandMissing, fingerprintBy, makeKey, secretLines } from '../../testing/proof/signing-keys.ts';
import {
  opensslMissing,
  startTimeStampServer,
  type TimeStampServer,
} from '../../testing/proof/time-stamp-server.ts';
import { initLedger } from '../ledger/init-ledger.ts';
import { releaseCommand } from '../release/release-command.ts';
import { serve } from '../serve.ts';

const ROOT = path.resolve(import.meta.dirname, '../../..');
const reason = byHandMissing() ?? opensslMissing() ?? pdfsigMissing();
const PAPER = 'papers/0001-2026/index.md';

/** The lines of shell that a page shows, and the addresses of the files that it offers. */
const shown = (html: string) => {
  const section = html.slice(html.indexOf('id="signatur"'));
  const unescaped = (text: string) =>
    text.replaceAll('&lt;', '<').replaceAll('&quot;', '"').replaceAll('&amp;', '&');
  return {
    lines: [...section.matchAll(/<pre><code>([^<]+)<\/code><\/pre>/g)].map(([, line = '']) =>
      unescaped(line),
    ),
    files: [...section.matchAll(/href="([^"]+)" download/g)].map(([, file = '']) => file),
  };
};

describe.skipIf(reason !== undefined)(`releases with keys (${reason ?? 'all programs are there'})`, () => {
  let folder: Awaited<ReturnType<typeof temporaryFolder>>;
  let authority: TimeStampServer;
  let web: Server;
  let address = '';
  let key = '';
  const told: string[] = [];
  const codes: number[] = [];
  const at = (name: string) => path.join(folder.dir, name);

  /** One run, from a fresh clone of the branch as at a CI. */
  async function release(day: string, more: Record<string, string>): Promise<number> {
    if (existsSync(at('ledger'))) rmSync(at('ledger'), { recursive: true });
    git(folder.dir, 'clone', '--quiet', 'server.git', 'ledger');
    if (codes.length === 0) {
      git(at('ledger'), 'checkout', '--quiet', '-B', 'ledger');
      await initLedger(at('new'), at('content'));
      cpSync(at('new'), at('ledger'), { recursive: true });
    }
    const environment = { PATH: process.env['PATH'], HOME: process.env['HOME'], ...more };
    const around = {
      scripts: path.join(ROOT, 'scripts'),
      environment,
      tell: (text: string) => void told.push(text),
      now: Date.now,
    };
    const folders = [
      '--content',
      at('content'),
      '--ledger',
      at('ledger'),
      '--work',
      at('work'),
      '--url',
      address,
    ];
    const built = await releaseCommand(['build', ...folders, '--at', `${day}T04:30`], around);
    const target = ['--to', `folder:${at('www')}`, '--without-protected'];
    return built === 0 ? releaseCommand(['publish', ...folders, ...target], around) : built;
  }

  beforeAll(async () => {
    folder = await temporaryFolder(
      Object.fromEntries(Object.entries(SMALL_COUNCIL).map(([file, text]) => [`content/${file}`, text])),
    );
    const paper = at(`content/${PAPER}`);
    writeFileSync(paper, readFileSync(paper, 'utf8').replace('kind:', 'date: 2026-01-15\nkind:'));
    git(folder.dir, 'init', '--quiet', '--bare', '--initial-branch=ledger', 'server.git');
    mkdirSync(at('www'));
    ({ server: web, address } = await serve(at('www'), 0));
    authority = await startTimeStampServer(at('authority'));
    key = makeKey(folder.dir, 'key');
    const keys = {
      LEDGER_KEY: readFileSync(key, 'utf8'),
      TSA_URL: authority.address,
      TSA_CA: readFileSync(authority.root, 'utf8'),
      SEAL_P12: readFileSync(makeSealKey(folder.dir)).toString('base64'),
      SEAL_PASSPHRASE: PASSPHRASE,
      SEAL_KINDS: 'einladung',
    };
    // The first run has no authority that answers; the second makes up for it.
    authority.behave('refuses');
    codes.push(await release('2026-03-01', keys));
    authority.behave('stamps');
    writeFileSync(paper, readFileSync(paper, 'utf8').replace('Am Mühlenbach', 'Am Bach'));
    codes.push(await release('2026-03-02', keys));
    codes.push(await release('2026-03-03', { ...keys, LEDGER_KEY: '' }));
  }, 900_000);
  afterAll(async () => {
    web.closeAllConnections();
    web.close();
    await authority.stop();
    await folder[Symbol.asyncDispose]();
  });

  test('each run publishes, and says what it could not do', () => {
    expect(codes, told.join('')).toEqual([0, 0, 0]);
    const said = told.join('');
    expect(said).toContain(`1 Eintrag signiert, Schlüssel ${fingerprintBy(key)}.`);
    expect(said).toMatch(/Kein Zeitstempel: 127\.0\.0\.1:\d+ antwortet mit dem Status 503\./);
    expect(said).toContain('2 Einträge mit Zeitstempel versehen.');
    expect(said).toContain('1 Dokument mit Siegel kopiert.');
    expect(said).toContain('Nicht signiert: LEDGER_KEY ist nicht gesetzt, obwohl bisher signiert wurde.');
  });

  test('no key is in what was said, in a log, on the site or in the ledger', () => {
    const files = ['work', 'www', 'ledger'].flatMap((name) =>
      readdirSync(at(name), { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => readFileSync(path.join(entry.parentPath, entry.name), 'latin1')),
    );
    const secrets = [
      ...secretLines(key),
      PASSPHRASE,
      readFileSync(at('seal.p12')).toString('base64').slice(0, 60),
    ];
    for (const secret of secrets)
      expect(
        [told.join(''), ...files].some((text) => text.includes(secret)),
        secret,
      ).toBe(false);
  });

  test('the commands that the page of an entry shows hold, each of them', () => {
    for (const sequence of [1, 2]) {
      const { lines, files } = shown(readFileSync(at(`www/protokoll/${sequence}/index.html`), 'utf8'));
      expect(lines).toHaveLength(3);
      mkdirSync(at(`hand-${sequence}`));
      for (const file of files) cpSync(at(`www${file}`), at(`hand-${sequence}/${path.basename(file)}`));
      const said = lines.map((line) =>
        execFileSync('bash', ['-c', `${line} 2>&1`], { cwd: at(`hand-${sequence}`), encoding: 'utf8' }),
      );
      expect(said[0]).toContain('kette.json: OK');
      expect(said[1]).toContain('Good "ratsfenster-protokoll" signature');
      expect(said[2]).toContain('Verification: OK');
    }
  });

  test('the signed copy lies beside its document, is in the log, and reads as signed', () => {
    const page = at('www/sitzungen/2026-02-03-rat/einladung');
    const [copy = '', plain = '', ...more] = readdirSync(page)
      .filter((name) => name.endsWith('.pdf'))
      .toSorted((a, b) => b.length - a.length);
    expect([copy, more]).toEqual([plain.replace('.pdf', '-signiert.pdf'), []]);
    expect(pdfsigOn(path.join(page, copy))).toContain('Signature is Valid');
    expect(readFileSync(path.join(page, 'index.html'), 'utf8')).toContain(copy);
    const sha256 = createHash('sha256')
      .update(readFileSync(path.join(page, copy)))
      .digest('hex');
    const shard = readFileSync(at(`www/protokoll/pruefsummen/${sha256.slice(0, 2)}.json`), 'utf8');
    expect(JSON.parse(shard)).toContainEqual(expect.objectContaining({ sha256, kind: 'document' }));
  });

  test('every proof is kept in the branch, and remembered as an address', () => {
    const names = git(at('server.git'), 'ls-tree', '--name-only', '-r', 'ledger').split('\n');
    for (const name of ['1.txt', '1.sig', '1.tsr', '2.txt', '2.sig', '2.tsr', 'keys.txt', 'authorities.pem'])
      expect(names).toContain(`proofs/${name}`);
    const urls = git(at('server.git'), 'show', 'ledger:urls.jsonl');
    for (const address of ['1/nachweis.txt.tsr', '2/nachweis.txt.sig', 'schluessel/zeitstempel.pem'])
      expect(urls).toContain(`"url":"/protokoll/${address}"`);
  });
});
