import type { Browser, Page } from '@playwright/test';
import type { DeskFile } from '../../../desk/app/desk-file.ts';
import { DESK_YEAR } from './synthetic-desk.ts';
import { undivided } from './undivided.ts';

/** How long a step took by the clock, in seconds of CPU of the browser and decap-server, and how many entries it showed. */
export interface ClerkStep {
  readonly step: string;
  readonly wall: number;
  readonly cpu: number;
  readonly entries?: number;
}

interface Stage {
  readonly browser: Browser;
  /** The desk's address. */
  readonly address: string;
  /** All papers in one collection. */
  readonly whole: boolean;
  /** Seconds of CPU so far. */
  readonly cpu: () => number;
}

const WHOLE: Readonly<Record<string, string>> = {
  'list of this year': 'one list of all papers',
  'first hits of the picker': 'first hits of the picker, one list',
};
const LIMIT = 180_000;
const ENTRY = 'a[href*="/entries/"]';

/** What a clerk does, each on a page of its own that knows nothing yet. */
export async function clerkSteps(stage: Stage): Promise<readonly ClerkStep[]> {
  const name = (year: number): string => (stage.whole ? 'papers' : `papers-${year}`);
  const steps = [await list(stage, 'list of this year', name(DESK_YEAR)), await hits(stage, name(DESK_YEAR))];
  if (stage.whole) return steps.map((one) => ({ ...one, step: WHOLE[one.step] ?? one.step }));
  return [...steps, await list(stage, 'list of an archive', name(DESK_YEAR - 2)), await entry(stage)];
}

/** From the login to the list with its entries. */
const list = (stage: Stage, step: string, collection: string): Promise<ClerkStep> =>
  onPage(stage, `#/collections/${collection}`, async (page, timed) => {
    const figures = await timed(async () => {
      await logIn(page);
      await page.locator(ENTRY).first().waitFor();
    });
    return { step, ...figures, entries: await page.locator(ENTRY).count() };
  });

/** From the first letter in the picker to the first hit, in a form that was only just opened. */
const hits = (stage: Stage, collection: string): Promise<ClerkStep> =>
  onPage(stage, `#/collections/${collection}/new`, async (page, timed) => {
    await logIn(page);
    const picker = page.locator('[id^="related-"][role="combobox"]');
    await picker.waitFor();
    const figures = await timed(async () => {
      await picker.fill('a');
      await page.locator('[role="option"]').first().waitFor();
    });
    return { step: 'first hits of the picker', ...figures };
  });

/** From the click in the list to the filled form. */
const entry = (stage: Stage): Promise<ClerkStep> =>
  onPage(stage, `#/collections/papers-${DESK_YEAR}`, async (page, timed) => {
    await logIn(page);
    const link = page.locator(ENTRY).nth(3);
    await link.waitFor();
    const figures = await timed(async () => {
      await link.click();
      await page.getByLabel('Betreff', { exact: true }).waitFor();
    });
    return { step: 'opening an entry', ...figures };
  });

const logIn = (page: Page): Promise<void> => page.getByRole('button', { name: 'Anmelden' }).click();

type Timed = (act: () => Promise<void>) => Promise<{ readonly wall: number; readonly cpu: number }>;

async function onPage(
  { browser, address, whole, cpu }: Stage,
  hash: string,
  act: (page: Page, timed: Timed) => Promise<ClerkStep>,
): Promise<ClerkStep> {
  const context = await browser.newContext({ locale: 'de-DE', timezoneId: 'Europe/Berlin' });
  context.setDefaultTimeout(LIMIT);
  const page = await context.newPage();
  if (whole) {
    await page.route('**/desk.json', async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, json: undivided((await response.json()) as DeskFile) });
    });
  }
  await page.goto(`${address}${hash}`);
  await page.getByRole('button', { name: 'Anmelden' }).waitFor();
  try {
    return await act(page, async (step) => {
      const [before, started] = [cpu(), performance.now()];
      await step();
      return { wall: (performance.now() - started) / 1000, cpu: cpu() - before };
    });
  } finally {
    await context.close();
  }
}
