import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { allRoutes, type KnownRoute } from '../../testing/members/all-routes.ts';
import { headerFaults } from '../../testing/members/header-faults.ts';
import type { RawAnswer, RawQuestion } from '../../testing/members/raw-ask.ts';
import { enterSweptBallots, SWEPT } from '../../testing/members/swept-ballots.ts';
import { MEMBERS_ORIGIN, wholeFunction, type WholeFunction } from '../../testing/members/whole-function.ts';
import { membersApp } from './app.ts';

// Every route, as everybody, by every method. The routes come from the application, so that none can be forgotten.

let whole: WholeFunction;
let routes: readonly KnownRoute[];
beforeAll(async () => {
  whole = await wholeFunction({
    settings: {
      circulationKeys: ['a key that reads heads and logs, as long as it has to be'],
      noticeKeys: ['a key of the publish job, as long as it has to be'],
      login: {
        mail: true,
        oidc: {
          // nobody listens there: the login at the provider is an error page
          issuer: 'http://127.0.0.1:9',
          clientId: 'ratsfenster',
          clientSecret: 'a secret between us and the provider',
          strongAcr: [],
          bindByEmail: false,
        },
      },
    },
  });
  await enterSweptBallots(whole.parts);
  routes = await allRoutes(membersApp(whole.parts));
});
afterAll(() => whole[Symbol.asyncDispose]());

/** Sits in the main committee and in that for schools, where she is excluded from one item. */
const MEMBER = 'petra-koelling';
const CLERK = 'marlene-hoyer-brandis';
/** Its papers are open to the member; the clerk changes this account, which nobody logs in with. */
const VICTIM = 'jens-pollmann';
const PEOPLE: Readonly<Record<string, () => Promise<string> | string>> = {
  nobody: () => '',
  'somebody unconfirmed': () => whole.cookie(MEMBER, 1),
  'a member': () => whole.cookie(MEMBER),
  'a clerk': () => whole.cookie(CLERK),
  'somebody with a made-up cookie': () => '__Host-ratsfenster=v1.e30.0000',
};

/** Addresses of ballots that are there. */
const [open, closed, others] = ([SWEPT.open, SWEPT.closed, SWEPT.others] as const).map(
  (id) => (rest: string) => `/umlauf/${id}/${rest}`,
) as [Way, Way, Way];
type Way = (rest: string) => string;
const OFFICE = '/verwaltung/umlauf/';

