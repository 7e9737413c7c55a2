import { readFileSync } from 'node:fs';
import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import {
  budget,
  faxedPaper,
  longPaper,
  paper,
  scriptedPaper,
  secondVersion,
} from '../testing/members/viewer/papers.ts';
import { serveViewer, type ViewedFile } from '../testing/members/viewer/serve-viewer.ts';
import type { ServedApp } from '../testing/members/serve-app.ts';
import { HOSTILE } from '../testing/hostile-pdfs.ts';
import { complaintsOf, hostsOf } from './members/complaints.ts';

// The reading view alone, with the policy of the members' area: reading, searching, marking, printing, and what files do to it.

test.describe.configure({ mode: 'default' });

const TITLE = 'Vorlage 12/2027: Sanierung der Grundschule am Anger';
const files = (): ViewedFile[] => [
  { id: 'vorlage', title: TITLE, bytes: paper() },
  { id: 'haushalt', title: 'Haushaltsplan 2027', bytes: budget(), isPublic: false },
];
const list = files();
let served: ServedApp;
let complaints: string[] = [];
test.beforeAll(async () => {
  served = await serveViewer(list);
});
test.afterAll(() => served[Symbol.asyncDispose]());
test.beforeEach(({ context }) => {
  list.splice(0, list.length, ...files());
  complaints = complaintsOf(context, hostsOf(served.address));
});

const pane = (page: Page, title = TITLE) => page.getByRole('region', { name: title, exact: true });
const sheet = (page: Page, number: number, of = 12) =>
  pane(page).getByRole('region', { name: `Seite ${number} von ${of}` });

async function read(page: Page, document = 'vorlage'): Promise<void> {
  await page.goto(`${served.address}/?d=${document}`);
}

/** Selects words of the first page as a pointer does, and tells which they are. */
async function select(page: Page, from: string, to: string): Promise<void> {
  await expect(sheet(page, 1).getByText(from)).toBeVisible();
  await page.evaluate(
    ([from, to]) => {
      const walker = document.createTreeWalker(document.querySelector('.reader-text')!, NodeFilter.SHOW_TEXT);
      const range = document.createRange();
      for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
        if (node.data.includes(from!)) range.setStart(node, node.data.indexOf(from!));
        if (node.data.includes(to!)) range.setEnd(node, node.data.indexOf(to!) + to!.length);
      }
      getSelection()!.removeAllRanges();
      getSelection()!.addRange(range);
    },
    [from, to],
  );
}

interface StoredNote {
  readonly target?: { readonly exact: string; readonly page: number };
  readonly text: string;
  readonly colour: string;
}
const notes = (page: Page): Promise<StoredNote[]> => page.evaluate('notes()');

test('a paper is read page by page, larger and smaller', async ({ page }) => {
  await read(page);
  await expect(sheet(page, 1).getByText('Begründung')).toBeVisible();
  await expect(pane(page).getByText('von 12')).toBeVisible();
  await pane(page).getByRole('button', { name: 'Nächste Seite' }).click();
  await expect(page.getByRole('status')).toHaveText('Seite 2 von 12');
  await pane(page).getByRole('textbox', { name: 'Seite' }).fill('9');
  await page.keyboard.press('Enter');
  await expect(sheet(page, 9).getByText('Anlage 9')).toBeVisible();
  // what is out of sight is not kept
  expect(await page.locator('.reader-page canvas').count()).toBeLessThanOrEqual(4);
  const width = async () => (await page.locator('[data-page="9"]').boundingBox())?.width ?? 0;
  const before = await width();
  await pane(page).getByRole('button', { name: 'Vergrößern' }).click();
  await expect.poll(width).toBeCloseTo(before * 1.25, 0);
  await expect(pane(page).getByRole('textbox', { name: 'Seite' })).toHaveValue('9');
  expect(complaints).toEqual([]);
});

