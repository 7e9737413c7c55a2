import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

// What the tests of single controls ask of the page of `harness.ts`.

interface Harness<T> {
  readonly value: T;
  readonly changes: number;
  readonly isValid: () => unknown;
}

export type Row = Readonly<Record<string, unknown>>;

/** The control's value. */
export const held = <T = Row[]>(page: Page): Promise<T> =>
  page.evaluate(() => (window as never as { harness: Harness<T> }).harness.value);

/** How often the control has told a new value. */
export const changes = (page: Page): Promise<number> =>
  page.evaluate(() => (window as never as { harness: Harness<unknown> }).harness.changes);

/** What the control answers to Decap before a save. */
export const isValid = (page: Page): Promise<unknown> =>
  page.evaluate(() => (window as never as { harness: Harness<unknown> }).harness.isValid());

/** Names of the files that the next save would commit. */
export const drafts = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    (window as never as { media: { files: { name: string; draft?: boolean }[] } }).media.files
      .filter(({ draft }) => draft)
      .map(({ name }) => name),
  );

/** No violation on the whole page. */
export async function accessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .options({ rules: { 'target-size': { enabled: true } } })
    .analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
}

/** Presses Tab until the name of what has the focus fits. */
export async function tabTo(page: Page, name: RegExp): Promise<void> {
  for (let i = 0; i < 60; i += 1) {
    await page.keyboard.press('Tab');
    const label = await page.evaluate(() => {
      const active = document.activeElement;
      const labels =
        active instanceof HTMLInputElement ||
        active instanceof HTMLTextAreaElement ||
        active instanceof HTMLSelectElement
          ? active.labels
          : null;
      return active?.getAttribute('aria-label') ?? labels?.[0]?.textContent ?? active?.textContent ?? '';
    });
    if (name.test(label.trim())) return;
  }
  throw new Error(`No tab stop is called ${name}`);
}

/** Puts one text after the other into a field, with the milliseconds until everything is drawn and the choices then shown. */
export const typed = (page: Page, field: string, texts: readonly string[]) =>
  page.evaluate(
    async ([selector, all]) => {
      const input = document.querySelector(selector) as HTMLInputElement | HTMLTextAreaElement;
      const steps: { ms: number; options: number }[] = [];
      for (const text of all) {
        const start = performance.now();
        // Past React's own memory of the value, as a key does.
        Reflect.set(Object.getPrototypeOf(input) as object, 'value', text, input);
        input.dispatchEvent(new Event('input', { bubbles: true }));
        await Promise.resolve();
        const options = document.querySelectorAll('[role=option]').length;
        steps.push({ ms: performance.now() - start, options });
      }
      return steps;
    },
    [field, texts] as const,
  );

/** A file that begins like a PDF. */
export const pdf = (name: string, text = name) => ({
  name,
  mimeType: 'application/pdf',
  buffer: Buffer.from(`%PDF-1.7\n${text}`),
});
