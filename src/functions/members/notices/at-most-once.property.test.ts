import fc from 'fast-check';
import { expect, test } from 'vitest';
import { StoreError } from '../../../store/ports.ts';
import { noticeTown, type NoticeDates } from '../../../testing/members/notice-town.ts';
import type { MembersDocument } from '../../../domain/members/index.ts';
import { aDocument } from '../../../testing/members/part.ts';
import { sendNotices } from './send-notices.ts';

const MINUTE = 60_000;

/** What happens in a town: something is published, time passes, an instance works until the store leaves it, or to its end. */
const step = fc.oneof(
  fc.record({
    kind: fc.constant('publish' as const),
    what: fc.constantFrom('paper', 'attachment', 'closed'),
  }),
  fc.record({ kind: fc.constant('wait' as const), minutes: fc.integer({ min: 1, max: 90 }) }),
  fc.record({ kind: fc.constant('work' as const), puts: fc.integer({ min: 0, max: 12 }) }),
  fc.record({ kind: fc.constant('two' as const) }),
);

test('whatever is cut off, nobody is told of one thing twice', async () => {
  const seen = { mails: 0, cut: 0 };
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 4, maxLength: 24 }), async (steps) => {
      const town = noticeTown();
      await town.join('amsel');
      await town.send();
      let number = 1;
      let dates: NoticeDates = {};
      for (const one of steps) {
        if (one.kind === 'publish') {
          number += 1;
          dates = { ...dates, [one.what]: number };
          town.publish(number, dates);
        } else if (one.kind === 'wait') town.parts.clock.now += one.minutes * MINUTE;
        else if (one.kind === 'two') await Promise.all([town.send(), sendNotices(town.instance())]);
        else {
          let left = one.puts;
          const { slots } = town;
          const put: typeof slots.put = (key, body) =>
            (left -= 1) < 0 ? Promise.reject(new StoreError('unavailable', 'gone')) : slots.put(key, body);
          await sendNotices(
            town.instance({ means: { ...town.parts.means, slots: { ...slots, put } } }),
          ).catch(() => (seen.cut += 1));
        }
      }
      for (let rounds = 0; rounds < 3; rounds += 1) {
        await town.send();
        town.parts.clock.now += 45 * MINUTE;
      }
      const ids = town.mails.map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      const lines = town.mails.flatMap(({ text }) =>
        text.split('\n').filter((line) => line.startsWith('- ')),
      );
      // each thing keeps the instant of its last publication alone, so that it is told once for each that was seen
      for (const what of ['paper', 'attachment'] as const) {
        const word = what === 'paper' ? 'Bau der Brücke am Anger' : 'Lageplan';
        const published = steps.filter((one) => one.kind === 'publish' && one.what === what).length;
        const told = lines.filter((line) => line.includes(word)).length;
        expect(told).toBeLessThanOrEqual(published);
      }
      seen.mails += ids.length;
    }),
    { numRuns: 120, seed: 3 },
  );
  expect(Math.min(seen.mails, seen.cut)).toBeGreaterThan(20);
});

const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** A publication, by how much its clock is ahead of the one before (milliseconds), and which document it changes, if it adds none. */
const publication = fc.record({
  apart: fc.constantFrom(0, 0, 0, HOUR, -HOUR, 40 * DAY, -39 * DAY),
  changes: fc.option(fc.nat({ max: 20 })),
});

test('whatever the clock of the record shows, each publication tells what it brought, and that alone', async () => {
  const seen = { standing: 0, back: 0, changed: 0 };
  await fc.assert(
    fc.asyncProperty(fc.array(publication, { minLength: 2, maxLength: 12 }), async (publications) => {
      const town = noticeTown();
      await town.join('amsel');
      let at = Date.parse('2027-03-08T09:00:00Z');
      town.publish(1, {}, new Date(at).toISOString());
      await town.send();
      let more: readonly MembersDocument[] = [];
      for (const [index, { apart, changes }] of publications.entries()) {
        at += apart;
        const instant = new Date(at).toISOString();
        const changed = more[(changes ?? 0) % Math.max(1, more.length)];
        const isChange = changes !== null && changed !== undefined;
        const title = isChange ? changed.title : `Anlage Nummer ${index}.`;
        const sha256 = String(index).padStart(64, '0');
        more = isChange
          ? more.map((one) => (one === changed ? { ...one, changedAt: instant, sha256 } : one))
          : [...more, aDocument(`anlage-${index}`, { title, addedAt: instant, sha256 })];
        town.publish(index + 2, { more }, instant);
        const before = town.mails.length;
        await town.send();
        await town.send();
        const lines = town.mails
          .slice(before)
          .flatMap(({ text }) => text.split('\n').filter((line) => line.startsWith('- ')));
        const word = isChange ? 'Geändert' : 'Neu';
        expect(lines).toEqual([`- ${word}: ${title} (Beschlussvorlage 0878/2027)`]);
        seen.standing += apart === 0 ? 1 : 0;
        seen.back += apart < 0 ? 1 : 0;
        seen.changed += isChange ? 1 : 0;
      }
    }),
    { numRuns: 80, seed: 5 },
  );
  expect(Math.min(seen.standing, seen.back, seen.changed)).toBeGreaterThan(40);
});
