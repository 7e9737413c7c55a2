import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readBounce } from './bounce.ts';

const ID = 'einladung.m-12.p-3';
interface Report {
  readonly to?: string;
  readonly type?: string;
  readonly fields?: string;
  readonly message?: string;
  readonly returned?: string;
}
const report = ({
  to = `zurueck+${ID}@mittelaue.example`,
  type = 'multipart/report; report-type=delivery-status; boundary=grenze',
  message = 'Reporting-MTA: dns; mail.example.org',
  fields = 'Final-Recipient: rfc822; amsel@example.org\nAction: failed\nStatus: 5.1.1',
  returned = `Message-ID: <${ID}@mittelaue.example>\nSubject: Einladung`,
}: Report = {}): Uint8Array =>
  new TextEncoder().encode(
    `From: Mail Delivery System <mailer-daemon@example.org>
To: ${to}
Subject: Undelivered Mail Returned to Sender
Auto-Submitted: auto-replied
MIME-Version: 1.0
Content-Type: ${type}

--grenze
Content-Type: text/plain; charset=us-ascii

This is the mail system.

--grenze
Content-Type: message/delivery-status

${message}

${fields}

--grenze
Content-Type: text/rfc822-headers

${returned}

--grenze--
`.replaceAll('\n', '\r\n'),
  );
const read = (parts: Report) => readBounce(report(parts));
const PLAIN = 'zurueck@mittelaue.example';

describe('a report on delivery', () => {
  test('names the mail by the address that it came to', async () => {
    expect(await read({})).toEqual({ kind: 'failed', id: ID, status: '5.1.1' });
  });

  test.each([
    [
      'what the server was told of it',
      { message: `Original-Envelope-Id: ${ID}\nReporting-MTA: dns; x`, returned: '' },
    ],
    ['the mail that came back', {}],
  ])('or by %s', async (_, parts) => {
    expect(await read({ to: PLAIN, ...parts })).toEqual({ kind: 'failed', id: ID, status: '5.1.1' });
  });

  test.each([
    ['Action: delayed\nStatus: 4.4.1', { kind: 'delayed', status: '4.4.1' }],
    [
      'Action: FAILED (for good)\nStatus: 5.7.1 (delivery not authorized)',
      { kind: 'failed', status: '5.7.1' },
    ],
    ['Action: failed', { kind: 'failed', status: '5.0.0' }],
    ['Action:\n failed\nStatus: amsel@example.org', { kind: 'failed', status: '5.0.0' }],
  ])('says %j', async (fields, result) => {
    const told = await read({ fields: `Final-Recipient: rfc822; amsel@example.org\n${fields}` });
    expect(told).toEqual({ ...result, id: ID });
  });

  test.each([
    ['was delivered', { fields: 'Final-Recipient: rfc822; a@example.org\nAction: delivered\nStatus: 2.0.0' }],
    ['names no receiver', { fields: 'Action: failed\nStatus: 5.1.1' }],
    ['names no mail of ours', { to: PLAIN, returned: 'Message-ID: <A B@x.example>' }],
    ['is an answer of somebody who is away', { type: 'text/plain', to: `zurueck+${ID}@mittelaue.example` }],
    [
      'is a receipt of reading',
      { type: 'multipart/report; report-type=disposition-notification; boundary=anders' },
    ],
    ['has an id that leads elsewhere', { to: 'zurueck+../../x@mittelaue.example', returned: '' }],
  ])('that %s is none that counts', async (_, parts) => {
    expect(await read(parts)).toEqual({ kind: 'other' });
  });
});

describe('hostile mails', () => {
  test('of 50 MB are read from their beginning', async () => {
    const start = report();
    const raw = new Uint8Array(50_000_000).fill(65);
    raw.set(start);
    expect(await readBounce(raw)).toEqual({ kind: 'failed', id: ID, status: '5.1.1' });
    expect(await readBounce(new Uint8Array(50_000_000).fill(10))).toEqual({ kind: 'other' });
  });

  test('nested a thousand times are left', async () => {
    const deep = Array.from(
      { length: 1000 },
      (_, n) => `Content-Type: multipart/mixed; boundary=b${n}\r\n\r\n--b${n}\r\n`,
    );
    expect(await readBounce(new TextEncoder().encode(deep.join('')))).toEqual({ kind: 'other' });
  });

  test('with a charset that is none, or none at all, end nothing', async () => {
    const type = 'multipart/report; report-type=delivery-status; charset="klingonisch"; boundary=grenze';
    expect(await read({ type, message: 'Reporting-MTA: dns; \u0000äöü' })).toMatchObject({ kind: 'failed' });
    expect(await readBounce(new Uint8Array())).toEqual({ kind: 'other' });
  });

  test('of any bytes give a bounce or none', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), fc.nat(), async (noise, at) => {
        const raw = report();
        raw.set(noise, at % Math.max(1, raw.length - noise.length));
        expect(['failed', 'delayed', 'other']).toContain((await readBounce(raw)).kind);
      }),
      { numRuns: 200 },
    );
  });
});
