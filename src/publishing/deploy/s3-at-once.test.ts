import { mkdtempSync, rmSync } from 'node:fs';
import type { IncomingMessage } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type Bucket, startBucket, startDetour } from '../../testing/bucket.ts';
import { around, optionsFor, writeSite } from '../../testing/deploy.ts';
import { deploy } from './deploy.ts';
import { siteDigest } from './site-files.ts';
import { parseStand } from './stand.ts';

let dir: string;
let bucket: Bucket;
let stops: (() => void)[];

beforeEach(async () => {
  dir = mkdtempSync(path.join(tmpdir(), 'ratsfenster-s3-'));
  bucket = await startBucket(path.join(dir, 'b'));
  stops = [];
});
afterEach(async () => {
  for (const stop of stops) stop();
  await bucket.stop();
  rmSync(dir, { recursive: true });
});

const WAITS = 'Eine andere Veröffentlichung läuft gerade oder ist abgebrochen; es wird gewartet.';
const TAKEN_OVER = 'Eine andere Veröffentlichung hat inzwischen übernommen; diese hier hört auf.';

function gate() {
  const { promise, resolve } = Promise.withResolvers<void>();
  return { opened: promise, open: () => resolve() };
}

/** One publish: `before` sees its requests first; `staleAfter` as of `--stale-after`, in milliseconds. */
async function go(word: string, staleAfter: number, before?: Parameters<typeof startDetour>[1]) {
  const detour = before && (await startDetour(bucket.environment, before));
  if (detour) stops.push(() => detour.stop());
  const site = writeSite(mkdtempSync(path.join(dir, 'site-')), word);
  const world = around((detour ?? bucket).environment);
  const done = deploy({ ...optionsFor(site, 's3:rat/p', bucket.url), staleAfter }, world).then(
    () => 'published',
    (error: Error) => error.message,
  );
  return { site, told: world.told, outcome: await done };
}

const PAGES = [
  'index.html',
  'sitzungen/erste/index.html',
  'sitzungen/erste/a1/ladung-ä b.pdf',
  'suche/liste.json',
];

/** The bucket holds this site, whole, proved, and no lock. */
async function expectWhole(word: string, site: string) {
  const texts = await Promise.all(PAGES.map((name) => bucket.text(name)));
  expect(texts.map((text) => /null|eins|zwei/.exec(text)?.[0])).toEqual(PAGES.map(() => word));
  expect(parseStand(await bucket.text('stand.json'))?.digest).toBe(await siteDigest(site));
  expect(await bucket.keys()).not.toContain('p/.stand-lock');
}

const puts = ({ method, url = '' }: IncomingMessage, name: string) =>
  method === 'PUT' && decodeURIComponent(url).includes(name);

test('the second of two waits, says so, and its site stands whole at the end', async () => {
  await go('null', 20_000);
  const began = gate();
  const first = go('eins', 20_000, (request) => {
    if (puts(request, 'stand-files.json')) began.open();
    return true;
  });
  await began.opened;
  const second = await go('zwei', 20_000);
  expect([(await first).outcome, second.outcome]).toEqual(['published', 'published']);
  expect([(await first).told.includes(WAITS), second.told.includes(WAITS)]).toEqual([false, true]);
  await expectWhole('zwei', second.site);
}, 60_000);

test('where both took the lock in the same moment, one goes on and the other stops and says why', async () => {
  await go('null', 20_000);
  const [triesSecond, beganFirst, holdsSecond, endedFirst] = [gate(), gate(), gate(), gate()];
  let looks = 0;
  // The first takes the lock once the second has seen that nobody holds it, and begins before the second's mark arrives.
  const early = async (request: IncomingMessage) => {
    if (puts(request, '.stand-lock')) await triesSecond.opened;
    if (!puts(request, 'stand-files.json')) return true;
    beganFirst.open();
    await holdsSecond.opened;
    return true;
  };
  const late = async (request: IncomingMessage) => {
    if (request.method === 'GET' && request.url?.includes('.stand-lock') && (looks += 1) === 2)
      holdsSecond.open();
    // What both would touch at the same instant waits: the endpoint of the test spoils that by itself.
    if (looks >= 2 && !request.url?.includes('.stand-lock')) await endedFirst.opened;
    if (!puts(request, '.stand-lock')) return true;
    triesSecond.open();
    await beganFirst.opened;
    return true;
  };
  const later = go('zwei', 20_000, late);
  const first = await go('eins', 20_000, early);
  endedFirst.open();
  const second = await later;
  expect(first.outcome).toContain(TAKEN_OVER);
  expect(second.outcome).toBe('published');
  await expectWhole('zwei', second.site);
}, 60_000);

test('a publish that hung so long that another took over stops when it wakes; the next one repairs what it hit', async () => {
  await go('null', 20_000);
  const [hangs, wakes] = [gate(), gate()];
  const hanging = async (request: IncomingMessage) => {
    if (!puts(request, 'ladung')) return true;
    hangs.open();
    await wakes.opened;
    return true;
  };
  // Its sign of life comes every 20 minutes; the other waits for one second.
  const first = go('eins', 6_000_000, hanging);
  await hangs.opened;
  const second = await go('zwei', 1000);
  expect(second.told).toContain('Die Sperre einer abgebrochenen Veröffentlichung wird entfernt.');
  wakes.open();
  const { outcome } = await first;
  expect(outcome).toContain(TAKEN_OVER);
  expect(outcome).toContain('Bitte die Veröffentlichung wiederholen, sobald die andere fertig ist');
  expect(second.outcome).toBe('published');
  // What hung has hit a document of the site that was proved already; the same site once more puts it right.
  expect(await bucket.text('sitzungen/erste/a1/ladung-ä b.pdf')).toContain('eins');
  const third = await go('zwei', 20_000);
  expect(third.outcome).toBe('published');
  await expectWhole('zwei', third.site);
}, 60_000);
