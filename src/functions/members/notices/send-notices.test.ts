import { expect, test } from 'vitest';
import { noticeTown } from '../../../testing/members/notice-town.ts';
import { choose } from './choices.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

test('the first run sets the mark; the next publication is told once to whom it concerns', async () => {
  const town = noticeTown();
  await town.join('amsel');
  await town.join('specht');
  town.publish(1, { paper: 1, closed: 1 });
  await town.send();
  expect(town.mails).toEqual([]);
  town.publish(2, { paper: 2, attachment: 2, closed: 2, item: 2 });
  await town.send();
  await town.send();
  expect(town.mails.map(({ to }) => to)).toEqual(['amsel@rat.example']);
  expect(town.mails[0]?.id).toMatch(/^nachricht\.[0-9a-f]{24}$/);
  expect(town.mails[0]?.subject).toBe('Neues im Mitgliederbereich');
  expect(town.mails[0]?.text).toMatchInlineSnapshot(`
    "Guten Tag Anna Amsel,

    im Mitgliederbereich ist dies neu oder geändert:

    Rat, Montag, 15. März 2027, 18:00 Uhr
    https://rat.example/sitzungen/2027-03-15-rat/
    - Neu: Beschlussvorlage 0878/2027: Bau der Brücke am Anger
    - Neu: Lageplan (Beschlussvorlage 0878/2027)
    - 1 Änderung im nichtöffentlichen Teil der Tagesordnung
    - 2 neue oder geänderte nichtöffentliche Unterlagen

    Alles Neue finden Sie nach der Anmeldung hier:
    https://rat.example/neues/

    Sie erhalten diese Nachricht bei jeder Veröffentlichung. Ändern oder abbestellen können Sie sie hier:
    https://rat.example/profil/benachrichtigung/

    Einladungen kommen davon unabhängig immer auf dem vereinbarten Weg.

    Fragen beantwortet Ihnen: Ratsbüro (ratsbuero@musterdorf.example, Telefon 030 23125 110)

    Gemeinde Musterdorf
    "
  `);
});

test('no title and no name of anything that is not public stands in a mail, nor in the store', async () => {
  const town = noticeTown();
  await town.join('amsel');
  await town.send();
  town.publish(2, { closed: 2, item: 2 });
  await town.send();
  const told = JSON.stringify(town.mails);
  expect(town.mails).toHaveLength(1);
  expect(told).toContain('2 neue oder geänderte nichtöffentliche Unterlagen');
  expect(told).toContain('1 Änderung im nichtöffentlichen Teil der Tagesordnung');
  expect(told).not.toMatch(/Geheim|Mühle|0900|gutachten/i);
  const kept = [...town.slots.all].filter(([key]) => !key.startsWith('accounts/'));
  expect(JSON.stringify(kept)).not.toMatch(/Brücke|Geheim|Mühle|0900|@rat\.example/);
});

test('who wants one mail a day has it at seven, with all of the day before, and nothing twice', async () => {
  const town = noticeTown();
  await town.join('amsel');
  const { clock, means } = town.parts;
  await choose(means.slots, 'amsel', 'day', clock.now);
  await town.send();
  town.publish(2, { paper: 2 });
  clock.now += HOUR;
  await town.send();
  town.publish(3, { paper: 2, closed: 3 });
  clock.now += HOUR;
  await town.send();
  expect(town.mails).toEqual([]);
  // 06:59 and 07:00 in Berlin
  clock.now = Date.parse('2027-03-09T05:59:00Z');
  await town.send();
  expect(town.mails).toEqual([]);
  clock.now += MINUTE;
  await town.send();
  await town.send();
  expect(town.mails).toHaveLength(1);
  expect(town.mails[0]?.text).toMatch(
    /seit der letzten Nachricht[^]*Bau der Brücke[^]*2 neue oder geänderte/,
  );
  clock.now += 24 * HOUR;
  await town.send();
  expect(town.mails).toHaveLength(1);
});

