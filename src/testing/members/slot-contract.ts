import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { SlotStore, SlotSweeper } from '../../store/ports.ts';
import { probePutIfAbsent } from '../../store/probe.ts';
import { runs } from '../runs.ts';

/** What an adapter is asked with; each of its tests writes below prefixes of its own. */
export interface SlotsUnderTest {
  readonly slots: () => SlotStore;
  readonly sweeper: () => SlotSweeper;
  /** Runs of a property; fewer where each call is dear. */
  readonly runs: number;
  /** Records that are written to see a list longer than a page. */
  readonly many: number;
}

const part = fc.stringMatching(/^[a-z0-9_-][a-z0-9._-]{0,11}$/);
/** Keys of which none is a folder of another, as a folder cannot hold a record where it holds records. */
const keys = fc
  .uniqueArray(
    fc.array(part, { minLength: 1, maxLength: 3 }).map((parts) => parts.join('/')),
    { maxLength: 12 },
  )
  .map((all) => all.filter((key) => !all.some((other) => other.startsWith(`${key}/`))));
const body = fc.string({ unit: 'binary' }).filter((text) => text.isWellFormed());

let number = 0;
const fresh = () => `t${(number += 1)}-${crypto.randomUUID()}`;

/** Tests that every SlotStore passes, whatever stands behind it. */
export function slotContract({ slots, sweeper, runs: wanted, many }: SlotsUnderTest): void {
  test('the first body stands, a later one is refused, whatever text it is', () =>
    fc.assert(
      fc.asyncProperty(keys, body, body, async (names, first, second) => {
        const prefix = fresh();
        for (const name of names) {
          const key = `${prefix}/${name}`;
          expect(await slots().get(key)).toBeUndefined();
          expect(await slots().put(key, first)).toBe(true);
          expect(await slots().put(key, second)).toBe(false);
          expect(await slots().get(key)).toBe(first);
        }
      }),
      { numRuns: runs(wanted), examples: [[['a'], '\ufeffwith a mark of byte order', '']] },
    ));

  test('a list is the sorted keys below a prefix, those behind a key, so many', () =>
    fc.assert(
      fc.asyncProperty(keys, keys, fc.integer({ min: 0, max: 12 }), async (names, others, limit) => {
        const prefix = `${fresh()}/`;
        for (const name of names) await slots().put(prefix + name, '');
        const sorted = names.map((name) => prefix + name).sort((a, b) => (a < b ? -1 : 1));
        expect(await slots().list(prefix)).toEqual(sorted);
        const below = `${prefix}${(names[0] ?? 'a').split('/')[0]}/`;
        expect(await slots().list(below)).toEqual(sorted.filter((key) => key.startsWith(below)));
        for (const after of [...others, ...names].map((name) => prefix + name)) {
          const behind = sorted.filter((key) => key > after);
          expect(await slots().list(prefix, { after })).toEqual(behind);
          expect(await slots().list(prefix, { after, limit })).toEqual(behind.slice(0, limit));
        }
      }),
      { numRuns: runs(wanted) },
    ));

  test(`${many} records are listed, whole and page by page`, async () => {
    const prefix = `${fresh()}/`;
    const all = Array.from({ length: many }, (_, n) => `${prefix}${String(n).padStart(6, '0')}.json`);
    for (let at = 0; at < many; at += 20)
      await Promise.all(all.slice(at, at + 20).map((key) => slots().put(key, key)));
    expect(await slots().list(prefix)).toEqual(all);
    const pages: string[] = [];
    for (let after = ''; ;) {
      const page = await slots().list(prefix, { after, limit: 300 });
      pages.push(...page);
      if (page.length < 300) break;
      after = page.at(-1) ?? '';
    }
    expect(pages).toEqual(all);
  });

  test('of eight writers of one key exactly one wins, thirty times', async () => {
    const prefix = fresh();
    for (let round = 0; round < 30; round += 1) {
      const key = `${prefix}/${round}`;
      const won = await Promise.all(Array.from({ length: 8 }, (_, n) => slots().put(key, `writer ${n}`)));
      expect(won.filter(Boolean)).toHaveLength(1);
      expect(await slots().get(key)).toBe(`writer ${won.indexOf(true)}`);
    }
    await probePutIfAbsent(slots(), () => crypto.randomUUID(), Date.now());
  });

  test('a record that is swept is gone and may be written again', async () => {
    const [prefix, other] = [fresh(), fresh()];
    await slots().put(`${prefix}/a/b`, 'first');
    await slots().put(`${prefix}/a/c`, 'stays');
    await slots().put(`${other}/a`, 'stays');
    await sweeper().remove(`${prefix}/a/b`);
    await sweeper().remove(`${prefix}/a/b`);
    expect(await slots().get(`${prefix}/a/b`)).toBeUndefined();
    expect(await slots().list(`${prefix}/`)).toEqual([`${prefix}/a/c`]);
    expect(await slots().put(`${prefix}/a/b`, 'second')).toBe(true);
    expect(await slots().get(`${prefix}/a/b`)).toBe('second');
    for (const key of ['b', 'c']) await sweeper().remove(`${prefix}/a/${key}`);
    expect(await slots().list(`${prefix}/`)).toEqual([]);
    expect(await slots().get(`${other}/a`)).toBe('stays');
  });

  test('a record of 1 MiB is taken; more, or half a surrogate pair, is refused', async () => {
    const key = `${fresh()}/a`;
    await expect(slots().put(key, 'ä'.repeat(524_289))).rejects.toMatchObject({ fault: 'content' });
    await expect(slots().put(key, '\ud83d')).rejects.toMatchObject({ fault: 'content' });
    expect(await slots().put(key, 'ä'.repeat(524_288))).toBe(true);
    expect((await slots().get(key))?.length).toBe(524_288);
  });

  test.each(HOSTILE.map((key) => [JSON.stringify(key).slice(0, 40), key]))(
    'the key %s is refused',
    async (_, key) => {
      const refused = expect.objectContaining({ fault: 'key' }) as unknown;
      await expect(slots().put(key, 'x')).rejects.toEqual(refused);
      await expect(slots().get(key)).rejects.toEqual(refused);
      await expect(sweeper().remove(key)).rejects.toEqual(refused);
      await expect(slots().list(`${key}/`)).rejects.toEqual(refused);
      if (key !== 'a/') await expect(slots().list(key)).rejects.toEqual(refused);
    },
  );
}

/** What no key may be: ways out of the folder, other spellings of them, what S3 or a file system would read otherwise. */
const HOSTILE = [
  '',
  '/',
  '/a',
  'a/',
  'a//b',
  '.',
  '..',
  '../a',
  'a/..',
  'a/../b',
  'a/./b',
  '../../etc/passwd',
  'a/..\0',
  'a\0b',
  '%2e%2e/a',
  '..%2fa',
  'a\\b',
  '..\\a',
  'A',
  'ä',
  'a b',
  'a\nb',
  'a?b',
  'a#b',
  'a+b',
  'a:b',
  '~',
  '\u2024\u2024/a',
  'a'.repeat(201),
  'a/'.repeat(400) + 'a',
];