/** What stands for the parts of a route that vary: what is open to the member, what is closed, and what is not there. */
const EXAMPLES: Readonly<Record<string, readonly string[]>> = {
  '/*': ['/gibt-es-nicht/', '/robots.txt', '/.env'],
  '/anmelden/passkey/*': ['/anmelden/passkey/nichts'],
  '/profil/*': ['/profil/nichts/'],
  '/profil/passkeys/*': ['/profil/passkeys/nichts/'],
  '/umlauf/*': ['/umlauf/', '/umlauf/nichts/'],
  '/umlauf/:id/': [open(''), closed(''), others(''), '/umlauf/nichts/'],
  '/umlauf/:id/pruefen/': [open('pruefen/'), closed('pruefen/?n=1&h=00'), others('pruefen/')],
  '/umlauf/:id/quittung/:number/': [open('quittung/1/'), closed('quittung/1/'), open('quittung/x/')],
  '/umlauf/:id/:item/': [open('rettungswache/'), closed('orgel/'), open('kleingarten/'), others('brunnen/')],
  '/umlauf/:id/protokoll.jsonl': [
    closed('protokoll.jsonl'),
    open('protokoll.jsonl'),
    '/umlauf/nichts/protokoll.jsonl',
  ],
  '/verwaltung/umlauf/*': ['/verwaltung/umlauf/', '/verwaltung/umlauf/nichts/anderes'],
  '/verwaltung/umlauf/:id/': [`${OFFICE}${SWEPT.open}/`, `${OFFICE}${SWEPT.closed}/`, `${OFFICE}nichts/`],
  '/verwaltung/umlauf/:id/verlaengern': [`${OFFICE}${SWEPT.open}/verlaengern`, `${OFFICE}nichts/verlaengern`],
  '/verwaltung/umlauf/:id/abbrechen': [
    `${OFFICE}${SWEPT.open}/abbrechen`,
    `${OFFICE}${SWEPT.closed}/abbrechen`,
  ],
  '/verwaltung/umlauf/:id/zustellung': [`${OFFICE}${SWEPT.open}/zustellung`],
  '/verwaltung/umlauf/neu/:draft/': [`${OFFICE}neu/${SWEPT.draft}/`, `${OFFICE}neu/${SWEPT.open}/`],
  '/verwaltung/umlauf/neu/:draft/punkt/:item/': [
    `${OFFICE}neu/${SWEPT.draft}/punkt/schliessanlage/`,
    `${OFFICE}neu/${SWEPT.draft}/punkt/nichts/`,
  ],
  '/verwaltung/umlauf/neu/:draft/verfahren/': [`${OFFICE}neu/${SWEPT.draft}/verfahren/`],
  '/verwaltung/umlauf/neu/:draft/vorschau/': [`${OFFICE}neu/${SWEPT.draft}/vorschau/`],
  '/verwaltung/einladungen/*': ['/verwaltung/einladungen/', '/verwaltung/einladungen/nichts/anderes'],
  '/verwaltung/einladungen/:key/': [
    '/verwaltung/einladungen/2027-03-18-ausschuss-schule/',
    '/verwaltung/einladungen/gibt-es-nicht/',
  ],
  '/verwaltung/einladungen/:key/:number/briefe': [
    '/verwaltung/einladungen/2027-03-18-ausschuss-schule/1/briefe',
    '/verwaltung/einladungen/2027-03-18-ausschuss-schule/x/briefe',
  ],
  '/verwaltung/einladungen/:key/:number/versandliste.csv': [
    '/verwaltung/einladungen/2027-03-18-ausschuss-schule/1/versandliste.csv',
  ],
  '/verwaltung/einladungen/:key/:number/entscheidung': [
    '/verwaltung/einladungen/2027-03-18-ausschuss-schule/1/entscheidung',
  ],
  '/unterwegs/*': ['/unterwegs/nichts/'],
  '/verwaltung/*': ['/verwaltung/', '/verwaltung/nichts/'],
  '/datei/*': [
    '/datei/',
    `/datei/${'0'.repeat(64)}?d=i&e=1&n=x&s=${'0'.repeat(64)}&t=x`,
    '/datei/..%2f..%2fx',
  ],
  '/dokumente/:id/:name': [
    '/dokumente/8v6jdwcg/bewerbungen.pdf',
    '/dokumente/8v6jdwcg/anders.pdf?download',
    '/dokumente/bw3s6jny/bewerberuebersicht.pdf',
    '/dokumente/gibtesnicht/x.pdf',
  ],
  '/f/*': ['/f/', '/f/nichts'],
  '/f/:token/neues.atom': [`/f/${MEMBER}.1.${'0'.repeat(64)}/neues.atom`],
  '/f/:token/sitzungen.ics': [`/f/niemand.1.${'0'.repeat(64)}/sitzungen.ics`, '/f/x/sitzungen.ics'],
  '/sitzungen/:key/': [
    '/sitzungen/2027-03-18-ausschuss-schule/',
    '/sitzungen/2027-03-09-rat-aubrueck/',
    '/sitzungen/x/',
  ],
  '/sitzungen/:key/unterlagen.zip': [
    '/sitzungen/2027-03-18-ausschuss-schule/unterlagen.zip',
    '/sitzungen/2027-03-09-rat-aubrueck/unterlagen.zip',
  ],
  '/mitnehmen/*': ['/mitnehmen/', '/mitnehmen/nichts/anderes'],
  '/mitnehmen/:key/': [
    '/mitnehmen/2027-03-18-ausschuss-schule/',
    '/mitnehmen/2027-03-09-rat-aubrueck/',
    '/mitnehmen/x/',
  ],
  '/mitnehmen/:key/sitzung.json': [
    '/mitnehmen/2027-03-18-ausschuss-schule/sitzung.json',
    '/mitnehmen/2027-03-09-rat-aubrueck/sitzung.json',
  ],
  '/mitnehmen/:key/dokumente/:id': [
    '/mitnehmen/2027-03-18-ausschuss-schule/dokumente/4l5ywf6d',
    '/mitnehmen/2027-03-18-ausschuss-schule/dokumente/bw3s6jny',
  ],
  '/vorlagen/:key/': ['/vorlagen/0162-2026-n/', '/vorlagen/0127-2027-n/', '/vorlagen/0000-0000/'],
  '/verwaltung/zugaenge/:id/': [`/verwaltung/zugaenge/${VICTIM}/`, '/verwaltung/zugaenge/niemand/'],
  '/verwaltung/zugaenge/:id/:step': [
    `/verwaltung/zugaenge/${VICTIM}/einladen`,
    `/verwaltung/zugaenge/${VICTIM}/sperren`,
    `/verwaltung/zugaenge/${VICTIM}/nichts`,
  ],
  '/profil/sitzungsgeld/:name': [
    `/profil/sitzungsgeld/sitzungsgeld-mittelaue-2026-q4-${MEMBER}.pdf`,
    `/profil/sitzungsgeld/sitzungsgeld-mittelaue-2026-q4-${VICTIM}.pdf`,
  ],
  '/verwaltung/sitzungsgeld/:person/': [
    `/verwaltung/sitzungsgeld/${MEMBER}/`,
    '/verwaltung/sitzungsgeld/niemand/',
  ],
  '/verwaltung/sitzungsgeld/:person/:name': [
    `/verwaltung/sitzungsgeld/${VICTIM}/sitzungsgeld-mittelaue-2026-q4-${VICTIM}.pdf`,
    `/verwaltung/sitzungsgeld/${VICTIM}/nichts.pdf`,
  ],
  '/profil/passkeys/:id/name': [`/profil/passkeys/${'0'.repeat(64)}/name`],
  '/profil/passkeys/:id/entfernen/': [`/profil/passkeys/${'0'.repeat(64)}/entfernen/`],
};
const METHODS = ['GET', 'HEAD', 'POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS', 'TRACE'];

