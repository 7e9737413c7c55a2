import { execFile } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { type Browser, expect, type Page, test } from '@playwright/test';
import { at } from '../functions/members/addresses.ts';
import { circulationIn } from '../functions/members/circulation/circulation-in.ts';
import { ballotFrom } from '../testing/members/sample-ballot.ts';
import { serve } from '../publishing/serve.ts';
import { ballotTown, type BallotTown } from '../testing/circulation/ballot-town.ts';
import { gitHost } from '../testing/circulation/git-host.ts';
import { CIRCULATION_KEY } from '../testing/circulation/log-server.ts';

// The whole way of a decision by circulation: over three members on three devices, and the job that recounts it, to the page that citizens read.

const CLERK = 'marlene-hoyer-brandis';
const MEMBERS = ['emine-karatay', 'petra-koelling', 'joerg-oltmanns'] as const;
/** Two more, whose devices are not watched here, so that enough have voted. */
const OTHERS = ['wiebke-tammen', 'lena-vosswinkel'] as const;
const GRIT = 'Nachbeschaffung von Streusplitt';
const HEATER = 'Miete eines Heizgeräts für die Turnhalle';

const run = promisify(execFile);
let town: BallotTown;
test.beforeAll(async () => {
  town = await ballotTown();
});
test.afterAll(() => town[Symbol.asyncDispose]());
test.use({ actionTimeout: 20_000 });
// a build of the whole site, and a machine that may be busy with other tests
test.setTimeout(600_000);

const heading = (page: Page) => page.getByRole('heading', { level: 1 });

/** A device of its own: another browser, logged in. */
async function device(
  browser: Browser,
  account: string,
  viewport = { width: 1280, height: 900 },
): Promise<Page> {
  const context = await browser.newContext({ viewport });
  await context.addCookies([await town.cookieOf(account)]);
  return context.newPage();
}

/** The office opens a ballot on two items, until the evening of 10 March. @returns its id */
async function started(): Promise<string> {
  const { now } = town.clock;
  const id = 'winterdienst23turnhalle456';
  const ballot = ballotFrom(await town.parts.readCouncil(), {
    id,
    title: 'Winterdienst und Turnhalle',
    organization: 'samtgemeindeausschuss',
    reason: 'Vor der nächsten Sitzung läuft die Bindefrist ab.',
    items: [
      { id: 'splitt', title: GRIT, text: 'Für den Winterdienst werden 40 t Streusplitt nachbeschafft.' },
      { id: 'heizgeraet', title: HEATER, text: 'Für acht Wochen wird ein Heizgerät gemietet.' },
    ],
    from: now,
    to: now + 2 * 86_400_000,
  });
  if (!ballot) throw new Error('the sample has no such committee');
  const office = { account: CLERK, person: CLERK, clerk: true };
  expect(await circulationIn(town.parts).open(ballot, office, 'eroeffnung')).toMatchObject({ done: true });
  return ballot.id;
}

/** A member opens the item from the list, answers, and is shown the receipt. */
async function answers(page: Page, title: string, consent: string, value?: string): Promise<void> {
  await page.goto(town.origin + at.ballots);
  await page.getByRole('link', { name: 'Winterdienst und Turnhalle' }).click();
  await page.getByRole('link', { name: title }).click();
  // a thumb hits the row, not the small circle
  await page.getByText(consent, { exact: true }).click();
  if (value !== undefined)
    await page
      .getByRole('group', { name: /^Wie stimmen/ })
      .getByText(value)
      .click();
  await page.getByRole('button', { name: /^(?:Abgeben|Änderung abgeben)$/ }).click();
  await expect(heading(page)).toHaveText(/Quittung/);
}

/** What the others said, by the function itself. */
async function othersVote(id: string): Promise<void> {
  const circulation = circulationIn(town.parts);
  const ballot = (await circulation.state(id))?.ballot;
  for (const person of OTHERS)
    for (const { id: item } of ballot?.items ?? []) {
      const by = { account: person, person, clerk: false };
      await circulation.add(id, { type: 'consent', item, person }, by, `${person}-${item}-1`);
      await circulation.add(id, { type: 'cast', item, person, value: 'yes' }, by, `${person}-${item}-2`);
    }
}

