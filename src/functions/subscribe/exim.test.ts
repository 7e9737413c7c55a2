import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { type Exim, noExim, startExim } from '../../testing/mail/exim.ts';
import { serveApp } from '../../testing/members/serve-app.ts';
import { SAMPLE_OFFER, sampleNotice } from '../../testing/subscribe/sample-subscribe.ts';
import { runSubscribe } from './command/run.ts';
import { deliverWaiting, tell } from './deliver/round.ts';
import { officeOf } from './office.ts';
import { openSubscribe } from './open-subscribe.ts';
import { readSettings } from './read-settings.ts';

let exim: Exim;
const store = mkdtempSync(path.join(tmpdir(), 'ratsfenster-subscribe-exim-'));
beforeAll(async () => {
  if (noExim === undefined) exim = await startExim();
});
afterAll(async () => {
  await exim?.stop();
  rmSync(store, { recursive: true });
});

const CHOICE = { interests: ['all'], frequency: 'sofort' } as const;

test.skipIf(noExim !== undefined)(
  `two processes on one store send each mail once; what Debian's mail server returns or refuses ends the subscription ${noExim ?? ''}`,
  async () => {
    await using site = await serveApp({
      fetch: ({ url }) => {
        if (url.endsWith('/angebot.json')) return Response.json(SAMPLE_OFFER);
        const isFirst = url.endsWith('/protokoll/1/meldung.json');
        return isFirst
          ? Response.json(sampleNotice(1, [{ headline: 'Neu' }]))
          : new Response(null, { status: 404 });
      },
    });
    const settings = readSettings({
      SUBSCRIBE_ORIGIN: 'https://abo.example',
      SUBSCRIBE_SITE: site.address,
      SUBSCRIBE_KEYS: 'kQ3v9-Zx1-Lm7w-Ty5-Rb2n-Hc8d-Gf4s-Jp6k-0aEo',
      SUBSCRIBE_ADDRESS_KEY: '3q2+7wABAgMEBQYHCAkKCwwNDg8QERITFBUWFxgZGhs=',
      SUBSCRIBE_STORE: store,
      SUBSCRIBE_SMTP: exim.smtp,
      SUBSCRIBE_MAIL_FROM: 'abo@mittelaue.example',
      SUBSCRIBE_BOUNCE_ADDRESS: 'zurueck@mittelaue.example',
      SUBSCRIBE_BOUNCE_MAILDIR: exim.returned,
    });
    const open = async () => {
      const opened = await openSubscribe(settings, {
        now: Date.now,
        log: () => undefined,
        assets: new Map(),
      });
      onTestFinished(() => opened.close());
      return opened;
    };
    const [one, other] = [await open(), await open()];
    const office = officeOf(one.parts);
    await office.entries.begin(0);
    await office.entries.finish(0);
    const receivers = ['amsel', 'specht', 'bounce.meise', '550.fink'];
    const ids = new Map<string, string>();
    for (const name of receivers)
      ids.set(name, (await office.subscriptions.save(`${name}@mittelaue.example`, CHOICE, 0)).id);

    await Promise.all(
      [one, other].map(async ({ parts }) => {
        const own = officeOf(parts);
        await tell(own, { look: true });
        await deliverWaiting(own);
      }),
    );
    const mailOf = (name: string) => `abo.1.${ids.get(name)}@mittelaue.example`;
    await expect
      .poll(async () => (await exim.delivered()).toSorted((a, b) => (a < b ? -1 : 1)), { timeout: 15_000 })
      .toEqual([mailOf('amsel'), mailOf('specht')].toSorted((a, b) => (a < b ? -1 : 1)));

    const printed: string[] = [];
    const means = {
      print: (text: string) => void printed.push(text),
      tell: (text: string) => void printed.push(text),
      input: () => Promise.resolve(new Uint8Array()),
      open,
      serve: () => Promise.resolve(1),
    };
    const left = async () => {
      expect(await runSubscribe(['bounce'], means)).toBe(0);
      const found = receivers.map(async (name) =>
        (await office.subscriptions.get(ids.get(name) ?? '')) ? name : undefined,
      );
      return (await Promise.all(found)).filter((name) => name !== undefined);
    };
    await expect.poll(left, { timeout: 15_000 }).toEqual(['amsel', 'specht']);

    printed.length = 0;
    expect(await runSubscribe(['list'], means)).toBe(0);
    expect(await runSubscribe(['erase', 'amsel@mittelaue.example'], means)).toBe(0);
    expect(await runSubscribe(['erase', 'amsel@mittelaue.example'], means)).toBe(0);
    expect(await runSubscribe(['erase', 'keine Adresse'], means)).toBe(2);
    expect(printed.join('')).toMatch(
      /^Abonnements: 2 \(sofort 2, täglich 0\)[\s\S]*Alles zu dieser Adresse ist gelöscht\.\nZu dieser Adresse ist nichts gespeichert\./,
    );
    expect(printed.join('')).not.toContain('amsel');
  },
  60_000,
);