test('who wants none has none; who has no access, address or seat neither', async () => {
  const town = noticeTown();
  await town.join('amsel');
  await town.join('specht', { state: 'revoked' });
  await town.parts.accounts.save({
    ...(await town.parts.accounts.all())[0]!,
    id: 'buero',
    email: 'buero@rat.example',
    version: 0,
    rights: { clerk: true, leadership: false, offices: [] },
  });
  await choose(town.slots, 'amsel', 'none', town.parts.clock.now);
  await town.send();
  town.publish(2, { paper: 2, closed: 2 });
  await town.send();
  expect(town.mails).toEqual([]);
  // the office may choose to be told, too
  await choose(town.slots, 'buero', 'each', town.parts.clock.now);
  town.publish(3, { paper: 3, closed: 3 });
  await town.send();
  expect(town.mails.map(({ to }) => to)).toEqual(['buero@rat.example']);
});

test('what changed between the queue and the sending counts: access revoked, choice changed', async () => {
  for (const change of ['revoke', 'choose'] as const) {
    const outcomes = ['deferred', 'accepted'] as const;
    let tries = 0;
    const sent: string[] = [];
    const town = noticeTown({
      sendOnce: (mail) => {
        const outcome = outcomes[(tries += 1) - 1] ?? 'accepted';
        if (outcome === 'accepted') sent.push(mail.id);
        return Promise.resolve(
          outcome === 'deferred' ? { outcome, reason: '451 4.7.1' } : { outcome, answer: '250' },
        );
      },
    });
    await town.join('amsel');
    await town.send();
    town.publish(2, { paper: 2 });
    await town.send();
    const account = await town.parts.accounts.get('amsel');
    if (change === 'revoke' && account) await town.parts.accounts.save({ ...account, state: 'revoked' });
    else await choose(town.slots, 'amsel', 'none', town.parts.clock.now);
    town.parts.clock.now += 2 * HOUR;
    const round = await town.send();
    expect([sent, round.dropped]).toEqual([[], 1]);
  }
});

test('a mail of which nobody knows whether it arrived is not sent again', async () => {
  let tries = 0;
  const town = noticeTown({
    sendOnce: () => {
      tries += 1;
      return Promise.resolve({ outcome: 'doubtful', reason: 'timeout' });
    },
  });
  await town.join('amsel');
  await town.send();
  town.publish(2, { paper: 2 });
  for (let hours = 0; hours < 100; hours += 1) {
    await town.send();
    town.parts.clock.now += HOUR;
  }
  expect(tries).toBe(1);
});

test('a run that nobody could queue for days is not told any more', async () => {
  const town = noticeTown();
  await town.join('amsel');
  await town.send();
  town.publish(2, { paper: 2 });
  const { slots } = town;
  const failing = town.instance({
    means: {
      ...town.parts.means,
      slots: {
        ...slots,
        put: (key, body) =>
          key.startsWith('outbox/') ? Promise.reject(new Error('gone')) : slots.put(key, body),
      },
    },
  });
  const { sendNotices } = await import('./send-notices.ts');
  await expect(sendNotices(failing)).rejects.toThrow('gone');
  town.parts.clock.now += 4 * 24 * HOUR;
  await town.send();
  expect(town.mails).toEqual([]);
});

test('whatever a sweep that was cut off leaves of a mail, it never leaves again', async () => {
  const town = noticeTown();
  await town.join('amsel');
  await town.send();
  town.publish(2, { paper: 2 });
  await town.send();
  expect(town.mails).toHaveLength(1);
  town.parts.clock.now += 400 * 24 * HOUR;
  const mails = [...town.slots.all.keys()].filter((key) => key.startsWith('outbox/nachrichten/mails/'));
  expect(mails.map((key) => key.replace(/.*\//, '')).sort()).toEqual(['end-0001', 'queued', 'try-0001']);
  for (const key of mails.filter((one) => !one.endsWith('/queued'))) await town.slots.remove(key);
  // by a process that remembers nothing
  const { sendNotices } = await import('./send-notices.ts');
  expect(await sendNotices(town.instance())).toMatchObject({ accepted: 0, dropped: 1 });
  const { sweep } = await import('../sweep/sweep.ts');
  const time = { now: town.parts.clock.now + 800 * 24 * HOUR, auditDays: 30, sessionHours: 12 };
  await sweep({ slots: town.slots, sweeper: town.slots }, time);
  expect([...town.slots.all.keys()].filter((key) => key.startsWith('outbox/'))).toEqual([]);
  await town.send();
  expect(town.mails).toHaveLength(1);
});
