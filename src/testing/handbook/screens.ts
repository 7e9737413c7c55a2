import type { Page } from '@playwright/test';

/** A picture of the desk for the handbook. */
export interface Screen {
  /** Name of its file without `.webp`. */
  readonly name: string;
  /** The desk for what members alone may read; left out: the public one. */
  readonly side?: 'protected';
  /** Where the desk is opened, behind `#`. */
  readonly hash: string;
  /** What stands at the top of the picture, as a selector; left out: the top of the window. */
  readonly from?: string;
  /** Width of the window; 1280 where it is left out. */
  readonly window?: number;
  /** What is done before. */
  readonly prepare?: (page: Page) => Promise<void>;
  /** Width and height in CSS pixels. */
  readonly size: readonly [number, number];
}

const FORM = [640, 560] as const;
const COMING = '/collections/meetings/entries/2027-04-22-samtgemeinderat/index';
const INVITED = '/collections/meetings/entries/2027-03-16-ausschuss-finanzen/index';

const label = (field: string): string => `label[for^="${field}-field-"]`;

/** Opens a group of the form. */
const openGroup = (page: Page, field: string) =>
  page.locator(label(field)).first().locator('xpath=following::button[1]').click();

const openItem = (page: Page, number: number) =>
  page
    .locator('.desk-row-toggle')
    .nth(number - 1)
    .click();

/** All pictures. The one that saves a draft is the last, so that the others show what is published. */
export const SCREENS: readonly Screen[] = [
  { name: 'liste', hash: '/collections/meetings', window: 1000, size: [1000, 560] },
  { name: 'neue-sitzung', hash: '/collections/meetings/new', from: label('title'), size: FORM },
  {
    name: 'neue-vorlage',
    hash: '/collections/papers/new',
    from: label('reference'),
    prepare: (page) => page.getByRole('button', { name: 'Nächste freie Nummer' }).click(),
    size: FORM,
  },
  {
    name: 'tagesordnung',
    hash: INVITED,
    from: label('agenda'),
    prepare: (page) => openItem(page, 5),
    size: [640, 800],
  },
  {
    name: 'einladung',
    hash: INVITED,
    from: label('invitation'),
    prepare: (page) => openGroup(page, 'invitation'),
    size: [640, 720],
  },
  {
    name: 'absagen',
    hash: COMING,
    from: label('status'),
    prepare: async (page) => {
      await page.getByLabel('Stand der Sitzung').last().selectOption('Abgesagt');
      await page
        .getByLabel('Grund des Stands (freiwillig)')
        .last()
        .fill('Es liegen keine dringenden Punkte vor.');
    },
    size: [640, 420],
  },
  {
    name: 'abstimmung',
    hash: INVITED,
    from: '.desk-row-body [id$="-result-button"]',
    prepare: async (page) => {
      await openItem(page, 5);
      await page.getByRole('button', { name: 'Ergebnis', exact: true }).click();
      await page.getByRole('textbox', { name: 'Anwesende Mitglieder' }).last().fill('9');
      await page.getByRole('button', { name: 'Alle dafür' }).click();
      await page.getByRole('textbox', { name: 'Enthaltungen' }).fill('1');
    },
    size: [640, 800],
  },
  {
    name: 'niederschrift',
    hash: INVITED,
    from: label('minutes'),
    prepare: (page) => openGroup(page, 'minutes'),
    size: [640, 640],
  },
  {
    name: 'person',
    hash: '/collections/people/entries/andreas-fricke-thom',
    from: label('surname'),
    size: [640, 640],
  },
  {
    name: 'wer-liest',
    side: 'protected',
    hash: '/collections/meetings/entries/2027-03-09-rat-aubrueck/index',
    from: '[id$="-people-title"]',
    prepare: (page) => page.getByRole('button', { name: /Stand des Grunderwerbs/ }).click(),
    window: 800,
    size: [800, 386],
  },
  {
    name: 'zurueckziehen',
    hash: '/collections/papers/entries/0119-2027/index',
    from: '.desk-withdraw',
    prepare: async (page) => {
      await page.getByRole('button', { name: 'Zurückziehen …' }).click();
      await page
        .getByLabel('Grund', { exact: true })
        .fill('Die Anfrage wurde versehentlich doppelt angelegt.');
    },
    window: 700,
    size: [700, 660],
  },
  {
    name: 'stand',
    hash: INVITED,
    prepare: async (page) => {
      await page
        .getByLabel('Titel', { exact: true })
        .first()
        .fill('Sitzung des Ausschusses für Finanzen und Wirtschaft (gemeinsam)');
      await page.getByRole('button', { name: 'Speichern' }).click();
      await page.getByRole('button', { name: /^Stand:/ }).click();
    },
    size: [900, 172],
  },
];
