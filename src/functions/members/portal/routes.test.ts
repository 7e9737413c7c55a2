import { beforeEach, describe, expect, it } from 'vitest';
import { aBusyCouncil, PEOPLE, SECRET } from '../../../testing/members/busy-council.ts';
import { htmlFaults } from '../../../testing/members/html-faults.ts';
import { type PortalTest, portalTest } from '../../../testing/members/portal-server.ts';

let portal: PortalTest;
beforeEach(() => {
  portal = portalTest(aBusyCouncil(), PEOPLE);
});

const get = (path: string, als: string, more: RequestInit = {}) =>
  portal.app.request(path, { ...more, headers: { Cookie: `als=${als}` } });
const textOf = async (path: string, als: string) => (await get(path, als)).text();

const PATHS = [
  '/',
  '/sitzungen/',
  '/sitzungen/?jahr=2027&gremium=rat&seite=9',
  '/sitzungen/2027-03-15-rat/',
  '/sitzungen/2027-02-22-rat/',
  '/vorlagen/0121-2027/',
  '/vorlagen/0124-2027-n/',
  '/neues/',
  '/neues/?gemerkt',
  '/suche/',
  '/suche/?q=Radweg',
  '/suche/?q=nichtsvonalledem',
  '/aufgaben/',
  '/aufgaben/?amt=kaemmerei',
  '/beschlusskontrolle/',
  '/beschlusskontrolle/?gremium=rat',
];

it.each(PATHS)('%s is valid HTML for everybody to whom it opens', async (path) => {
  for (const als of Object.keys(PEOPLE)) {
    const answer = await get(path, als);
    expect([200, 303, 403, 404]).toContain(answer.status);
    if (answer.status === 200) expect(await htmlFaults(await answer.text())).toEqual([]);
  }
});

describe('what may not be read', () => {
  const HIDDEN = new RegExp(
    `${SECRET}|Mühlbach|0124|Wertgutachten|Pächterin|d-verkauf|d-gutachten|d-pacht|d-beschlussbuch|Pachtzins`,
  );

  it.each(['excluded', 'nobody', 'staff', 'unconfirmed'])('no page shows %s a word of it', async (als) => {
    for (const path of [...PATHS, `/suche/?q=${SECRET}`, '/suche/?q=Wertgutachten']) {
      const answer = await get(path, als);
      const text = (await answer.text())
        .replace(`value="${SECRET}"`, '')
        .replace('value="Wertgutachten"', '');
      expect(HIDDEN.exec(text)?.[0], path).toBeUndefined();
    }
  });

  it('has the answer of what does not exist, to the byte', async () => {
    const unknown = await textOf('/vorlagen/9999-2027/', 'excluded');
    expect(await textOf('/vorlagen/0124-2027-n/', 'excluded')).toBe(unknown);
    expect(await textOf('/sitzungen/2027-03-15-rat/', 'nobody')).toBe(
      await textOf('/sitzungen/x/', 'nobody'),
    );
    expect((await get('/vorlagen/0124-2027-n/', 'excluded')).status).toBe(404);
    for (const key of ['constructor', '__proto__', 'toString'])
      expect((await get(`/vorlagen/${key}/`, 'clerk')).status).toBe(404);
  });

  it('is not told by the number of hits', async () => {
    const count = async (als: string, q: string) =>
      /results__status"[^>]*>\s*([^<]*?)\s*</.exec(await textOf(`/suche/?q=${q}`, als))?.[1];
    expect(await count('member', 'Radweg')).toBe('3 Treffer');
    expect(await count('excluded', 'Radweg')).toBe('1 Treffer');
    expect(await count('excluded', SECRET)).toBe('Nichts gefunden');
    expect(await count('guest', SECRET)).toBe('3 Treffer');
    expect(await count('nobody', 'Radweg')).toBeUndefined();
  });
});

