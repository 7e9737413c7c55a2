import { expect, type Page } from '@playwright/test';
import { at } from '../../functions/members/addresses.ts';
import { heading } from './device.ts';

/** What a clerk wants to have decided. */
export interface Plan {
  /** Key of the meeting that cannot be held. */
  readonly meeting: string;
  /** Items of its agenda, by their numbers. */
  readonly numbers: readonly string[];
  /** Wording of items whose papers propose none, by their titles. */
  readonly texts: Readonly<Record<string, string>>;
  /** What is declared, by the beginning of its sentence. */
  readonly declared: readonly string[];
  readonly reason: string;
  /** Last day, as `2027-03-10`, and time of the day. */
  readonly day: string;
  readonly time: string;
}

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();

/** From the page of a meeting to the preview of a ballot on some of its items, as a clerk does it. */
export async function prepare(page: Page, origin: string, plan: Plan): Promise<void> {
  await page.goto(origin + at.meeting(plan.meeting));
  await page.getByRole('link', { name: 'Als Umlaufverfahren durchführen' }).click();
  await press(page, 'Weiter');
  await expect(heading(page)).toHaveText('Worüber wird entschieden?');
  for (const number of plan.numbers) await page.getByLabel(new RegExp(`^${number} `)).check();
  await press(page, 'Ausgewählte aufnehmen');
  for (const [title, text] of Object.entries(plan.texts)) {
    await page.getByRole('row').filter({ hasText: title }).getByRole('link').click();
    await page.getByLabel('Beschlussvorschlag').fill(text);
    await press(page, 'Speichern');
  }
  await page.getByRole('link', { name: 'Weiter zu Verfahren und Frist' }).click();
  for (const sentence of plan.declared) await page.getByLabel(sentence).check();
  await page.getByLabel('Warum keine Sitzung stattfindet').fill(plan.reason);
  await page.getByLabel('Letzter Tag').fill(plan.day);
  await page.getByLabel('Uhrzeit').fill(plan.time);
  await press(page, 'Speichern und zur Vorschau');
  await expect(heading(page)).toHaveText('Vorschau und Eröffnung');
}

/** Opens what the preview shows. @returns the id of the ballot */
export async function openPrepared(page: Page): Promise<string> {
  await press(page, 'Umlaufverfahren eröffnen');
  await expect(page.getByText('Das Umlaufverfahren ist eröffnet')).toBeVisible();
  return new URL(page.url()).pathname.split('/').at(-2) ?? '';
}
