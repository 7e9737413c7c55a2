import { expect, test } from 'vitest';
import { calendarDate } from '../../../domain/calendar-date.ts';
import { localTime } from '../../../domain/local-time.ts';
import type { HandOut } from '../../../store/ports.ts';
import { aCouncil, anOrganization } from '../../../testing/members/council.ts';
import {
  aDocument,
  aPartWith,
  type FilesShape,
  filesApp,
  MEMBER,
  sha256Of,
  STRANGER,
} from '../../../testing/members/files-app.ts';
import { aWho } from '../../../testing/members/who.ts';
import { StoreError } from '../../../store/ports.ts';

const SECRET = new TextEncoder().encode('Kaufvertrag über das Grundstück');
const OPEN = new TextEncoder().encode('Einladung');
const MINUTES = new TextEncoder().encode('Niederschrift');
const OFFICE = new TextEncoder().encode('Aufstellung');

const PART = aPartWith([
  aDocument(SECRET, { id: 'd-secret', name: 'Vorlage Ä.pdf' }),
  aDocument(OPEN, { id: 'd-open', public: true, name: 'einladung.pdf' }),
  aDocument(MINUTES, { id: 'd-minutes', kind: 'non-public-minutes', name: 'niederschrift.pdf' }),
  aDocument(OFFICE, {
    id: 'd-minutes-doc',
    kind: 'non-public-minutes',
    name: 'n.docx',
    mimeType: 'application/msword',
  }),
  aDocument(OFFICE, { id: 'd-page', name: 'seite.html', mimeType: 'text/html' }),
]);
const COUNCIL = aCouncil({ parts: [PART, aPartWith([], { organization: 'ausschuss' })] });
const ready = (shape: FilesShape = {}) =>
  filesApp({ council: COUNCIL, objects: [SECRET, OPEN, MINUTES, OFFICE], ...shape });
const SECRET_PATH = '/dokumente/d-secret/Vorlage%20%C3%84.pdf';

test('who may read a document is led to an address that opens it, and that is recorded before', async () => {
  const files = ready();
  const answer = await files.ask(SECRET_PATH);
  expect(answer.status).toBe(302);
  expect(answer.headers.get('cache-control')).toBe('private, no-store');
  expect(files.entries).toEqual([
    { event: 'document-read', account: 'p-1', session: 's-1', subject: 'd-secret' },
  ]);
  const address = answer.headers.get('location') ?? '';
  expect(address).toMatch(new RegExp(`^/datei/${sha256Of(SECRET)}\\?`));
  files.who = undefined; // the address alone opens it
  const document = await files.ask(address);
  expect(document.headers.get('content-disposition')).toBe(
    `inline; filename="Vorlage Ae.pdf"; filename*=UTF-8''Vorlage%20%C3%84.pdf`,
  );
  expect(await document.text()).toBe('Kaufvertrag über das Grundstück');
});

test('?download gives the same as a file to keep', async () => {
  const files = ready();
  const address = (await files.ask(`${SECRET_PATH}?download`)).headers.get('location') ?? '';
  expect((await files.ask(address)).headers.get('content-disposition')).toMatch(/^attachment;/);
});

test('without a login the way leads to it, the same whatever is asked for', async () => {
  const files = ready();
  files.who = undefined;
  const known = await files.ask('/dokumente/d-secret/x.pdf');
  const unknown = await files.ask('/dokumente/d-nowhere/x.pdf');
  expect([known.status, unknown.status]).toEqual([303, 303]);
  expect(known.headers.get('location')).toBe('/anmelden/?nach=%2Fdokumente%2Fd-secret%2Fx.pdf');
  expect(files.entries).toEqual([]);
});