test('words are found here and in all papers, however they are spelt', async ({ page }) => {
  await read(page);
  await pane(page)
    .getByRole('region', { name: /^Seiten/ })
    .focus();
  await page.keyboard.press('Control+f');
  await expect(page.getByLabel('Suchwort')).toBeFocused();
  await page.keyboard.type('kosten betragen');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('status')).toHaveText(
    '1 Treffer für „kosten betragen“. Treffer 1 von 1, Seite 1',
  );
  await expect(page.locator('.reader-mark--current')).toHaveCount(2);
  await page.getByLabel('Suchwort').fill('grundschule');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('status')).toContainText('14 Treffer für „grundschule“.');
  await pane(page).getByRole('button', { name: 'Voriger Treffer' }).click();
  await expect(page.getByRole('status')).toHaveText('Treffer 14 von 14, Seite 12');
  await expect(page.locator('[data-page="12"] .reader-mark--current')).toBeInViewport();
  await page.getByLabel('Suchwort').fill('strasse');
  await page.getByRole('button', { name: 'In allen Unterlagen der Sitzung suchen' }).click();
  await page.getByRole('button', { name: 'Haushaltsplan 2027: 1 Treffer' }).click();
  const second = pane(page, 'Haushaltsplan 2027 nichtöffentlich');
  await expect(second.locator('.reader-mark--current')).toBeVisible();
  await expect(second.getByText('Treffer 1 von 1')).toBeVisible();
  expect(complaints).toEqual([]);
});

test('words are marked by pointer, written on, and found again in the second version', async ({ page }) => {
  await read(page);
  await select(page, 'Die Kosten', '250.000 Euro.');
  await page.getByRole('button', { name: 'Grün markieren' }).click();
  await page.getByRole('textbox', { name: 'Notiz' }).fill('Gegenfinanzierung erfragen');
  await expect(page.getByText('Gespeichert.')).toBeVisible();
  await select(page, 'Das Dach', 'undicht.');
  await page.getByRole('button', { name: 'Rot markieren' }).click();
  await page.getByRole('button', { name: 'Fertig' }).click();
  await select(page, 'Die Straße', 'gesperrt.');
  await page.getByRole('button', { name: 'Blau markieren' }).click();
  await page.getByRole('button', { name: 'Fertig' }).click();
  await expect(page.locator('.reader-mark--green')).toHaveCount(2);
  await expect(page.getByRole('region', { name: 'Seite 1 von 12, 3 Notizen' })).toBeVisible();
  expect((await notes(page)).map(({ target, text, colour }) => [target?.exact, text, colour])).toEqual([
    [
      'Die Kosten be- tragen nach § 58 Abs. 1 Nr. 5 insgesamt 250.000 Euro.',
      'Gegenfinanzierung erfragen',
      'green',
    ],
    ['Das Dach ist undicht.', '', 'red'],
    ['Die Straße wird gesperrt.', '', 'blue'],
  ]);

  list.splice(0, 1, { id: 'vorlage', title: TITLE, bytes: secondVersion() });
  await read(page);
  await pane(page).getByRole('button', { name: 'Notizen (3)' }).click();
  const panel = page.getByRole('complementary', { name: 'Notizen' });
  await expect(panel.getByText('Diese Stelle wurde in der neuen Fassung nicht gefunden.')).toBeVisible();
  await panel.getByRole('button', { name: /^Zur Stelle: Die Kosten/ }).click();
  await expect(page.locator('[data-page="2"] .reader-mark--green').first()).toBeInViewport();
  await expect(page.locator('[data-page="2"] .reader-mark--green')).toHaveCount(2);
  await expect(panel.getByText('Die Kosten betragen nach')).toBeVisible();
  await expect(panel.getByText('Gegenfinanzierung erfragen')).toBeVisible();
  await expect(page.locator('.reader-mark--red')).toHaveCount(0);
  const street = panel.getByRole('listitem').filter({ hasText: 'Die Straße wird gesperrt.' });
  await expect(street.getByText('Der Wortlaut hat sich geändert. Markiert hatten Sie:')).toBeVisible();
  await expect(page.locator('[data-page="2"] .reader-mark--blue')).toHaveCount(1);
  await expect(panel.getByText('Der Wortlaut hat sich geändert.')).toHaveCount(1);
  expect(complaints).toEqual([]);
});

