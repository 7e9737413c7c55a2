import fc from 'fast-check';
import { expect, test } from 'vitest';
import { probeKey } from '../../../store/probe.ts';
import { memorySlots } from '../../../testing/members/memory-slots.ts';
import { auditKey } from '../audit/key.ts';
import { sweep } from './sweep.ts';

const NOW = Date.parse('2026-11-22T10:00:00Z');
const DAY = 86_400_000;
const TIME = { now: NOW, auditDays: 90, sessionHours: 12 };

/** Age in milliseconds: minutes to years, the future too. */
const age = fc.oneof(
  fc.integer({ min: -2 * DAY, max: 3 * DAY }),
  fc.integer({ min: 80 * DAY, max: 100 * DAY }),
  fc.integer({ min: 0, max: 900 * DAY }),
);
const longAge = fc.oneof(age, fc.integer({ min: 1090 * DAY, max: 1100 * DAY }));
const iso = (old: number): string => new Date(NOW - old).toISOString();
const id = fc
  .array(fc.constantFrom(...'0123456789abcdef'.split('')), { minLength: 64, maxLength: 64 })
  .map((all) => all.join(''));
const account = fc.constantFrom('p-1', 'p-10', 'k-3f');

/** Records with their bodies, and whether their time is over, worked out without the rules under test. */
const records = fc.oneof(
  fc.tuple(account, age, id).map(([who, old, hash]) => ({
    all: { [auditKey(who, NOW - old, hash.slice(0, 16))]: '{}\n' },
    over: new Date(NOW - old).toISOString().slice(0, 10) < '2026-08-24',
  })),
  fc.tuple(account, age, id, fc.boolean()).map(([who, old, hash, ended]) => ({
    all: pair(`sessions/${who}/${hash.slice(0, 32)}`, '.ended', { begun: NOW - old }, ended),
    over: old > DAY + 12 * 3_600_000,
  })),
  fc.tuple(age, id, fc.boolean()).map(([old, hash, used]) => ({
    all: pair(`links/${hash}`, '.used', { account: 'p-1', made: NOW - old }, used),
    over: old > DAY + 3_600_000,
  })),
  fc.tuple(age, id).map(([old, hash]) => ({
    all: { [`throttle/${Math.floor((NOW - old) / 3_600_000)}/${hash}/0001`]: String(NOW - old) },
    over: (Math.floor((NOW - old) / 3_600_000) + 2) * 3_600_000 + DAY < NOW,
  })),
  fc.tuple(age, id).map(([old, hash]) => ({
    all: { [`challenges/${hash}.used`]: JSON.stringify({ until: new Date(NOW - old).toISOString() }) },
    over: old > DAY,
  })),
  fc.tuple(age, id).map(([old, hash]) => ({
    all: { [`unknown-logins/${new Date(NOW - old).toISOString().slice(0, 10)}/${hash}.json`]: '{}' },
    over: new Date(NOW - old).toISOString().slice(0, 10) < '2026-10-23',
  })),
  fc
    .tuple(age, id)
    .map(([old, word]) => ({ all: { [probeKey(NOW - old, word)]: 'racer 1' }, over: old > DAY })),
  fc.tuple(account, age, id).map(([who, old, hash]) => {
    const day = new Date(NOW - old).toISOString().slice(0, 10);
    return {
      all: { [`contacts/${who}/${day}-${hash.slice(0, 16)}`]: '' },
      over: Date.parse(`${day}T00:00:00Z`) + 2 * DAY < NOW,
    };
  }),
  fc.tuple(longAge, id, fc.boolean()).map(([old, hash, queued]) => ({
    all: pair(`invitations/rat-${hash}/0001`, '.queued', { at: iso(old) }, queued),
    over: old > (3 * 365 + 1) * DAY,
  })),
  fc.tuple(account, longAge).map(([who, old]) => ({
    all: { [`opened/${who}/rat-1.0001`]: iso(old) },
    over: old > (3 * 365 + 1) * DAY,
  })),
  fc.tuple(account, longAge).map(([who, old]) => ({
    all: {
      [`outbox/einladungen/mails/einladung.rat-1.0001/${who}/bounced-0001`]: JSON.stringify({ at: iso(old) }),
      [`outbox/einladungen/mails/einladung.rat-1.0001/${who}/queued`]: JSON.stringify({ at: iso(old) }),
    },
    over: old > (3 * 365 + 1) * DAY,
  })),
  fc.tuple(account, age).map(([who, old]) => ({
    all: Object.fromEntries(
      ['end-0001', 'queued', 'try-0001'].map((name) => [
        `outbox/nachrichten/mails/nachricht/${who}/${name}`,
        JSON.stringify({ at: iso(old) }),
      ]),
    ),
    over: old > 91 * DAY,
  })),
  fc.tuple(fc.constantFrom('einladungen', 'nachrichten'), longAge).map(([name, old]) => {
    const day = iso(old).slice(0, 10);
    return {
      all: Object.fromEntries(
        [`days/${day}`, `closed/${day}`, `open/${day}/nachricht.p-1/0000`].map((key) => [
          `outbox/${name}/${key}`,
          '',
        ]),
      ),
      over: Date.parse(day) + ((name === 'einladungen' ? 3 * 365 : 90) + 1) * DAY < NOW,
    };
  }),
  // what is of another kind or cannot be read is never removed, however old
  fc
    .tuple(
      fc.constantFrom(
        'accounts/p-1/000001.json',
        'generations/000000001.json',
        'passkeys/p-1/abc.json',
        'passkeys/p-1/abc.removed',
        'passkey-owners/abc.json',
        'probe/3f9a0b',
        'looked/p-1/20200101t000000z',
        'contacts/p-1/2020-01-01-short',
        'invitations/rat-2/0001.json',
        'opened/p-1/rat-2.0001',
        'outbox/notices/mails/a/b/queued',
        'outbox/einladungen/days/20200101',
        'audit/p-1/2020-01-01/notes.txt',
        'audit/p-1/2020-01-01/000000000000001.jsonl',
        'sessions/p-1/short.json',
        `sessions/p-1/${'a'.repeat(32)}.ended`,
        `links/${'b'.repeat(64)}.json`,
        `links/${'c'.repeat(64)}.used`,
        'throttle/now/abc/0',
        'challenges/abc.json',
        'challenges/def.used',
        'unknown-logins/2020-13-77/x.json',
      ),
      fc.constantFrom('', '{', 'null', '{"made":"1","begun":null,"until":"never"}', '[]'),
    )
    .map(([key, body]) => ({ all: { [key]: body }, over: false })),
);

function pair(stem: string, ending: string, body: object, marked: boolean): Record<string, string> {
  return { [`${stem}.json`]: JSON.stringify(body), ...(marked && { [stem + ending]: '' }) };
}

test('removes what is over, with its marks, and nothing that is younger or of another kind', async () => {
  let removed = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(records, { maxLength: 60, size: 'max' }), async (all) => {
      const slots = memorySlots();
      const stays = new Set<string>();
      for (const { all: bodies, over } of all)
        for (const [key, body] of Object.entries(bodies))
          if ((await slots.put(key, body)) && !over) stays.add(key);
      const before = slots.all.size;
      const count = await sweep({ slots, sweeper: slots }, TIME);
      expect([...slots.all.keys()].sort()).toEqual([...stays].sort());
      const told = Object.values(count).reduce((sum, kind) => sum + kind.removed, 0);
      expect(told).toBe(before - stays.size);
      removed += told;
    }),
    { numRuns: 150 },
  );
  expect(removed).toBeGreaterThan(1000);
});