/** What browsers say of pages that are not ours. */
const STRANGERS: readonly Readonly<Record<string, string>>[] = [
  {},
  { origin: 'https://elsewhere.example' },
  { origin: 'null' },
  { origin: `${MEMBERS_ORIGIN}.elsewhere.example` },
  { origin: MEMBERS_ORIGIN.replace('https', 'http') },
  { origin: MEMBERS_ORIGIN, 'sec-fetch-site': 'cross-site' },
  { origin: MEMBERS_ORIGIN, 'sec-fetch-site': 'same-site' },
  { host: 'elsewhere.example', origin: 'https://elsewhere.example' },
];

const paths = (): string[] => [
  ...new Set(
    routes.flatMap(({ path }) => {
      const known = EXAMPLES[path === '*' ? '/*' : path];
      if (!known && /[:*]/.test(path)) throw new Error(`${path} is new: which addresses stand for it?`);
      return known ?? [path];
    }),
  ),
];
const leaveFor = (path: string) => ({
  asset:
    /^\/(?:stil|skript)\/|^\/unterwegs-arbeiter\.js$|^\/unterwegs\/(?:zeichen-.*\.png|pdf-arbeiter\.js)$/.test(
      path,
    ),
  app: path === '/unterwegs/',
  origins: [whole.council.directory.site.baseUrl],
});

/** Asks, each time in a new session, since some questions end it. */
async function ask(person: string, path: string, question: RawQuestion = {}): Promise<RawAnswer> {
  const cookie = (await PEOPLE[person]?.()) ?? '';
  return whole.ask(path, { ...question, headers: { ...(cookie && { cookie }), ...question.headers } });
}
const told = (person: string, method: string, path: string, answer: RawAnswer, fault: string) =>
  `${person} ${method} ${path} ${answer.status}: ${fault}`;

