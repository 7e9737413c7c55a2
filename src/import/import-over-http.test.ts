import { existsSync, readdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import {
  bareArray,
  brokenAt,
  byteOrderMark,
  deafToFilters,
  deletedInLists,
  doubleSlashes,
  emptyPagesForEver,
  emptyWindow404,
  endlessList,
  type Fault,
  gzipBomb,
  halfJson,
  hangsUp,
  htmlWith200,
  limitInAddresses,
  locationAsAddress,
  missingTypes,
  modifiedToday,
  notAvailable,
  octetstream,
  type OparlServer,
  overloaded,
  privateLinks,
  rawControls,
  redirectTo,
  relativeLinks,
  samePageForEver,
  serveOparl,
  singleBody,
  slowDrip,
  smallCouncil,
  stringSortedAgenda,
  swappedCoordinates,
  truncatedYear,
  twoGigabytes,
  windows1252,
} from '../testing/oparl-server/index.ts';
import { filesOf, folders } from './fixtures/folders.ts';
import { contentOf, importServer, NOW } from '../testing/oparl-server/import-server.ts';
import type { HttpOptions } from './options.ts';

const temporary = folders();
let server: OparlServer;
let clean: Record<string, string>;

async function importWith(faults: readonly Fault[], options: Partial<HttpOptions> = {}) {
  server.faults = faults;
  const into = temporary.fresh();
  const done = await importServer(server, into, options);
  return { ...done, into, files: contentOf(into) };
}

async function refusal(faults: readonly Fault[], options: Partial<HttpOptions> = {}) {
  server.faults = faults;
  const into = temporary.fresh();
  const error: unknown = await importServer(server, into, options).then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  return { error, isUntouched: !existsSync(into), beside: readdirSync(dirname(into)) };
}

beforeAll(async () => {
  server = await serveOparl({ council: (base) => smallCouncil(base) });
  clean = (await importWith([])).files;
});
afterEach(() => {
  server.faults = [];
});
afterAll(async () => {
  await server.close();
  temporary.clear();
});

describe('a clean endpoint', () => {
  it('comes through whole', () => {
    const names = Object.keys(clean);
    expect(names.filter((name) => name.startsWith('meetings/'))).toHaveLength(12);
    expect(names.filter((name) => name.startsWith('papers/'))).toHaveLength(12);
    expect(names).toContain('papers/180-2026-1-ergaenzung/index.md');
    expect(names.filter((name) => name.startsWith('people/'))).toHaveLength(3);
    expect(Object.values(clean).join('')).not.toMatch(/privat@|05000/);
    expect(clean['bodies/gemeinde-weidengrund.yml']).toContain('03999999');
  });

  it('is asked with conditions the second time, and no byte changes', async () => {
    const into = temporary.fresh();
    await importServer(server, into);
    const before = filesOf(into);
    server.unchanged = 0;
    const { http, summary } = await importServer(server, into, { full: true });
    expect(summary).toMatchObject({ written: 0, removed: 0 });
    expect(http.notModified).toBe(http.requests);
    expect(server.unchanged).toBe(http.requests);
    expect(filesOf(into)).toEqual(before);
  });

  it('is asked for changes the next day, and no byte changes', async () => {
    const into = temporary.fresh();
    await importServer(server, into);
    const before = filesOf(into);
    const { http } = await importServer(server, into, {}, new Date(NOW.getTime() + 86_400_000));
    expect(http).toMatchObject({ mode: 'changes', since: '2026-03-31T12:00:00.000Z', changed: 0 });
    expect(filesOf(into)).toEqual(before);
  });
});

describe('faults that change nothing', () => {
  it.each<[Fault]>([
    [emptyPagesForEver],
    [samePageForEver],
    [emptyWindow404],
    [modifiedToday(() => new Date('2026-03-01T09:00:00Z'))],
    [limitInAddresses],
    [doubleSlashes],
    [relativeLinks],
    [bareArray],
    [singleBody],
    [deletedInLists],
    [missingTypes],
    [octetstream],
    [locationAsAddress],
    [overloaded],
    [hangsUp],
    [byteOrderMark],
    [rawControls],
    [windows1252(true)],
  ])('$name', async (fault) => {
    const plain = (files: Record<string, string>): Record<string, string> =>
      fault.name === 'windows-1252'
        ? Object.fromEntries(Object.entries(files).map(([name, text]) => [name, text.replaceAll('–', '-')]))
        : files;
    const { files, http } = await importWith([fault]);
    expect(plain(files)).toEqual(plain(clean));
    expect(http.gaps).toEqual([]);
  });
});

describe('faults in values', () => {
  it.each<[Fault, string, RegExp]>([
    [notAvailable, 'papers/01-2026/index.md', /^(?![^]*N\/A)/],
    [truncatedYear, 'papers/03-2026/index.md', /^(?![^]*200-10-03)/],
    [swappedCoordinates, 'locations/rathaus.yml', /longitude: 9.8\nlatitude: 52.1/],
    [
      stringSortedAgenda,
      'meetings/2026-01-01-rat/index.md',
      /number: "2.2"[^]*number: "2.11"[^]*number: "10"/,
    ],
  ])('$name', async (fault, path, expected) => {
    const { files } = await importWith([fault]);
    expect(files[path]).toMatch(expected);
  });
});

describe('faults that stop an import before it writes', () => {
  it.each<[Fault, string]>([
    [endlessList, 'import-incomplete'],
    [htmlWith200('/body/1/meeting'), 'import-incomplete'],
    [brokenAt('/body/1/paper'), 'import-incomplete'],
    [brokenAt('page=2', 403), 'import-incomplete'],
    [halfJson('/body/1/meeting'), 'import-incomplete'],
    [gzipBomb('/body/1/paper'), 'import-incomplete'],
    [twoGigabytes('/body/1/paper'), 'import-incomplete'],
    [slowDrip('/body/1/paper'), 'import-incomplete'],
    [redirectTo('/body/1/paper', () => 'http://anderswo.example/liste'), 'import-incomplete'],
    [redirectTo('/system', () => 'http://169.254.169.254/'), 'import-http-foreign-host'],
    [windows1252(false), 'import-incomplete'],
    [htmlWith200('/system'), 'import-http-html'],
    [brokenAt('/system', 404), 'import-http-status'],
  ])('$name', async (fault, code) => {
    const { error, isUntouched, beside } = await refusal([fault], { limits: QUICKER, maxPages: 30 });
    expect(error).toMatchObject({ name: 'ImportError', code });
    expect(isUntouched).toBe(true);
    expect(beside).toEqual(['content-work']);
  });
});

const QUICKER = {
  retries: 1,
  retryWaitMs: 1,
  timeoutMs: 300,
  wholeTimeoutMs: 600,
  maxBytes: 1_000_000,
};

describe('faults beside the record', () => {
  it('private addresses are not asked, and told of', async () => {
    const { http, files } = await importWith([privateLinks]);
    expect(http.skipped.map(({ code }) => code)).toEqual(['http-foreign-host']);
    expect(Object.keys(files).filter((name) => name.startsWith('meetings/'))).toHaveLength(12);
  });

  it('a gap is accepted when asked to', async () => {
    const { http, files, report } = await importWith([brokenAt('/body/1/paper')], { acceptGaps: true });
    expect(http.gaps).toMatchObject([{ code: 'http-status' }]);
    expect(report.http).toBe(http);
    expect(Object.keys(files).some((name) => name.startsWith('meetings/'))).toBe(true);
  });

  it('a server that ignores the filter is told everything anew next time', async () => {
    const big = await serveOparl({ council: (base) => smallCouncil(base, 80), faults: [deafToFilters] });
    const into = temporary.fresh();
    const day = (days: number): Date => new Date(NOW.getTime() + days * 86_400_000);
    await importServer(big, into);
    const before = filesOf(into);
    expect((await importServer(big, into, {}, day(1))).http).toMatchObject({ deaf: true, changed: 0 });
    expect((await importServer(big, into, {}, day(2))).http.mode).toBe('full');
    expect(filesOf(into)).toEqual(before);
    await big.close();
  });
});
