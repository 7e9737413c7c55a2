import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import Parser from 'rss-parser';
import { allAssets } from '../functions/members/bundle/all-assets.ts';
import { sendNotices } from '../functions/members/notices/send-notices.ts';
import { serveMembers } from '../functions/members/serve-node.ts';
import { noticeTown } from '../testing/members/notice-town.ts';
import { loginCookie } from '../testing/members/signed-in.ts';
import { freePort } from '../testing/ssh-server.ts';

// A member chooses how she hears of what is new, is told of a publication, and reads her feed without a login.

test('a member chooses, is told by mail, and gives her feed another address', async ({ page, request }) => {
  const port = await freePort();
  const origin = `http://localhost:${port}`;
  const town = noticeTown();
  const { settings, means } = town.parts;
  const parts = {
    ...town.parts,
    settings: { ...settings, origin, port, mail: { smtp: 'smtp://127.0.0.1:9', from: 'rat@rat.example' } },
    means: { ...means, assets: await allAssets() },
  };
  await town.join('amsel');
  const running = await serveMembers(parts);
  const send = () => sendNotices(town.instance({ settings: parts.settings }));
  try {
    await send();
    const [name = '', value = ''] = (await loginCookie(parts, 'amsel')).split(/=(.*)/s);
    await page.context().addCookies([{ name, value, url: origin }]);
    await page.goto(`${origin}/profil/`);
    await page.getByRole('link', { name: 'Benachrichtigungen, Feed und Kalender' }).click();
    await page.getByRole('button', { name: 'Adressen anlegen' }).click();
    await expect(page.getByText('Frühere Adressen gelten nicht mehr.')).toBeVisible();
    for (const [width, height] of [
      [320, 700],
      [768, 1000],
      [1280, 900],
    ] as const) {
      await page.setViewportSize({ width, height });
      const wide = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
      expect([width, wide]).toEqual([width, false]);
      await page.screenshot({
        path: test.info().outputPath(`benachrichtigung-${width}.png`),
        fullPage: true,
      });
    }
    const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
    expect((await new AxeBuilder({ page }).withTags(tags).analyze()).violations).toEqual([]);
    await page.getByLabel('Eine E-Mail bei jeder Veröffentlichung, die mich betrifft').check();
    await page.getByRole('button', { name: 'Speichern' }).click();
    await expect(page.getByText('Ihre Wahl gilt ab der nächsten Veröffentlichung.')).toBeVisible();

    town.publish(2, { paper: 2, closed: 2 });
    await send();
    expect(town.mails.map(({ to }) => to)).toEqual(['amsel@rat.example']);
    expect(town.mails[0]?.text).toContain('2 neue oder geänderte nichtöffentliche Unterlagen');

    const feed = await page.getByLabel('Feed (Atom): was neu ist').inputValue();
    const read = await new Parser().parseString(await (await request.get(feed)).text());
    expect(read.items[0]?.content).toContain('Bau der Brücke am Anger');
    await page.getByRole('button', { name: 'Neue Adressen anlegen' }).click();
    await expect(page.getByText('Frühere Adressen gelten nicht mehr.')).toBeVisible();
    expect((await request.get(feed)).status()).toBe(404);

    await page.getByLabel('Keine E-Mail').check();
    await page.getByRole('button', { name: 'Speichern' }).click();
    town.publish(3, { paper: 3, closed: 3 });
    await send();
    expect(town.mails).toHaveLength(1);
  } finally {
    await running.stop(0);
  }
});