test('the routes are those of the whole application, the ones that it reads later included', () => {
  const known = routes.map(({ method, path }) => `${method} ${path}`);
  for (const one of [
    'GET /health',
    'GET /stil/haupt.css',
    'GET /stil/wappen',
    'POST /anmelden/mail',
    'GET /anmelden/rueckkehr',
    'GET /datei/*',
    'GET /sitzungen/:key/unterlagen.zip',
    'POST /anmelden/passkey/optionen',
    'POST /verwaltung/zugaenge/:id/:step',
    'GET /profil/protokoll/',
    'GET /suche/',
  ])
    expect(known).toContain(one);
  expect(known.length).toBeGreaterThan(50);
});

test('the icon that browsers ask for beside a PDF is no fault, for nobody', async () => {
  for (const person of Object.keys(PEOPLE)) {
    const answer = await ask(person, '/favicon.ico');
    expect([person, answer.status, answer.body.length]).toEqual([person, 204, 0]);
    expect(headerFaults(answer, leaveFor('/favicon.ico'))).toEqual([]);
  }
});

test('the examples are what they say: open to the member, closed, or not there', async () => {
  const states = async (path: string) =>
    Promise.all((EXAMPLES[path] ?? []).map(async (one) => (await ask('a member', one)).status));
  expect(await states('/dokumente/:id/:name')).toEqual([302, 302, 404, 404]);
  expect(await states('/sitzungen/:key/')).toEqual([200, 404, 404]);
  expect(await states('/sitzungen/:key/unterlagen.zip')).toEqual([200, 404]);
  expect(await states('/vorlagen/:key/')).toEqual([200, 404, 404]);
  expect(await states('/mitnehmen/:key/')).toEqual([200, 404, 404]);
  expect(await states('/mitnehmen/:key/sitzung.json')).toEqual([200, 404]);
  expect(await states('/mitnehmen/:key/dokumente/:id')).toEqual([200, 404]);
  expect(await states('/umlauf/:id/')).toEqual([200, 200, 404, 404]);
  expect(await states('/umlauf/:id/:item/')).toEqual([200, 200, 404, 404]);
  expect(await states('/umlauf/:id/protokoll.jsonl')).toEqual([404, 404, 404]);
  for (const path of ['/verwaltung/umlauf/:id/', '/verwaltung/umlauf/neu/:draft/'])
    expect((await ask('a clerk', EXAMPLES[path]?.[0] ?? '')).status).toBe(200);
});

describe.each(Object.keys(PEOPLE))('to %s', (person) => {
  test.each(METHODS)('every answer to %s bears every header and names no other host', async (method) => {
    const faults: string[] = [];
    for (const path of paths()) {
      const own = method === 'GET' || method === 'HEAD' ? {} : { origin: MEMBERS_ORIGIN };
      const answer = await ask(person, path, { method, headers: own });
      faults.push(
        ...headerFaults(answer, leaveFor(path)).map((fault) => told(person, method, path, answer, fault)),
      );
      // the provider is down, and says so
      if (answer.status >= 500 && path !== '/anmelden/dienst')
        faults.push(told(person, method, path, answer, 'is a fault'));
      if (['PUT', 'DELETE', 'PATCH', 'OPTIONS', 'TRACE'].includes(method) && answer.status !== 405)
        faults.push(told(person, method, path, answer, 'is no 405'));
      if (method === 'HEAD' && answer.body.length > 0)
        faults.push(told(person, method, path, answer, 'has a body'));
    }
    expect(faults).toEqual([]);
  });

  test('HEAD says what GET says', async () => {
    for (const path of paths().filter((one) => one !== '/anmelden/dienst')) {
      const [get, head] = [await ask(person, path), await ask(person, path, { method: 'HEAD' })];
      expect([path, head.status, head.headers['content-type']]).toEqual([
        path,
        get.status,
        get.headers['content-type'],
      ]);
    }
  });

  test('nothing is changed by what does not come from a page of ours', async () => {
    const cookie = (await PEOPLE[person]?.()) ?? '';
    const before = [...whole.slots.all.keys()];
    const form = 'application/x-www-form-urlencoded';
    for (const path of paths())
      for (const headers of STRANGERS)
        for (const type of 'origin' in headers ? [form] : [form, 'application/json', 'text/plain']) {
          const asked = { cookie, 'content-type': type, ...headers };
          expect((await whole.ask(path, { method: 'POST', headers: asked })).status, path).toBe(403);
        }
    expect([...whole.slots.all.keys()]).toEqual(before);
  });
});