test('unknown and forbidden are answered with the same bytes, and recorded alike', async () => {
  const files = ready();
  files.who = STRANGER;
  const answers = await Promise.all(
    ['d-secret/x.pdf', 'd-open/einladung.pdf', 'd-nowhere/x.pdf', 'constructor/x.pdf', '__proto__/x.pdf'].map(
      async (path) => {
        const answer = await files.ask(`/dokumente/${path}`);
        return JSON.stringify([answer.status, [...answer.headers], await answer.text()]);
      },
    ),
  );
  expect(new Set(answers).size).toBe(1);
  expect(answers[0]).toMatch(/^\[404,/);
  expect(files.entries.map(({ event, subject }) => `${event} ${subject}`)).toEqual([
    'document-refused d-secret',
    'document-refused d-open',
    'document-refused d-nowhere',
    'document-refused constructor',
    'document-refused __proto__',
  ]);
});

test('unknown and forbidden ask for the same work of the store', async () => {
  const asked: (readonly number[])[] = [];
  const council = {
    ...COUNCIL,
    parts: (numbers: readonly number[]) => (asked.push(numbers), COUNCIL.parts(numbers)),
  };
  const files = ready({ council });
  files.who = STRANGER;
  await files.ask('/dokumente/d-secret/x.pdf');
  await files.ask('/dokumente/d-nowhere/x.pdf');
  expect(asked.map(({ length }) => length)).toEqual([1, 1]);
});

test('what is no id is refused without being written down', async () => {
  const files = ready();
  const answer = await files.ask('/dokumente/%3Cscript%3E%20Klartext/x.pdf');
  expect(answer.status).toBe(404);
  expect(files.entries).toEqual([{ event: 'document-refused', account: 'p-1', session: 's-1' }]);
});

test('another name leads to the right one, and keeps the wish to save', async () => {
  const files = ready();
  const answer = await files.ask('/dokumente/d-secret/falsch.pdf?download');
  expect([answer.status, answer.headers.get('location')]).toEqual([302, `${SECRET_PATH}?download`]);
  expect(files.entries).toEqual([]);
  // written in another form of Unicode it is the right one: no circle
  expect((await files.ask('/dokumente/d-secret/Vorlage%20A%CC%88.pdf')).headers.get('location')).toMatch(
    /^\/datei\//,
  );
});

test('unconfirmed, a session reads what is public alone, and learns nothing of the rest', async () => {
  const files = ready();
  files.who = { ...MEMBER, session: { ...MEMBER.session, level: 1 } };
  expect((await files.ask('/dokumente/d-open/einladung.pdf')).headers.get('location')).toMatch(/^\/datei\//);
  for (const id of ['d-secret', 'd-nowhere']) {
    const answer = await files.ask(`/dokumente/${id}/x.pdf?download`);
    expect([answer.status, answer.headers.get('location')]).toEqual([
      303,
      `/anmelden/passkey/?nach=${encodeURIComponent(`/dokumente/${id}/x.pdf?download`)}`,
    ]);
  }
});

test('where the operator asks for no second factor, none is asked for', async () => {
  const files = ready({ settings: { stepUp: { kind: 'none', decision: 'decided by the council' } } });
  files.who = { ...MEMBER, session: { ...MEMBER.session, level: 1 } };
  expect((await files.ask(SECRET_PATH)).status).toBe(302);
});

test('minutes to view alone are never a file to keep', async () => {
  const council = aCouncil({ parts: [PART], organizations: [anOrganization({ minutes: 'view' })] });
  const files = ready({ council });
  const address =
    (await files.ask('/dokumente/d-minutes/niederschrift.pdf?download')).headers.get('location') ?? '';
  expect((await files.ask(address)).headers.get('content-disposition')).toMatch(/^inline;/);
  const office = await files.ask('/dokumente/d-minutes-doc/n.docx');
  expect(office.status).toBe(403);
  expect(await office.text()).toContain('nicht speichern');
  expect(files.entries.at(-1)).toMatchObject({ event: 'document-refused', subject: 'd-minutes-doc' });
});

test('web pages leave as mere bytes to keep', async () => {
  const files = ready();
  const address = (await files.ask('/dokumente/d-page/seite.html')).headers.get('location') ?? '';
  const { headers } = await files.ask(address);
  expect(headers.get('content-type')).toBe('application/octet-stream');
  expect(headers.get('content-disposition')).toMatch(/^attachment;/);
});

test('who has left the body since yesterday reads nothing, nor does anybody before the invitation', async () => {
  const files = ready();
  const past = { organization: 'rat', role: 'member', endDate: calendarDate('2027-03-07') } as const;
  files.who = aWho({ memberships: [past, { organization: 'ausschuss', role: 'member' }] });
  expect((await files.ask(SECRET_PATH)).status).toBe(404);
  const before = {
    ...PART,
    meetings: PART.meetings.map((one) => ({ ...one, opensAt: localTime('2027-03-08T10:01') })),
  };
  const early = ready({ council: aCouncil({ parts: [before] }) });
  expect((await early.ask(SECRET_PATH)).status).toBe(404);
});

test('what cannot be recorded is not handed out', async () => {
  const files = ready({
    audit: {
      record: () => Promise.reject(new StoreError('full', 'no room')),
      of: () => Promise.resolve({ entries: [] }),
    },
  });
  const answer = await files.ask(SECRET_PATH);
  expect([answer.status, answer.headers.get('location')]).toEqual([503, null]);
});

test('with X-Accel-Redirect the answer is for nginx: where it lies, and all headers', async () => {
  const files = ready({ settings: { handOut: 'accel' } });
  const answer = await files.ask(SECRET_PATH);
  const sha256 = sha256Of(SECRET);
  expect([answer.status, answer.headers.get('x-accel-redirect'), await answer.text()]).toEqual([
    200,
    `/_speicher/${sha256.slice(0, 2)}/${sha256}`,
    '',
  ]);
  expect(answer.headers.get('content-type')).toBe('application/pdf');
  expect(answer.headers.get('content-security-policy')).toMatch(/^sandbox;/);
});

test('an object store signs for as long, this type and this name', async () => {
  const asked: [string, HandOut][] = [];
  const files = ready({ settings: { handOut: 'presigned', urlSeconds: 20 } });
  files.blobs.presign = (sha256, given) => (
    asked.push([sha256, given]),
    Promise.resolve('https://speicher.example/signed')
  );
  const answer = await files.ask(`${SECRET_PATH}?download`);
  expect([answer.status, answer.headers.get('location')]).toEqual([302, 'https://speicher.example/signed']);
  expect(asked).toEqual([
    [
      sha256Of(SECRET),
      {
        seconds: 20,
        contentType: 'application/pdf',
        contentDisposition: `attachment; filename="Vorlage Ae.pdf"; filename*=UTF-8''Vorlage%20%C3%84.pdf`,
      },
    ],
  ]);
});

test('HEAD is checked and recorded as GET is', async () => {
  const files = ready();
  expect((await files.ask(SECRET_PATH, { method: 'HEAD' })).status).toBe(302);
  expect(files.entries).toHaveLength(1);
});

test('before anything was published, nothing is found', async () => {
  const files = ready({ council: aCouncil() });
  expect((await files.ask(SECRET_PATH)).status).toBe(404);
});