test('a passage is marked, changed, deleted and brought back by keyboard alone', async ({ page }) => {
  await read(page);
  await expect(sheet(page, 1).getByText('Begründung')).toBeVisible();
  await tabTo(page, 'Stelle wählen');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('status')).toHaveText(`Seite 1: ${TITLE}`);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('status')).toHaveText(/^Seite 1: Die Kosten be- tragen .* Euro\.$/);
  await page.keyboard.press('Shift+PageDown');
  await expect(page.getByRole('status')).toContainText('Sätze ab Seite 1: Anlage 2');
  await page.keyboard.press('Shift+ArrowUp');
  await expect(page.locator('.reader-mark--picked').first()).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('textbox', { name: 'Notiz' })).toBeFocused();
  await page.keyboard.type('Mit Tasten');
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('ArrowRight');
  await tabTo(page, 'Fertig');
  await page.keyboard.press('Enter');
  await expect.poll(() => notes(page)).toMatchObject([{ text: 'Mit Tasten', colour: 'green' }]);
  expect((await notes(page))[0]?.target?.exact).toMatch(/^Die Kosten .* undicht\.$/);
  await expect(page.getByRole('button', { name: /^Bearbeiten/ })).toBeFocused();
  await page.keyboard.press('Enter');
  await tabTo(page, 'Löschen');
  await page.keyboard.press('Enter');
  await expect.poll(() => notes(page)).toEqual([]);
  await expect(page.getByRole('button', { name: 'Rückgängig machen' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect.poll(() => notes(page)).toMatchObject([{ text: 'Mit Tasten' }]);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: 'Notizen (1)' })).toBeFocused();
  expect(complaints).toEqual([]);
});

async function tabTo(page: Page, name: string): Promise<void> {
  for (let press = 0; press < 40; press += 1) {
    if ((await page.evaluate('document.activeElement.textContent')) === name) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`no key leads to ${name}`);
}

/** Rows that scroll sideways, and what is smaller than a finger. */
const NOT_FOR_FINGERS = `[
  ...[...document.querySelectorAll('.reader-head, .reader-tools, .reader-bar, .reader-open')]
    .filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth)
    .map(({ className }) => className),
  ...[...document.querySelectorAll('.reader :is(button, input, select)')]
    .filter((one) => one.checkVisibility() && (one.offsetHeight < 44 || one.offsetWidth < 44))
    .map(({ outerHTML }) => outerHTML),
]`;

test('two papers stand side by side on a tablet and one at a time on a phone', async ({ page }) => {
  await page.setViewportSize({ width: 1024, height: 768 });
  await read(page);
  await page.getByLabel('Weitere Unterlage öffnen').selectOption('Haushaltsplan 2027');
  await page.getByRole('button', { name: 'Öffnen', exact: true }).click();
  const second = pane(page, 'Haushaltsplan 2027 nichtöffentlich');
  await expect(second.getByText('Die Grundschule erhält Mittel')).toBeVisible();
  await expect(sheet(page, 1).getByText('Begründung')).toBeVisible();
  const [left, right] = [await pane(page).boundingBox(), await second.boundingBox()];
  expect(right?.x).toBeGreaterThanOrEqual((left?.x ?? 0) + (left?.width ?? 0));
  await page.setViewportSize({ width: 320, height: 640 });
  await expect(pane(page)).toBeHidden();
  await expect(second).toBeVisible();
  await page
    .getByRole('navigation', { name: 'Geöffnete Unterlagen' })
    .getByRole('button', { name: TITLE })
    .click();
  await expect(sheet(page, 1).getByText('Begründung')).toBeVisible();
  await expect(second).toBeHidden();
  const over = 'document.documentElement.scrollWidth - document.documentElement.clientWidth';
  expect(await page.evaluate(over)).toBe(0);
  await pane(page).getByRole('button', { name: 'Mehr' }).click();
  await pane(page).getByRole('button', { name: 'Stelle wählen' }).click();
  await expect(pane(page).getByRole('button', { name: 'Auswahl beenden' })).toBeVisible();
  expect(await page.evaluate(NOT_FOR_FINGERS)).toEqual([]);
  await pane(page)
    .getByRole('button', { name: `${TITLE} schließen` })
    .click();
  await second.getByRole('button', { name: /schließen$/ }).click();
  await expect(page.getByText('Leseansicht verlassen')).toBeVisible();
  expect(complaints).toEqual([]);
});

