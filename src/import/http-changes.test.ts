import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  brokenAt,
  changeObject,
  deleteObject,
  dropObject,
  type OparlServer,
  serveOparl,
  smallCouncil,
} from '../testing/oparl-server/index.ts';
import { importServer, NOW } from '../testing/oparl-server/import-server.ts';
import { filesOf, folders } from './fixtures/folders.ts';
import { REASON } from './withdraw/find-deletions.ts';

const temporary = folders();
const day = (days: number): Date => new Date(NOW.getTime() + days * 86_400_000);
const at = (days: number): string => day(days).toISOString();
let server: OparlServer;
let into: string;
const paper = (number: number): string => `${server.base}/paper/${number}`;
const textOf = (path: string): string => readFileSync(join(into, path), 'utf8');

beforeEach(async () => {
  server = await serveOparl({ council: (base) => smallCouncil(base) });
  into = temporary.fresh();
  await importServer(server, into);
});
afterEach(async () => {
  await server.close();
  temporary.clear();
});

describe('changes since the last import', () => {
  it('come through, and only they are asked for', async () => {
    changeObject(server.council, paper(4), at(0.5), { name: 'Haushalt, neu gefasst' });
    server.asked.length = 0;
    const { http, summary } = await importServer(server, into, {}, day(1));
    expect(http).toMatchObject({ mode: 'changes', changed: 1 });
    expect(server.asked.filter((path) => path.includes('modified_since'))).toHaveLength(4);
    expect(server.asked).toHaveLength(6);
    expect(textOf('papers/04-2026/index.md')).toContain('Haushalt, neu gefasst');
    expect(summary.removed).toBe(0);
    const before = filesOf(into);
    await importServer(server, into, {}, day(1.2));
    expect(filesOf(into)).toEqual(before);
  });

  it('a full run finds the same as the changes did', async () => {
    changeObject(server.council, paper(4), at(0.5), { name: 'Haushalt, neu gefasst' });
    await importServer(server, into, {}, day(1));
    const before = filesOf(into);
    await importServer(server, into, { full: true }, day(2));
    expect(filesOf(into)).toEqual(before);
  });

  it('after four weeks everything is compared again', async () => {
    expect((await importServer(server, into, {}, day(29))).http.mode).toBe('full');
  });
});

describe('deletions at the source', () => {
  it('a tombstone becomes a withdrawal with its date, once', async () => {
    deleteObject(server.council, paper(5), at(0.5));
    const { report } = await importServer(server, into, {}, day(1));
    expect(report.deletions?.withdrawals).toMatchObject([{ target: '/vorlagen/05-2026/' }]);
    expect(textOf('withdrawals.yml')).toBe(
      `- target: /vorlagen/05-2026/\n  date: 2026-04-02\n  reason: ${REASON}\n`,
    );
    expect(textOf('papers/05-2026/index.md')).toContain('Feuerwehrhaus');
    const before = filesOf(into);
    await importServer(server, into, {}, day(2));
    expect(filesOf(into)).toEqual(before);
    await importServer(server, into, { full: true }, day(3));
    expect(textOf('withdrawals.yml')).toBe(before['withdrawals.yml']);
  });

  it('what no list holds any more is asked for, and 404 proves it', async () => {
    dropObject(server.council, paper(6));
    expect((await importServer(server, into, {}, day(1))).report.deletions?.withdrawals).toEqual([]);
    await importServer(server, into, { full: true }, day(2));
    expect(textOf('withdrawals.yml')).toContain('target: /vorlagen/06-2026/\n  date: 2026-04-03');
  });

  it('an answer that is no proof leaves the entry alone', async () => {
    dropObject(server.council, paper(6));
    server.faults = [brokenAt('/paper/6', 403)];
    const { report } = await importServer(server, into, { full: true }, day(2));
    expect(report.deletions).toMatchObject({ withdrawals: [], unclear: ['papers/06-2026/index.md'] });
  });

  it('what a clerk changed is told of, never taken back', async () => {
    const path = 'papers/05-2026/index.md';
    writeFileSync(join(into, path), textOf(path).replace('Feuerwehrhaus', 'Gerätehaus'));
    deleteObject(server.council, paper(5), at(0.5));
    const { report } = await importServer(server, into, {}, day(1));
    expect(report.deletions).toMatchObject({ withdrawals: [], byHand: [path] });
    expect(textOf(path)).toContain('Gerätehaus');
  });

  it('very many at once are held back until a person agrees', async () => {
    for (let number = 1; number <= 12; number += 1) deleteObject(server.council, paper(number), at(0.5));
    const { report } = await importServer(server, into, {}, day(1));
    expect(report.deletions?.held).toHaveLength(12);
    expect(Object.keys(filesOf(into))).not.toContain('withdrawals.yml');
    await importServer(server, into, { acceptDeletions: true }, day(1));
    expect(textOf('withdrawals.yml').match(/target:/g)).toHaveLength(12);
  });

  it('what is back at the source is told of', async () => {
    const whole = { ...server.council.lists['paper']?.[4] };
    deleteObject(server.council, paper(5), at(0.5));
    await importServer(server, into, {}, day(1));
    changeObject(server.council, paper(5), at(1.5), { ...whole, deleted: undefined });
    const { report } = await importServer(server, into, {}, day(2));
    expect(report.deletions?.back).toEqual(['/vorlagen/05-2026/']);
  });

  it('comments and lines of clerks in withdrawals.yml stay', async () => {
    const mine = '# von Hand\n- target: /vorlagen/01-2026/\n  date: 2026-02-02\n  reason: Doppelt.\n';
    writeFileSync(join(into, 'withdrawals.yml'), mine);
    deleteObject(server.council, paper(5), at(0.5));
    await importServer(server, into, {}, day(1));
    expect(textOf('withdrawals.yml').startsWith(mine)).toBe(true);
    expect(textOf('withdrawals.yml')).toContain('/vorlagen/05-2026/');
  });
});

