import fc from 'fast-check';
import PostalMime from 'postal-mime';
import { describe, expect, test } from 'vitest';
import { composeMail } from './compose.ts';
import { MailError } from './mail-error.ts';
import type { OutgoingMail } from './ports.ts';

const AT = Date.parse('2026-11-23T10:00:00Z');
const SERVER = {
  from: 'Ratsbüro Mittelaue <ratsbuero@mittelaue.example>',
  bounces: 'zurueck@mittelaue.example',
};
const MAIL: OutgoingMail = {
  id: 'einladung.m-12.p-3',
  to: 'amsel@mittelaue.example',
  subject: 'Einladung: Rat am 3. Dezember',
  text: 'Guten Tag,\n\nder Rat tagt.\n',
};
const ICS = 'BEGIN:VCALENDAR\r\nVERSION:2.0\r\nEND:VCALENDAR\r\n';
const composed = async (
  mail: Partial<OutgoingMail> = {},
  server: Parameters<typeof composeMail>[1] = SERVER,
) => composeMail({ ...MAIL, ...mail }, server, AT);
const text = async (mail: Partial<OutgoingMail> = {}) =>
  Buffer.from((await composed(mail)).bytes).toString('latin1');

test('a plain mail, byte by byte', async () => {
  expect((await composed()).envelope).toEqual({
    from: 'zurueck+einladung.m-12.p-3@mittelaue.example',
    to: 'amsel@mittelaue.example',
  });
  expect((await text()).split('\r\n')).toMatchInlineSnapshot(`
    [
      "Auto-Submitted: auto-generated",
      "X-Auto-Response-Suppress: All",
      "From: =?UTF-8?Q?Ratsb=C3=BCro_Mittelaue?= <ratsbuero@mittelaue.example>",
      "To: amsel@mittelaue.example",
      "Subject: Einladung: Rat am 3. Dezember",
      "Message-ID: <einladung.m-12.p-3@mittelaue.example>",
      "Date: Mon, 23 Nov 2026 10:00:00 +0000",
      "Content-Transfer-Encoding: 7bit",
      "MIME-Version: 1.0",
      "Content-Type: text/plain; charset=utf-8",
      "",
      "Guten Tag,",
      "",
      "der Rat tagt.",
      "",
    ]
  `);
});

test('the same mail is the same bytes at each try', async () => {
  const mail = { calendar: { method: 'PUBLISH', text: ICS, name: 'sitzung.ics' } } as const;
  expect(await text(mail)).toBe(await text(mail));
});

test('a calendar goes along as an alternative and as a file, a document as it is', async () => {
  const bytes = Uint8Array.from({ length: 1000 }, (_, index) => index % 256);
  const mail = await PostalMime.parse(
    await text({
      calendar: { method: 'REQUEST', text: ICS, name: 'sitzung.ics' },
      attachments: [{ name: 'Vorlage Öl.pdf', type: 'application/pdf', bytes }],
      headers: { 'List-Unsubscribe': '<https://mittelaue.example/abmelden/?t=1>' },
    }),
  );
  expect(mail.attachments.map(({ filename, mimeType, method }) => [filename, mimeType, method])).toEqual([
    [null, 'text/calendar', 'REQUEST'],
    ['Vorlage Öl.pdf', 'application/pdf', undefined],
    ['sitzung.ics', 'application/ics', undefined],
  ]);
  const [calendar, document, file] = mail.attachments.map(({ content }) =>
    Buffer.from(content as ArrayBuffer),
  );
  // the reader of this test ends the lines of texts its own way
  expect(calendar?.toString()).toBe(ICS.replaceAll('\r\n', '\n'));
  expect(file?.toString().replaceAll('\r\n', '\n')).toBe(ICS.replaceAll('\r\n', '\n'));
  expect(document).toEqual(Buffer.from(bytes));
  expect(mail.headers.find(({ key }) => key === 'list-unsubscribe')?.value).toBe(
    '<https://mittelaue.example/abmelden/?t=1>',
  );
});

test('a sender without an address for returned mails gets them itself; a long name is left out of it', async () => {
  const { from } = SERVER;
  expect((await composed({}, { from })).envelope.from).toBe('ratsbuero@mittelaue.example');
  expect((await composed({ id: 'x'.repeat(80) })).envelope.from).toBe('zurueck@mittelaue.example');
});

describe('refused before any server is asked:', () => {
  test.each([
    'amsel',
    'amsel@',
    '@mittelaue.example',
    'a@b@mittelaue.example',
    'amsel@mittelaue.example,kleiber@mittelaue.example',
    'Amsel <amsel@mittelaue.example>',
    'amsel@mittelaue.example\r\nBcc: x@example.org',
    'amsel\u0000@mittelaue.example',
    'amsel@mittelaue.example\u2028',
    'am sel@mittelaue.example',
    '"amsel"@mittelaue.example',
    '.amsel@mittelaue.example',
    'amsel@mittelaue..example',
    'amsel@-mittelaue.example',
    `${'a'.repeat(65)}@mittelaue.example`,
    'amsel@[127.0.0.1]',
  ])('the address %j', async (to) => {
    await expect(composed({ to })).rejects.toThrow(new MailError('address'));
  });

  test.each([
    ['subject', { subject: 'a\r\nBcc: x@example.org' }],
    ['header', { headers: { 'X-A': 'b\r\nBcc: x@example.org' } }],
    ['header', { headers: { 'X-A\r\nBcc': 'b' } }],
    ['header', { headers: { Bcc: 'x@example.org' } }],
    ['header', { headers: { 'content-type': 'text/html' } }],
    ['file', { attachments: [{ name: 'a"\r\nX: y', type: 'application/pdf', bytes: new Uint8Array() }] }],
    ['file', { attachments: [{ name: 'a', type: 'a/b\r\nX: y', bytes: new Uint8Array() }] }],
    ['id', { id: 'a@b' }],
  ] as const)('a %s that is none: %j', async (fault, mail) => {
    await expect(composed(mail)).rejects.toThrow(new MailError(fault));
  });
});

test('an address in another script is written for the net', async () => {
  expect((await composed({ to: 'amsel@Rätsel.example' })).envelope.to).toBe('amsel@xn--rtsel-gra.example');
});

test('no words give a mail another header, another receiver or another text', async () => {
  const words = fc.string({ unit: 'binary', maxLength: 200 });
  const lines = fc
    .array(fc.oneof(words, fc.constantFrom('\r\n', '\n.\n', '\r', 'Bcc: x@example.org', '--')))
    .map((all) => all.join(''));
  await fc.assert(
    fc.asyncProperty(words, lines, lines, async (subject, body, value) => {
      const mail = await composed({
        subject: `x${subject}`,
        text: `x${body}`,
        headers: { 'X-Wort': value },
      }).catch((error: unknown) => error);
      if (mail instanceof MailError) return;
      const { bytes } = mail as Awaited<ReturnType<typeof composed>>;
      const read = await PostalMime.parse(bytes);
      expect(read.headers.map(({ key }) => key).sort()).toEqual(HEADERS);
      expect(read.to).toEqual([{ name: '', address: MAIL.to }]);
      expect(Buffer.from(bytes).toString('latin1')).not.toMatch(/[^\r]\n|\r[^\n]/);
    }),
    { numRuns: 200 },
  );
});

const HEADERS = [
  'auto-submitted',
  'content-transfer-encoding',
  'content-type',
  'date',
  'from',
  'message-id',
  'mime-version',
  'subject',
  'to',
  'x-auto-response-suppress',
  'x-wort',
];
