import { expect, test } from 'vitest';
import { calendarDate } from './calendar-date.ts';
import { IMPLEMENTATION_STATES, PAPER_KINDS } from './schema/index.ts';
import { canonicalAddress, pageOf, resolutionKey, url } from './url.ts';

test('the addresses are permanent: a change here breaks links that people keep', () => {
  expect({
    home: url.home,
    meetings: url.meetings,
    meeting: url.meeting('2026-06-30-rat'),
    item: url.item('2026-06-30-rat', 'a1'),
    calendar: url.calendar,
    month: url.month('2026', '06'),
    monthOf: url.monthOf(calendarDate('2026-06-30')),
    papers: url.papers,
    paper: url.paper('0878-2017'),
    resolutions: url.resolutions,
    resolution: url.resolution(resolutionKey('2026-06-30-rat', 'a1')),
    organizations: url.organizations,
    council: url.organization('rat', 'council'),
    faction: url.organization('spd', 'faction'),
    party: url.organization('spd', 'party'),
    administration: url.organization('bauamt', 'administration'),
    factions: url.factions,
    people: url.people,
    person: url.person('muster'),
    bodies: url.bodies,
    body: url.body('stadt'),
    quality: [url.dataQuality('stadt'), url.dataQualityJson('stadt')],
    handbook: [url.handbook, url.handbookChapter('sitzung-planen')],
    terms: url.terms,
    term: url.term('2024'),
    page: url.page('ueber-uns'),
    search: url.search,
    parties: url.parties,
    administrations: url.administration,
    file: url.file(url.paper('0878-2017'), 'f1', 'Anlage 1 (Lageplan).pdf'),
  }).toMatchInlineSnapshot(`
    {
      "administration": "/verwaltung/bauamt/",
      "administrations": "/verwaltung/",
      "bodies": "/koerperschaften/",
      "body": "/koerperschaften/stadt/",
      "calendar": "/kalender/",
      "council": "/gremien/rat/",
      "faction": "/fraktionen/spd/",
      "factions": "/fraktionen/",
      "file": "/vorlagen/0878-2017/f1/Anlage%201%20(Lageplan).pdf",
      "handbook": [
        "/hilfe/redaktion/",
        "/hilfe/redaktion/sitzung-planen/",
      ],
      "home": "/",
      "item": "/sitzungen/2026-06-30-rat/#top-a1",
      "meeting": "/sitzungen/2026-06-30-rat/",
      "meetings": "/sitzungen/",
      "month": "/kalender/2026/06/",
      "monthOf": "/kalender/2026/06/",
      "organizations": "/gremien/",
      "page": "/seiten/ueber-uns/",
      "paper": "/vorlagen/0878-2017/",
      "papers": "/vorlagen/",
      "parties": "/parteien/",
      "party": "/parteien/spd/",
      "people": "/personen/",
      "person": "/personen/muster/",
      "quality": [
        "/koerperschaften/stadt/datenqualitaet/",
        "/koerperschaften/stadt/datenqualitaet.json",
      ],
      "resolution": "/beschluesse/2026-06-30-rat-a1/",
      "resolutions": "/beschluesse/",
      "search": "/suche/",
      "term": "/wahlperioden/2024/",
      "terms": "/wahlperioden/",
    }
  `);
});

test('so are those of lists', () => {
  const lists = {
    meetings: [url.meetingsOfYear('2026'), url.meetingsOfYear('2026', 'stadt')],
    papers: [url.papersOfYear('2026'), url.papersOfYear('2026', 'stadt'), url.papersOfBody('stadt')],
    kinds: PAPER_KINDS.map((kind) => url.papersOfKind(kind)),
    resolutions: [
      url.resolutionsOfYear('2026'),
      url.resolutionsOfYear('2026', 'stadt'),
      url.resolutionsOfBody('stadt'),
    ],
    states: [...IMPLEMENTATION_STATES, 'none' as const].map((state) => url.resolutionsOfState(state)),
    of: [
      url.meetingsOf(url.organization('rat', 'council')),
      url.papersOf(url.person('muster')),
      url.resolutionsOf(url.organization('rat', 'council')),
    ],
    pages: [url.nth(url.papers, 1), url.nth(url.papers, 2)],
  };
  expect(lists).toMatchInlineSnapshot(`
    {
      "kinds": [
        "/vorlagen/art/beschlussvorlagen/",
        "/vorlagen/art/informationsvorlagen/",
        "/vorlagen/art/berichte/",
        "/vorlagen/art/antraege/",
        "/vorlagen/art/aenderungsantraege/",
        "/vorlagen/art/anfragen/",
        "/vorlagen/art/antworten/",
        "/vorlagen/art/stellungnahmen/",
        "/vorlagen/art/eingaben/",
        "/vorlagen/art/wahlvorschlaege/",
        "/vorlagen/art/sonstige/",
      ],
      "meetings": [
        "/sitzungen/jahr/2026/",
        "/sitzungen/jahr/2026/stadt/",
      ],
      "of": [
        "/gremien/rat/sitzungen/",
        "/personen/muster/vorlagen/",
        "/gremien/rat/beschluesse/",
      ],
      "pages": [
        "/vorlagen/",
        "/vorlagen/seite/2/",
      ],
      "papers": [
        "/vorlagen/jahr/2026/",
        "/vorlagen/jahr/2026/stadt/",
        "/vorlagen/koerperschaft/stadt/",
      ],
      "resolutions": [
        "/beschluesse/jahr/2026/",
        "/beschluesse/jahr/2026/stadt/",
        "/beschluesse/koerperschaft/stadt/",
      ],
      "states": [
        "/beschluesse/stand/offen/",
        "/beschluesse/stand/in-arbeit/",
        "/beschluesse/stand/erledigt/",
        "/beschluesse/stand/entfallen/",
        "/beschluesse/stand/ohne-angabe/",
      ],
    }
  `);
});

test.each([
  ['/vorlagen/0878-2017/', '/vorlagen/0878-2017/'],
  ['/vorlagen/0878-2017', '/vorlagen/0878-2017/'],
  ['/vorlagen', '/vorlagen/'],
  ['/', '/'],
  ['//vorlagen//x/', '/vorlagen/x/'],
  ['/vorlagen/x/f1/Anlage%201.pdf', '/vorlagen/x/f1/Anlage%201.pdf'],
  ['/vorlagen/x/f1/Übersicht.pdf', '/vorlagen/x/f1/%C3%9Cbersicht.pdf'],
  ['/vorlagen/x/f1/%C3%9Cbersicht.pdf', '/vorlagen/x/f1/%C3%9Cbersicht.pdf'],
  ['/kalender/2026/06/', '/kalender/2026/06/'],
  ['/vorlagen/100%/', '/vorlagen/100%/'],
])('%s stands at %s', (address, canonical) => {
  expect(canonicalAddress(address)).toBe(canonical);
  expect(canonicalAddress(canonical)).toBe(canonical);
});

test.each([
  ['/vorlagen/x/', '/vorlagen/x/'],
  ['/vorlagen/x', '/vorlagen/x/'],
  ['/vorlagen/x?druck', '/vorlagen/x/'],
  ['/sitzungen/x/#top-1', '/sitzungen/x/'],
  ['/vorlagen/x/f1/Anlage.pdf', '/vorlagen/x/'],
  ['/', '/'],
])('%s lies at the page %s', (address, page) => {
  expect(pageOf(address)).toBe(page);
});

test('the key of a resolution joins meeting and item', () => {
  expect(resolutionKey('2026-06-30-rat', 'a1')).toBe('2026-06-30-rat-a1');
});
