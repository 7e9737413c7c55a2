import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { citizenOf } from '../../testing/subscribe/citizen.ts';
import { sampleSubscribe } from '../../testing/subscribe/sample-subscribe.ts';

const DAY = 86_400_000;

describe('whoever wants to harm others', () => {
  test('subscribes nobody who does not confirm: a mail, and then nothing', async () => {
    const town = sampleSubscribe();
    const citizen = citizenOf(town);
    await citizen.ask('opfer@example.org', ['all']);
    await town.round();
    town.publish([{ headline: 'Neu' }]);
    await town.round();
    // programs that look at links of mails open them
    await citizen.open(citizen.linkTo('/bestaetigen/'));
    town.publish([{ headline: 'Noch mehr' }]);
    await town.round();
    expect(town.mails).toHaveLength(1);
  });

  test('sends one address three mails a day, from however many networks, and learns nothing of it', async () => {
    const town = sampleSubscribe();
    const answers: string[] = [];
    for (let number = 0; number < 30; number += 1) {
      const spelled = number % 2 === 0 ? 'opfer@example.org' : 'Opfer@EXAMPLE.org';
      const answer = await citizenOf(town, `2001:db8:${number}::1`).ask(spelled, ['all']);
      answers.push(`${answer.status} ${answer.headers.get('location')}`);
    }
    await town.round();
    expect(town.mails).toHaveLength(3);
    expect(new Set(answers)).toEqual(new Set(['303 /gesendet']));
    town.clock.now += DAY + 1;
    await citizenOf(town).ask('opfer@example.org', ['all']);
    await town.round();
    expect(town.mails).toHaveLength(4);
  });

  test('of one network asks ten times an hour, whatever the last 64 bits of its address', async () => {
    const town = sampleSubscribe();
    const statuses: number[] = [];
    for (let number = 0; number < 12; number += 1)
      statuses.push(
        (await citizenOf(town, `2001:db8::${number + 1}`).ask(`a${number}@example.org`, ['all'])).status,
      );
    expect(statuses).toEqual([...Array.from({ length: 10 }, () => 303), 429, 429]);
  });

  test('of all networks together gets three hundred mails an hour out of it', async () => {
    const town = sampleSubscribe();
    for (let number = 0; number < 310; number += 1)
      await citizenOf(town, `2001:db8:${number.toString(16)}::1`).ask(`a${number}@example.org`, ['all']);
    await town.round();
    expect(town.mails).toHaveLength(300);
  });

  test('cannot say who is a peer of ours', async () => {
    const town = sampleSubscribe();
    let last = 0;
    for (let number = 0; number < 11; number += 1)
      last = (
        await citizenOf(town).send('/', `email=a${number}@example.org&thema=all`, {
          'X-Forwarded-For': `198.51.100.${number}`,
        })
      ).status;
    expect(last).toBe(429);
  });

  test('puts no words of their own into the mail that asks', async () => {
    const town = sampleSubscribe();
    const citizen = citizenOf(town);
    await citizen.ask('opfer@example.org', [
      'place:deich',
      'word:Gewinnen Sie jetzt',
      'paper:kauf-jetzt-www-boese-example',
    ]);
    await town.round();
    const [mail] = town.mails;
    expect(mail?.text).toContain('- Deich');
    expect(`${mail?.subject} ${mail?.text}`).not.toMatch(/Gewinnen|boese/);
    expect(mail?.text).toContain(
      '2\u00a0weitere Angaben'.replace('\u00a0', mail?.text.includes('\u00a0') ? '\u00a0' : ' '),
    );
  });

  test('writes no header: line breaks and controls in an address are refused, and nothing is stored', async () => {
    const town = sampleSubscribe();
    const citizen = citizenOf(town);
    for (const email of [
      'anna@example.org\r\nBcc: bert@example.org',
      'anna@example.org\nBcc: bert@example.org',
      'anna@example.org\u2028Bcc:bert@example.org',
      'anna\u0000@example.org',
      'anna@example.org,bert@example.org',
      'Anna <anna@example.org>',
      'anna@localhost',
      '@example.org',
      `${'a'.repeat(65)}@example.org`,
      '',
    ]) {
      const answer = await citizen.ask(email, ['all']);
      const page = await answer.text();
      expect([email, answer.status]).toEqual([email, 422]);
      expect(page).toMatch(/E-Mail-Adresse (?:enthält einen Zeilenumbruch|ein)|keine E-Mail-Adresse/);
    }
    expect(town.slots.all.size).toBe(0);
  });

  test('whatever is sent as an address, each mail goes to one receiver without a line break', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 40 }), async (text) => {
        const town = sampleSubscribe();
        await citizenOf(town).ask(`${text}@example.org`, ['all']);
        await town.round();
        for (const { to } of town.mails) expect(to).toMatch(/^[^\s@,<>]+@example\.org$/u);
      }),
      { numRuns: 60 },
    );
  });

  test('guesses no token, and one for one use opens no other', async () => {
    const town = sampleSubscribe();
    const citizen = citizenOf(town);
    await citizen.subscribe('anna@example.org', ['all']);
    town.publish([{ headline: 'Neu' }]);
    await town.round();
    const [end, manage] = [citizen.linkTo('/ab/'), citizen.linkTo('/verwalten/')];
    const [, id = '', mark = ''] = /\/ab\/([0-9a-f]+)-([0-9a-f]{64})/.exec(end) ?? [];
    const flipped = `${mark.startsWith('0') ? '1' : '0'}${mark.slice(1)}`;
    const dead = await (await citizen.open(`/ab/${'0'.repeat(24)}-${'0'.repeat(64)}`)).text();
    for (const path of [
      `/ab/${id}-${flipped}`,
      `/ab/${id}`,
      `/ab/${id}-`,
      `/ab/${manage.slice('/verwalten/'.length)}`,
      '/ab/..%2f..%2fetc',
    ]) {
      const answer = await citizen.open(path);
      expect([path, answer.status, await answer.text()]).toEqual([path, 404, dead]);
      await citizen.send(path, '');
    }
    expect((await citizen.open(`/verwalten/${end.slice('/ab/'.length)}`)).status).toBe(404);
    expect((await citizen.open(end)).status).toBe(200);
  });

  test('with an old link opens no new subscription of the same address', async () => {
    const town = sampleSubscribe();
    const citizen = citizenOf(town);
    await citizen.subscribe('anna@example.org', ['all']);
    town.publish([{ headline: 'Neu' }]);
    await town.round();
    const [end, manage] = [citizen.linkTo('/ab/'), citizen.linkTo('/verwalten/')];
    await citizen.send(end, '');
    await citizen.subscribe('anna@example.org', ['all']);
    expect([(await citizen.open(end)).status, (await citizen.open(manage)).status]).toEqual([404, 404]);
  });

  test('sends no form from a page of somebody else', async () => {
    const town = sampleSubscribe();
    const citizen = citizenOf(town);
    for (const headers of [
      { Origin: 'https://boese.example', 'Sec-Fetch-Site': 'cross-site' },
      { Origin: 'null', 'Sec-Fetch-Site': 'cross-site' },
    ]) {
      const answer = await citizen.send('/', 'email=anna@example.org&thema=all', headers);
      expect(answer.status).toBe(403);
    }
    expect(town.slots.all.size).toBe(0);
  });

  test('writes nothing into the pages', async () => {
    const town = sampleSubscribe();
    const citizen = citizenOf(town);
    const evil = '"><script>alert(1)</script>';
    const answer = await citizen.send(
      '/',
      new URLSearchParams({ email: evil, wort: evil, thema: evil }).toString(),
    );
    expect(await answer.text()).not.toContain('<script');
    const form = await citizen.open(
      `/neu?thema=${encodeURIComponent(evil)}&wort=${encodeURIComponent(evil)}`,
    );
    expect(await form.text()).not.toContain('<script');
  });

  test('leads nobody elsewhere by what the log says', async () => {
    const town = sampleSubscribe();
    const citizen = citizenOf(town);
    await citizen.subscribe('anna@example.org', ['all']);
    town.publish([{ headline: 'Neu', url: 'https://boese.example/vorlagen/1/?a=b#c' }]);
    await town.round();
    expect(town.mails.at(-1)?.text).toContain('https://rat.example/vorlagen/1/?a=b#c');
    expect(town.mails.at(-1)?.text).not.toContain('boese');
  });

  test('finds no address, token or word in the log', async () => {
    const town = sampleSubscribe();
    const citizen = citizenOf(town);
    for (let number = 0; number < 5; number += 1)
      await citizen.ask('anna@example.org', ['word:Lange Straße']);
    await town.round();
    const link = citizen.linkTo('/bestaetigen/');
    await citizen.send(link, '', { Origin: 'https://boese.example', 'Sec-Fetch-Site': 'cross-site' });
    await citizen.send(link, '');
    town.publish([{ headline: 'Lange Straße' }]);
    await town.round();
    await citizen.send(citizen.linkTo('/ab/'), '');
    await citizen.open('/gibt-es-nicht?anna@example.org');
    expect(town.log.length).toBeGreaterThan(2);
    expect(town.log.join('\n')).not.toMatch(/anna|example\.org|Lange|[0-9a-f]{24}|192\.0/);
  });
});