test('the documents themselves bear the headers, and stand in a sandbox', async () => {
  const led = await ask('a member', '/dokumente/8v6jdwcg/bewerbungen.pdf');
  for (const [headers, status] of [
    [{}, 200],
    [{ range: 'bytes=0-9' }, 206],
    [{ range: 'bytes=99999999-' }, 416],
  ] as const) {
    const path = led.headers['location'] ?? '';
    for (const method of ['GET', 'HEAD']) {
      const answer = await whole.ask(path, { method, headers });
      expect(answer.status).toBe(method === 'HEAD' ? 200 : status);
      expect(headerFaults(answer, leaveFor(path))).toEqual([]);
      expect(answer.headers['content-security-policy']).toMatch(/(?:^|; )sandbox(?:;|$)/);
    }
  }
});

test.each<[number, string, RawQuestion]>([
  [414, `/${'a'.repeat(5000)}`, {}],
  [413, '/anmelden/mail', { method: 'POST', headers: { origin: MEMBERS_ORIGIN }, body: 'x'.repeat(70_000) }],
  [400, '/', { headers: { host: 'no host/at all' } }],
  [
    404,
    '/%00',
    { headers: { 'x-forwarded-host': 'elsewhere.example', forwarded: 'host=elsewhere.example' } },
  ],
  [404, '/%c0%ae%c0%ae/etc/passwd', {}],
])('what is no good request is answered %d with every header', async (status, path, question) => {
  const answer = await whole.ask(path, question);
  expect([answer.status, headerFaults(answer, leaveFor(path))]).toEqual([status, []]);
  expect(answer.body.toString('utf8')).not.toContain('elsewhere');
});

describe('what is forbidden', () => {
  const unknownTo = (path: string) =>
    path.replace(
      /(?<=\/(?:dokumente|sitzungen|mitnehmen|vorlagen|zugaenge|umlauf\/neu|umlauf(?!\/neu))\/)[^/]+/,
      'gibt-es-nicht',
    );
  const plain = ({ status, headers, cookies, body }: RawAnswer) => {
    const { date: _, ...rest } = headers;
    return { status, rest, cookies, body: body.toString('utf8') };
  };

  test.each([
    ['a document of others', '/dokumente/vv6c8rtl/vorvertrag-entwurf.pdf'],
    ['a document from which one is excluded', '/dokumente/bw3s6jny/bewerberuebersicht.pdf'],
    ['minutes of others', '/dokumente/nt4k7yra/niederschrift-nichtoeffentlich.pdf'],
    ['a paper of others', '/vorlagen/0126-2027-n/'],
    ['a paper from which one is excluded', '/vorlagen/0127-2027-n/'],
    ['a meeting of others', '/sitzungen/2027-03-09-rat-aubrueck/'],
    ['its zip', '/sitzungen/2027-03-09-rat-aubrueck/unterlagen.zip'],
    ['what could be taken along of it', '/mitnehmen/2027-03-09-rat-aubrueck/'],
    ['the list of it', '/mitnehmen/2027-03-09-rat-aubrueck/sitzung.json'],
    ['a document of it', '/mitnehmen/2027-03-18-ausschuss-schule/dokumente/bw3s6jny'],
    ['the clerks’ view of an access', `/verwaltung/zugaenge/${VICTIM}/`],
    ['a step with an access', `/verwaltung/zugaenge/${VICTIM}/sperren`],
    ['a ballot of others', others('')],
    ['its item', others('brunnen/')],
    ['what holds receipts against it', others('pruefen/')],
    ['an item from which one is excluded', open('kleingarten/')],
    ['the records of what was not public', closed('protokoll.jsonl')],
    ['the clerks’ view of a ballot', `/verwaltung/umlauf/${SWEPT.others}/`],
    ['a draft of one', `/verwaltung/umlauf/neu/${SWEPT.draft}/`],
  ])('is answered like what is unknown, to the byte: %s', async (_, path) => {
    // what is there, the clerk sees: the comparison is of something
    expect([200, 302]).toContain((await ask('a clerk', path)).status);
    for (const method of ['GET', 'HEAD']) {
      const [closed, unknown] = [
        await ask('a member', path, { method }),
        await ask('a member', unknownTo(path), { method }),
      ];
      expect(closed.status).toBe(404);
      expect(plain(closed)).toEqual(plain(unknown));
    }
    for (const person of ['nobody', 'somebody unconfirmed']) {
      const [closed, unknown] = [await ask(person, path), await ask(person, unknownTo(path))];
      expect({ ...plain(closed), rest: { ...closed.headers, date: '', location: '' } }).toEqual({
        ...plain(unknown),
        rest: { ...unknown.headers, date: '', location: '' },
      });
      if (closed.headers['location'] !== undefined)
        expect(unknownTo(decodeURIComponent(closed.headers['location']))).toBe(
          decodeURIComponent(unknown.headers['location'] ?? ''),
        );
    }
  });
});

