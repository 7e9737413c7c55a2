import { expect, test } from 'vitest';
import { aCouncil, anOrganization } from '../../../../testing/members/council.ts';
import {
  aDocument,
  aPartWith,
  FILES_SETTINGS,
  type FilesShape,
  filesApp,
  sha256Of,
} from '../../../../testing/members/files-app.ts';
import { pagesSeen } from '../../../../testing/members/pdf-pages.ts';
import { linesPdf, paragraph } from '../../../../testing/german-pdf.ts';
import { readZip } from '../../../../testing/members/read-zip.ts';
import { fileAddresses } from '../sign.ts';
import type { StampFault, StampPdf } from './stamp.ts';
import { stampPages } from './stamp-pages.ts';
import { workerStamper } from './worker-stamper.ts';

const SECRET = linesPdf([paragraph(['Kaufvertrag', 'Preis: 250.000 Euro']), paragraph(['Anlage'])]);
const OPEN = linesPdf([paragraph(['Einladung'])]);
const COUNCIL = aCouncil({
  parts: [
    aPartWith([
      aDocument(SECRET, { id: 'd-secret', name: 'kaufvertrag.pdf', title: 'Kaufvertrag' }),
      aDocument(SECRET, { id: 'd-odd', name: 'kaufvertrag.PDF', mimeType: 'application/octet-stream' }),
      aDocument(SECRET, { id: 'd-min', name: 'n.pdf', title: 'N', kind: 'non-public-minutes' }),
      aDocument(OPEN, { id: 'd-open', name: 'einladung.pdf', title: 'Einladung', public: true }),
    ]),
  ],
  organizations: [anOrganization({ minutes: 'view' })],
});
const ready = (shape: FilesShape = {}) =>
  filesApp({
    council: COUNCIL,
    objects: [SECRET, OPEN],
    ...shape,
    settings: { watermark: true, ...shape.settings },
    means: { stampPdf: workerStamper(), ...shape.means },
  });
/** Stamps without a thread, which is quicker. */
const atOnce: StampPdf = async (source, line) =>
  stampPages(await new Response(await source.open()).bytes(), line);
const LINE = 'Persönliches Exemplar für Alex Beispiel, abgerufen am 08.03.2027, 10:00 Uhr';
const PATH = '/dokumente/d-secret/kaufvertrag.pdf';

test('name and time stand on every page of what is not public; it comes at once, with its own length', async () => {
  const files = ready();
  const answer = await files.ask(PATH);
  const pdf = new Uint8Array(await answer.arrayBuffer());
  expect(answer.status).toBe(200);
  expect(answer.headers.get('content-length')).toBe(`${pdf.length}`);
  expect(Object.fromEntries(answer.headers)).toMatchObject({
    'accept-ranges': 'none',
    'cache-control': 'private, no-store',
    'content-disposition': `inline; filename="kaufvertrag.pdf"; filename*=UTF-8''kaufvertrag.pdf`,
    'content-type': 'application/pdf',
    'content-security-policy': expect.stringMatching(/^sandbox;/) as string,
  });
  const pages = await pagesSeen(pdf);
  expect(pages).toHaveLength(2);
  for (const { texts } of pages) expect(texts.filter(({ text }) => text === LINE)).toHaveLength(2);
  expect(files.entries).toMatchObject([{ event: 'document-read', subject: 'd-secret' }]);
});

/** Every way to ask for a document, and whatever addresses its answers name, followed. */
async function allAnswers(files: ReturnType<typeof ready>): Promise<Buffer[]> {
  const answers: Buffer[] = [];
  const follow = async (path: string, headers: Record<string, string> = {}) => {
    const answer = await files.ask(path, { headers });
    answers.push(Buffer.from(JSON.stringify([...answer.headers])), Buffer.from(await answer.arrayBuffer()));
    const next = answer.headers.get('location');
    if (next?.startsWith('/')) await follow(next);
  };
  for (const path of ['d-secret/kaufvertrag.pdf', 'd-odd/kaufvertrag.PDF', 'd-min/n.pdf'])
    for (const query of ['', '?download'])
      for (const headers of [{}, { Range: 'bytes=0-' }] as Record<string, string>[])
        await follow(`/dokumente/${path}${query}`, headers);
  await follow('/sitzungen/2027-03-15-rat/unterlagen.zip');
  const old = fileAddresses({ ...FILES_SETTINGS, watermark: false });
  const file = {
    sha256: sha256Of(SECRET),
    name: 'a.pdf',
    type: 'application/pdf',
    disposition: 'inline',
  } as const;
  await follow(await old.write(file, files.clock.now));
  return answers;
}