/** Makes a highlight with words on it. */
async function note(page: Page): Promise<void> {
  await select(page, 'Die Kosten', '250.000 Euro.');
  await page.getByRole('button', { name: 'Blau markieren' }).click();
  await page.getByRole('textbox', { name: 'Notiz' }).fill('Nachfragen');
  await expect(page.getByText('Gespeichert.')).toBeVisible();
}

test('pages with highlights, and notes, are printed and saved', async ({ page }) => {
  await page.addInitScript(`window.print = () => {
    const view = document.querySelector('.reader-print');
    window.printed = {
      text: view.innerText,
      pages: [...view.querySelectorAll('canvas')].map(({ width }) => width),
      marks: view.querySelectorAll('.reader-mark--blue').length,
      seen: [...document.body.children].filter((child) => getComputedStyle(child).display !== 'none').length,
    };
    dispatchEvent(new Event('afterprint'));
  }`);
  await read(page);
  await note(page);
  await pane(page).getByRole('button', { name: 'Drucken und sichern' }).click();
  await page.getByLabel('Bis Seite').fill('2');
  await page.emulateMedia({ media: 'print' });
  await page.getByRole('button', { name: 'Unterlage mit Markierungen drucken' }).click();
  await expect
    .poll(() => page.evaluate('window.printed'))
    .toMatchObject({ pages: [1121, 1121], marks: 2, seen: 1 });
  await expect(page.locator('.reader-print')).toHaveCount(0);
  await page.getByRole('button', { name: 'Notizen drucken' }).click();
  await expect
    .poll(() => page.evaluate('window.printed.text'))
    .toMatch(/Die Kosten betragen nach § 58[^]*Nachfragen/);
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Notizen als Datei sichern' }).click();
  const saved = await download;
  expect(saved.suggestedFilename()).toMatch(/^Notizen Vorlage 12 2027.*\.json$/);
  const json = JSON.parse(readFileSync(await saved.path(), 'utf8')) as Record<string, unknown>;
  const { items } = json['first'] as { readonly items: readonly unknown[] };
  expect(items.map(lacking)).toEqual([[]]);
  expect(lacking({ target: { selector: {} } })).toEqual(['id', 'type', 'source', 'selector', 'quote']);
  expect(json).toMatchObject({
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    type: 'AnnotationCollection',
    total: 1,
    first: {
      items: [
        {
          type: 'Annotation',
          motivation: 'commenting',
          target: {
            selector: {
              value: 'page=1',
              refinedBy: { type: 'TextQuoteSelector', suffix: ' Die Straße wird gesperrt. Begrü' },
            },
          },
        },
      ],
    },
  });
  expect(complaints).toEqual([]);
});

/** What an annotation lacks of the Web Annotation Data Model (W3C, 2017), 3.1, 3.2, 4 and 4.2. */
function lacking(annotation: unknown): string[] {
  const { '@context': context, id, type, target } = annotation as Record<string, unknown>;
  const { source, selector } = target as { source?: unknown; selector?: Record<string, unknown> };
  const quote = selector?.['refinedBy'] as Record<string, unknown> | undefined;
  const wanted: Readonly<Record<string, boolean>> = {
    context: context === undefined || context === 'http://www.w3.org/ns/anno.jsonld',
    id: typeof id === 'string' && URL.canParse(id),
    type: type === 'Annotation',
    source: URL.canParse(String((source as { id?: unknown } | undefined)?.id)),
    selector:
      selector === undefined ||
      (selector['type'] === 'FragmentSelector' &&
        URL.canParse(String(selector['conformsTo'])) &&
        /^page=[1-9]\d*$/.test(String(selector['value']))),
    quote:
      selector === undefined ||
      (quote?.['type'] === 'TextQuoteSelector' &&
        ['exact', 'prefix', 'suffix'].every((name) => typeof quote[name] === 'string')),
  };
  return Object.keys(wanted).filter((name) => !wanted[name]);
}