describe('the sweep', () => {
  const page = '<meta name="robots" content="noindex" />';
  const good = async () => {
    const answer = await ask('a member', '/');
    return {
      ...answer,
      cookies: ['__Host-ratsfenster=v1.x.y; Max-Age=60; Path=/; HttpOnly; Secure; SameSite=Lax'],
    };
  };
  const leave = { origins: ['https://rat.example'] };

  test.each<[string, (answer: RawAnswer) => RawAnswer]>([
    ...[
      'x-content-type-options',
      'x-frame-options',
      'x-robots-tag',
      'cross-origin-opener-policy',
      'cross-origin-resource-policy',
      'strict-transport-security',
      'cache-control',
      'referrer-policy',
      'content-security-policy',
    ].map((name): [string, (answer: RawAnswer) => RawAnswer] => [
      `no ${name}`,
      (answer) => ({ ...answer, headers: { ...answer.headers, [name]: '' } }),
    ]),
    ...Object.entries({
      server: 'nginx/1.2',
      'x-powered-by': 'Hono',
      'access-control-allow-origin': '*',
      'cache-control': 'private, no-cache',
      location: 'https://elsewhere.example/',
      'content-security-policy': "default-src 'none'; script-src 'self' 'unsafe-inline'",
    }).map(([name, value]): [string, (answer: RawAnswer) => RawAnswer] => [
      `${name}: ${value}`,
      (answer) => ({ ...answer, headers: { ...answer.headers, [name]: value } }),
    ]),
    ...['HttpOnly; ', 'Secure; ', 'SameSite=Lax', '__Host-', 'Path=/; '].map(
      (part): [string, (answer: RawAnswer) => RawAnswer] => [
        `a cookie without ${part}`,
        (answer) => ({ ...answer, cookies: answer.cookies.map((cookie) => cookie.replace(part, '')) }),
      ],
    ),
    ...[
      '<script>1</script>',
      '<p style="color:red">',
      '<p onclick="x()">',
      '<img src="https://elsewhere.example/x.png">',
      '<link rel="stylesheet" href="//elsewhere.example/x.css">',
      '<form method="post" action="https://elsewhere.example/">',
      '<a href="https://elsewhere.example/">',
      '<a href="javascript:alert(1)">',
      '<iframe src="/">',
    ].map((words): [string, (answer: RawAnswer) => RawAnswer] => [
      words,
      (answer) => ({ ...answer, body: Buffer.from(page + words) }),
    ]),
  ])('finds %s', async (_, change) => {
    expect(headerFaults(await good(), { origins: [whole.council.directory.site.baseUrl] })).toEqual([]);
    expect(headerFaults(change(await good()), leave)).not.toEqual([]);
  });
});