describe('the log', () => {
  it('hears of meetings, papers and that somebody searched, without a word of it', async () => {
    await get('/sitzungen/2027-03-15-rat/', 'member');
    await get('/vorlagen/0121-2027/', 'member');
    await get('/suche/?q=Radweg', 'member');
    await get('/vorlagen/0124-2027-n/', 'excluded');
    await get('/', 'member');
    await get('/neues/', 'member');
    const who = { account: 'p-1', session: 's-1' };
    expect(portal.recorded).toEqual([
      { event: 'meeting-read', subject: '2027-03-15-rat', ...who },
      { event: 'paper-read', subject: '0121-2027', ...who },
      { event: 'search', ...who },
      { event: 'paper-refused', subject: '0124-2027-n', ...who, account: 'p-excluded' },
      { event: 'overview-read', subject: 'start', ...who },
      { event: 'overview-read', subject: 'neues', ...who },
    ]);
  });

  it('hears of what was refused, as of what does not exist, and bears no word of it', async () => {
    await get('/sitzungen/2027-03-15-rat/', 'staff');
    await get('/vorlagen/9999-2027/', 'excluded');
    await get('/sitzungen/Klartext%20einer%20Frage/', 'excluded');
    const heard = portal.recorded.map(({ event, subject }) => `${event} ${subject}`);
    expect(heard).toEqual([
      'meeting-refused 2027-03-15-rat',
      'paper-refused 9999-2027',
      'meeting-refused undefined',
    ]);
  });

  it('and unknown and forbidden ask for the same work of the store', async () => {
    const busy = aBusyCouncil();
    const asked: number[] = [];
    const parts: typeof busy.parts = (numbers) => (asked.push(numbers.length), busy.parts(numbers));
    portal = portalTest({ ...busy, parts }, PEOPLE);
    for (const [forbidden, unknown, als] of [
      ['/vorlagen/0124-2027-n/', '/vorlagen/9999-2027/', 'excluded'],
      ['/sitzungen/2027-03-15-rat/', '/sitzungen/2027-03-15-nirgends/', 'staff'],
    ] as const) {
      await get(forbidden, als);
      const work = asked.splice(0);
      await get(unknown, als);
      expect(asked.splice(0)).toEqual(work);
      expect(work).not.toEqual([]);
    }
  });
});

describe('"Als gelesen merken"', () => {
  it('stores the instant of the record and keeps the marks of this session', async () => {
    const answer = await get('/neues/', 'member', { method: 'POST' });
    expect([answer.status, answer.headers.get('Location')]).toEqual([303, '/neues/?gemerkt']);
    expect([...portal.slots.all.keys()]).toEqual(['looked/p-1/20270308t090000z']);
    expect(await textOf('/neues/?gemerkt', 'member')).toMatch(/Als gelesen gemerkt[\s\S]*neue Unterlage/);
  });
});