test('where the copy is locked nothing of the paper stays', async ({ page }) => {
  await read(page);
  await note(page);
  // a sheet is being printed at that moment
  await page.evaluate('window.print = () => undefined');
  await pane(page).getByRole('button', { name: 'Drucken und sichern' }).click();
  await page.getByRole('button', { name: 'Notizen drucken' }).click();
  await expect(page.locator('.reader-print')).toHaveCount(1);
  await page.evaluate('window.canvas = document.querySelector("canvas"); copy.lock()');
  await expect(page.getByText('Ihre Unterlagen sind gesperrt.')).toBeVisible();
  expect(
    await page.evaluate('[document.querySelectorAll("canvas, .reader-text").length, canvas.width]'),
  ).toEqual([0, 0]);
  expect(await page.content()).not.toMatch(/Grundschule|Kosten|Nachfragen/);
  expect(page.workers()).toHaveLength(0);
  expect(complaints).toEqual([]);
});

for (const [when, end] of [
  ['the copy is locked', 'copy.lock()'],
  ['the page is left', 'dispatchEvent(new Event("pagehide"))'],
  ['the view is closed', 'leave()'],
] as const)
  test(`what was typed at that moment is saved when ${when}`, async ({ page }) => {
    await read(page);
    await note(page);
    // in one turn: no pause in which it could have been saved before
    const saved = await page.evaluate(`(() => {
      const field = document.querySelector('textarea');
      field.value = 'Nachfragen, wer zahlt';
      field.dispatchEvent(new Event('input', { bubbles: true }));
      ${end};
      return notes();
    })()`);
    expect(saved).toMatchObject([{ text: 'Nachfragen, wer zahlt' }]);
    expect(complaints).toEqual([]);
  });

test('a paper of 300 MB is not read into memory, but can be saved', async ({ page }) => {
  list.push({ id: 'plan', title: 'Großer Plan', bytes: budget(), size: 300_000_000 });
  await read(page, 'plan');
  const shown = pane(page, 'Großer Plan');
  await expect(shown.getByText('Sie ist zu groß für die Anzeige auf diesem Gerät.')).toBeVisible();
  await expect(page.getByRole('status')).toHaveText(/zu groß/);
  const download = page.waitForEvent('download');
  await shown.getByRole('button', { name: 'Datei unverändert sichern' }).click();
  expect((await download).suggestedFilename()).toBe('plan.pdf');
  expect(complaints).toEqual([]);
});

test('scripts of a file do not run, and its links lead nowhere', async ({ page }) => {
  list.push({ id: 'skript', title: 'Datei mit Skript', bytes: scriptedPaper() });
  page.on('dialog', (dialog) => {
    complaints.push(dialog.message());
    void dialog.dismiss();
  });
  await read(page, 'skript');
  const shown = pane(page, 'Datei mit Skript');
  await shown.getByText('Fremder Text').click();
  await expect(shown.locator('a, iframe, form:not([role=search])')).toHaveCount(0);
  expect(new URL(page.url()).origin).toBe(served.address);
  expect(complaints).toEqual([]);
});

test('a scanned page shows without WebAssembly, and a search in it says that it has no words', async ({
  page,
}) => {
  list.push({ id: 'fax', title: 'Eingescannt', bytes: faxedPaper() });
  await read(page, 'fax');
  const shown = pane(page, 'Eingescannt');
  await expect(shown.locator('.reader-text')).toBeAttached();
  const middle = `(() => {
    const canvas = document.querySelector('.reader-page canvas');
    return [...canvas.getContext('2d').getImageData(canvas.width / 2, canvas.height / 2, 1, 1).data];
  })()`;
  expect(await page.evaluate(middle)).toEqual([0, 0, 0, 255]);
  await shown.getByRole('button', { name: 'Suchen' }).click();
  await page.keyboard.type('Schule');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('status')).toContainText('Diese Datei enthält keinen lesbaren Text');
  expect(complaints).toEqual([]);
});