test.each(['signed', 'accel', 'presigned'] as const)(
  'handing out by %s, the file as it was never leaves, nor does a way to it',
  async (handOut) => {
    for (const stampPdf of [atOnce, () => Promise.resolve({ fault: 'broken' as const })]) {
      const files = ready({ settings: { handOut }, means: { stampPdf } });
      files.blobs.presign = (sha256) => Promise.resolve(`https://speicher.example/${sha256}`);
      const answers = await allAnswers(files);
      const needles = [SECRET.subarray(0, 400), SECRET.subarray(-300), Buffer.from(sha256Of(SECRET))];
      expect(answers.length).toBeGreaterThan(20);
      for (const answer of answers) for (const needle of needles) expect(answer.includes(needle)).toBe(false);
    }
  },
);

test('without the watermark the same needles are found: the test above can fail', async () => {
  const answers = await allAnswers(ready({ settings: { watermark: false } }));
  expect(answers.some((answer) => answer.includes(SECRET.subarray(0, 400)))).toBe(true);
});

test('public documents and others than PDFs leave as they are', async () => {
  const files = ready();
  const answer = await files.ask(
    (await files.ask('/dokumente/d-open/einladung.pdf')).headers.get('location') ?? '',
  );
  expect(Buffer.from(await answer.arrayBuffer()).equals(OPEN)).toBe(true);
});

test.each([
  ['encrypted', 403, 'verschlüsselt'],
  ['broken', 403, 'gelingt das nicht'],
  ['too-large', 403, 'zu groß'],
  ['time', 403, 'zu lange'],
  ['memory', 403, 'zu aufwendig'],
  ['busy', 503, 'in einer halben Minute'],
] as const)(
  'what is not stamped (%s) is answered with %i and a page that helps',
  async (fault, status, words) => {
    const files = ready({
      means: { stampPdf: () => Promise.resolve({ fault: fault satisfies StampFault }) },
    });
    const answer = await files.ask(PATH);
    expect([answer.status, answer.headers.get('content-type')]).toEqual([status, 'text/html; charset=UTF-8']);
    const page = await answer.text();
    expect(page).toContain(words);
    expect(page.includes('Das Ratsbüro händigt es Ihnen gern aus')).toBe(status === 403);
    expect(files.entries).toMatchObject([{ event: 'document-refused', subject: 'd-secret' }]);
    expect(files.logged).toEqual([`not stamped: ${fault} r-1`]);
  },
);

test('where nobody can stamp, nothing leaves', async () => {
  const files = filesApp({ council: COUNCIL, objects: [SECRET], settings: { watermark: true } });
  expect((await files.ask(PATH)).status).toBe(403);
});

test('the zip holds the stamped file', async () => {
  const answer = await ready({ means: { stampPdf: atOnce } }).ask('/sitzungen/2027-03-15-rat/unterlagen.zip');
  const zip = readZip(Buffer.from(await answer.arrayBuffer()));
  const pdf = zip.find(({ name }) => name === '01 Kaufvertrag.pdf');
  expect((await pagesSeen(new Uint8Array(pdf?.bytes ?? [])))[1]?.texts.map(({ text }) => text)).toContain(
    LINE,
  );
});

test('HEAD stamps nothing', async () => {
  const files = ready({ means: { stampPdf: () => Promise.reject(new Error('asked to stamp')) } });
  expect((await files.ask(PATH, { method: 'HEAD' })).status).toBe(200);
});