/** Runs one of the commands as a job does; gives what it says. */
async function command(name: string, args: readonly string[]): Promise<string> {
  const env = { PATH: process.env['PATH'], HOME: process.env['HOME'], CIRCULATION_KEY };
  const { stdout } = await run(process.execPath, [`scripts/${name}.ts`, ...args], {
    env,
    maxBuffer: 2 ** 26,
  });
  return stdout;
}

test('members decide on their devices, a job recounts what they said, and citizens read the resolution', async ({
  browser,
}) => {
  const id = await started();
  const phone = { width: 375, height: 740 };
  const [first, second, third] = await Promise.all(MEMBERS.map((member) => device(browser, member, phone)));
  if (!first || !second || !third) throw new Error('three devices');
  for (const page of [first, second, third]) await answers(page, GRIT, 'Ja, einverstanden', 'Ja');
  await answers(second, GRIT, 'Ja, einverstanden', 'Nein');
  await answers(first, HEATER, 'Ja, einverstanden', 'Ja');
  await answers(third, HEATER, 'Nein, ich widerspreche');
  await othersVote(id);

  town.clock.now = Date.parse('2027-03-10T17:00:00.000Z');
  await using host = await gitHost({}, 'content');
  const from = ['--from', town.origin, '--git', '--content'];
  const said = await command('circulation', [...from, host.clone('job')]);
  expect(said).toContain(`Umlaufverfahren ${id}: Protokoll geprüft, 2 Ergebnisse übernommen.`);
  expect(host.branches()).toHaveLength(2);
  for (const branch of host.branches()) {
    expect(host.changes(branch)).toHaveLength(1);
    host.merge(branch);
  }
  expect(await command('circulation', [...from, host.clone('later')])).toContain('2 schon da');

  const out = path.join(path.dirname(host.server), 'site');
  await command('build', ['--content', host.content, '--out', out, '--at', '2027-03-10T18:05']);
  const { server, address } = await serve(out, 0);
  try {
    const keys = await readdir(path.join(host.content, 'resolutions'));
    const failed = keys.find((key) => key.includes('-umlauf-miete-eines-heizgeraets')) ?? '';
    await citizensRead(await (await browser.newContext()).newPage(), address, out, failed);
  } finally {
    server.close();
  }
});

/** @param failed key of the item that led to no resolution */
async function citizensRead(page: Page, address: string, out: string, failed: string): Promise<void> {
  await page.goto(`${address}beschluesse/`);
  await page.getByRole('link', { name: GRIT }).first().click();
  await expect(heading(page)).toHaveText(GRIT);
  const main = page.getByRole('main');
  await expect(main).toContainText('§ 78 Abs. 3 NKomVG');
  await expect(main).toContainText('werden 40 t Streusplitt nachbeschafft');
  await expect(main).toContainText('Petra Kölling');
  const key = new URL(page.url()).pathname.split('/').at(-2) ?? '';
  expect(key).toMatch(/^2027-03-10-umlauf-nachbeschaffung-von-streusplitt-[0-9a-f]{6}$/);
  await page.goto(`${address}beschluesse/${failed}/`);
  await expect(heading(page)).toHaveText(HEATER);
  await expect(main).toContainText('Kein Beschluss');
  expect(await textsOf(out, 'oparl', '.json')).toContain(GRIT);
  expect(await textsOf(out, '', '.atom')).toContain(GRIT);
}

/** All files of a kind below a folder of the site, as one text. */
async function textsOf(out: string, folder: string, ending: string): Promise<string> {
  const files = await readdir(path.join(out, folder), { recursive: true });
  const texts = files
    .filter((file) => file.endsWith(ending))
    .map((file) => readFile(path.join(out, folder, file), 'utf8'));
  return (await Promise.all(texts)).join('\n');
}