describe('old addresses', () => {
  it('lead to the new pages: pages of the former system and OParl ids', () => {
    const text = textOf('redirects.yml');
    for (const [from, to] of [
      ['/bi/to0040.asp?__ksinr=1', '/sitzungen/2026-01-01-rat/'],
      ['/bi/si0057.asp?__ksinr=1', '/sitzungen/2026-01-01-rat/'],
      ['/bi/vo0050.asp?__kvonr=2', '/vorlagen/180-2026-1-ergaenzung/'],
      ['/bi/kp0040.asp?__kgrnr=3', '/fraktionen/fraktion-gruen/'],
      ['/oparl/v1.1/paper/2', '/vorlagen/180-2026-1-ergaenzung/'],
    ])
      expect(text).toContain(`- from: ${from}\n  to: ${to}\n`);
  });

  it('lines of clerks stay, and are not doubled', async () => {
    const mine = '- from: /alt/\n  to: /sitzungen/\n- from: /oparl/v1.1/paper/2\n  to: /vorlagen/\n';
    writeFileSync(join(into, 'redirects.yml'), mine);
    await importServer(server, into, {}, day(1));
    expect(textOf('redirects.yml').startsWith(mine)).toBe(true);
    expect(textOf('redirects.yml').match(/paper\/2$/gm)).toHaveLength(1);
  });
});

describe('documents', () => {
  it('are laid beside their entries, once, and their old addresses lead to them', async () => {
    await importServer(server, into, { files: true }, day(1));
    expect(textOf('papers/01-2026/index.md')).toContain('file: beschlussvorlage.pdf');
    expect(textOf('papers/01-2026/index.md')).not.toContain('source:');
    expect(textOf('papers/01-2026/beschlussvorlage.pdf')).toContain('%PDF-1.4');
    expect(textOf('redirects.yml')).toMatch(
      /from: \/oparl\/v1\.1\/files\/1\.pdf\n {2}to: \/vorlagen\/01-2026\/f\w+\/beschlussvorlage\.pdf/,
    );
    server.asked.length = 0;
    const before = filesOf(into);
    await importServer(server, into, { files: true }, day(2));
    expect(server.asked.filter((path) => path.includes('.pdf'))).toEqual([]);
    expect(filesOf(into)).toEqual(before);
  });

  it('that cannot be fetched keep their address, and are told of', async () => {
    server.faults = [brokenAt('/files/3.pdf', 404)];
    const { http } = await importServer(server, into, { files: true }, day(1));
    expect(http.skipped).toMatchObject([{ code: 'http-status' }]);
    expect(textOf('papers/03-2026/index.md')).toContain('source: ');
  });
});