describe('without the second factor', () => {
  it('the start page shows day and body, and leads to the passkey', async () => {
    const text = await textOf('/', 'unconfirmed');
    expect(text).toContain('https://rat.musterdorf.example/sitzungen/2027-03-15-rat/');
    expect(text).not.toMatch(/\d\sUnterlage|Haushalt|href="\/sitzungen\/2/);
    expect(text).toContain('Passkey einrichten');
  });

  it('every other page asks for it', async () => {
    for (const path of PATHS.slice(1)) {
      const answer = await get(path, 'unconfirmed');
      expect(answer.headers.get('Location')).toBe(`/anmelden/passkey/?nach=${encodeURIComponent(path)}`);
    }
  });

  it('asks to confirm rather than to enrol where there is a passkey', async () => {
    await portal.slots.put('passkeys/p-1/abc.json', '{}');
    expect(await textOf('/', 'unconfirmed')).toContain('Mit Passkey bestätigen');
    await portal.slots.put('passkeys/p-1/abc.removed', '');
    expect(await textOf('/', 'unconfirmed')).toContain('Passkey einrichten');
  });
});

it('says so kindly where nothing was published yet', async () => {
  portal = portalTest(undefined, PEOPLE);
  for (const path of PATHS) expect(await textOf(path, 'clerk')).toContain('noch nichts veröffentlicht');
});

it('shows the tasks of offices to those who work there, and to nobody else', async () => {
  expect((await get('/aufgaben/', 'member')).status).toBe(404);
  const staff = await textOf('/aufgaben/', 'staff');
  expect(staff).toMatch(/überfällig seit[\s\S]*Bebauungsplan/);
  expect(staff).toContain('Haushaltsplan für das Jahr 2027');
  expect(staff).toContain('href="https://rat.musterdorf.example/beschluesse/2026-12-14-rat-b3/"');
  expect(staff).toMatch(/<summary>Wortlaut[\s\S]*<p>Die Satzung gilt ab Januar\.<\/p>/);
  expect(staff).not.toContain('?amt=');
  const words = staff.replaceAll('\u00a0', ' ');
  expect(words).toContain('Rat, Eilentscheidung vom 14. Dezember 2026');
  expect(words).toContain('Rat, Beschluss vom 22. Februar 2027');
  const all = await textOf('/aufgaben/', 'leadership');
  expect(all).toContain(SECRET);
  expect(all).toContain('?amt=kaemmerei');
  expect(await textOf('/aufgaben/?amt=kaemmerei', 'leadership')).not.toContain(SECRET);
});

describe('what became of the resolutions of my bodies', () => {
  const tracker = async (als: string, path = '/beschlusskontrolle/') =>
    (await textOf(path, als)).replaceAll('\u00a0', ' ');

  it('is told with state, due date and reports, overdue ones first', async () => {
    const text = await tracker('member');
    expect(text).toMatch(/Frist überschritten[\s\S]*Hundesteuer[\s\S]*Noch umzusetzen[\s\S]*Mühlenfeld/);
    expect(text).toContain('überfällig seit 28. Februar 2027');
    expect(text).toMatch(/Stand 5. März 2027: Der Entwurf liegt vor[\s\S]*Frühere Berichte[\s\S]*Der Notar/);
  });

  it('holds what was not public for those alone who may read the item', async () => {
    expect(await tracker('member')).toContain(`Verkauf des ${SECRET}s vorbereiten`);
    for (const als of ['clerk', 'leadership']) expect(await tracker(als)).toContain(SECRET);
    const excluded = await tracker('excluded');
    expect(excluded).toContain('Hundesteuer');
    expect(excluded).not.toContain(SECRET);
    for (const als of ['guest', 'staff'])
      expect((await get('/beschlusskontrolle/', als)).status, als).toBe(404);
  });

  it('shows what the body decided by circulation of matters that are not public', async () => {
    const text = await tracker('member');
    expect(text).toContain(`Pacht des ${SECRET}s`);
    expect(text).toContain('Rat, 2. März 2027, nach § 35 Abs. 3 GemO');
    expect(text).toContain('Dem Verfahren zugestimmt: 20 von 20 Mitgliedern; widersprochen: 0');
    expect(text).toContain('Beschlossen (18 Ja, 1 Nein, 1 Enthaltung)');
    expect(text).toContain('Bekanntgabe noch offen');
    expect(text).toContain('href="/dokumente/d-pacht/d-pacht.pdf"');
    expect(text).toMatch(/d-pachtumlauf\.pdf"[^<]*>Umlaufbeschluss[\s\S]{1,300}aus den Daten erzeugt/);
    expect(text).toContain('Kein Beschluss, weil die Zustimmung zum Verfahren nicht erreicht wurde');
    expect(await tracker('member', '/beschlusskontrolle/?gremium=rat')).toContain('Dacharbeiten');
    const excluded = await tracker('excluded');
    expect(excluded).toContain('Dacharbeiten');
    expect(excluded).not.toContain('Pacht');
    for (const als of ['clerk', 'leadership']) expect(await tracker(als)).toContain('Pacht');
  });

  it('offers the book of resolutions to those who may read all of them', async () => {
    for (const als of ['member', 'clerk', 'leadership']) {
      const text = await tracker(als);
      expect(text).toMatch(
        /Beschlussbücher mit nichtöffentlichen[\s\S]*d-beschlussbuch\.pdf"[^<]*>Beschlussbuch: Rat/,
      );
      expect(text).toMatch(/Beschlussbuch: Rat[\s\S]{1,300}aus den Daten erzeugt/);
    }
    expect(await tracker('excluded')).not.toContain('Beschlussb');
    expect(await tracker('member', '/beschlusskontrolle/?gremium=rat')).toContain('Beschlussbuch: Rat');
  });

  it('keeps back what the clerk publishes later', async () => {
    expect(await tracker('member')).not.toContain('Ausgleichsflächen');
    expect(await tracker('clerk')).toContain('Ausgleichsflächen');
  });

  it('is narrowed to a body, and an unknown one narrows nothing', async () => {
    expect(await tracker('member', '/beschlusskontrolle/?gremium=bau')).toContain('Hundesteuer');
    expect(await tracker('clerk', '/beschlusskontrolle/?gremium=rat')).toContain('Hundesteuer');
  });

  it('comes as a table, too, with the same rows', async () => {
    const csv = await (await get('/beschlusskontrolle/beschlusskontrolle.csv', 'excluded')).text();
    expect(csv).not.toContain(SECRET);
    expect(csv.split('\r\n')[1]).toBe(
      'Neue Satzung über die Hundesteuer bekannt machen;Rat;Eilentscheidung vom 14. Dezember 2026;Kämmerei;2027-02-28;ja;in Umsetzung;2027-01-20;Der Text liegt der Kommunalaufsicht vor.',
    );
    expect((await get('/beschlusskontrolle/beschlusskontrolle.csv', 'staff')).status).toBe(404);
    const tasks = await get('/aufgaben/aufgaben.csv', 'staff');
    expect(tasks.headers.get('content-disposition')).toBe('attachment; filename="aufgaben.csv"');
    expect(await tasks.text()).toContain('Hundesteuer');
    expect((await get('/aufgaben/aufgaben.csv', 'member')).status).toBe(404);
  });
});

it('searches 120 times an hour for one account; an empty search and others are not counted', async () => {
  const statuses = new Set<number>();
  for (let time = 0; time < 120; time += 1)
    statuses.add((await get(`/suche/?q=Radweg&seite=${time}`, 'member')).status);
  expect([...statuses]).toEqual([200]);
  const answer = await get('/suche/?q=Radweg', 'member');
  expect([answer.status, answer.headers.get('retry-after')]).toEqual([429, '3600']);
  const text = await answer.text();
  expect(text).toMatch(/In\s+60 Minuten geht es wieder\./);
  expect(text).not.toContain('class="hits"');
  expect(await htmlFaults(text)).toEqual([]);
  expect((await get('/suche/', 'member')).status).toBe(200);
  expect((await get('/suche/?q=Radweg', 'clerk')).status).toBe(200);
});