for (const [name, bytes] of Object.entries(HOSTILE)) {
  test(`a hostile file does not hold up the view: ${name}`, async ({ page }) => {
    list.push({ id: 'feind', title: 'Fremde Datei', bytes: new Uint8Array(bytes()) });
    await read(page, 'feind');
    const shown = pane(page, 'Fremde Datei');
    const message = shown.getByText('Diese Datei lässt sich nicht anzeigen.');
    await expect(message.or(shown.locator('canvas, .reader-page__fault').first())).toBeVisible({
      timeout: 60_000,
    });
    if (await message.isVisible()) {
      const download = page.waitForEvent('download');
      await shown.getByRole('button', { name: 'Datei unverändert sichern' }).click();
      expect((await download).suggestedFilename()).toBe('feind.pdf');
    }
    // the page still answers: another paper is read beside it
    await page.getByLabel('Weitere Unterlage öffnen').selectOption('Haushaltsplan 2027');
    await page.getByRole('button', { name: 'Öffnen', exact: true }).click();
    await expect(page.getByText('Die Grundschule erhält Mittel')).toBeVisible();
  });
}

test('a thousand pages are passed through with few of them in memory', async ({ page }) => {
  list.push({ id: 'lang', title: 'Langer Bericht', bytes: longPaper(1000) });
  await read(page, 'lang');
  const shown = pane(page, 'Langer Bericht');
  for (const number of [1, 250, 500, 750, 1000]) {
    await shown.getByRole('textbox', { name: 'Seite' }).fill(String(number));
    await page.keyboard.press('Enter');
    await expect(page.locator(`[data-page="${number}"] .reader-text`)).toContainText(
      `Zeile 9 der Seite ${number} `,
    );
    expect(await page.locator('.reader-page canvas').count()).toBeLessThanOrEqual(4);
  }
});

const LOOKS = [
  { width: 320, height: 640 },
  { width: 768, height: 1024 },
  { width: 1280, height: 800 },
];

for (const colorScheme of ['light', 'dark'] as const)
  for (const forcedColors of ['none', 'active'] as const)
    test(`its own interface is without a fault: ${colorScheme}, forced colours ${forcedColors}`, async ({
      page,
    }) => {
      // twelve looks, each gone through with all rules
      test.slow();
      await page.emulateMedia({ colorScheme, forcedColors, reducedMotion: 'reduce' });
      await read(page);
      await note(page);
      await page.getByLabel('Weitere Unterlage öffnen').selectOption('Haushaltsplan 2027');
      await page.getByRole('button', { name: 'Öffnen', exact: true }).click();
      await expect(page.getByText('Die Grundschule erhält Mittel')).toBeAttached();
      const found: string[] = [];
      // what differs between the looks are colours alone
      const isPlain = colorScheme === 'light' && forcedColors === 'none';
      for (const size of LOOKS) {
        await page.setViewportSize(size);
        await page.getByRole('navigation').getByRole('button', { name: TITLE }).click();
        const more = pane(page).getByRole('button', { name: 'Mehr', expanded: false });
        if (await more.isVisible()) await more.click();
        for (const name of [/^Suchen/, /^Notizen/, /^Drucken/, 'Stelle wählen']) {
          await pane(page).getByRole('button', { name }).first().click();
          found.push(
            ...(await faults(page, isPlain ? 'all' : 'colours')).map(
              (fault) => `${size.width} ${String(name)} ${fault}`,
            ),
          );
        }
        await page.keyboard.press('Escape');
      }
      expect(found).toEqual([]);
      expect(complaints).toEqual([]);
    });

async function faults(page: Page, rules: 'all' | 'colours'): Promise<string[]> {
  // the words of the paper are the paper's: they lie invisibly above its picture
  const axe = new AxeBuilder({ page }).exclude('.reader-text');
  if (rules === 'colours') axe.withRules(['color-contrast', 'link-in-text-block']);
  else axe.withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']);
  const { violations } = await axe.analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
}
