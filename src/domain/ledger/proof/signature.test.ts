import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { REAL } from '../../../testing/proof/real-proof.ts';
import { isTextOf, proofText, readProofText } from './proof-text.ts';
import { plainKey, readSshSignature } from './ssh-signature.ts';
import { fingerprintOf, verifySignature } from './verify-signature.ts';
import { fromBase64, joined, toBase64, WireReader, wireString } from './wire.ts';

const ENTRY = {
  sequence: 12,
  kind: 'publish',
  at: '2027-03-08T03:30:00.000Z',
  changes: [],
  previous: 'f'.repeat(64),
  hash: '0123456789abcdef'.repeat(4),
} as const;

describe('the text of a proof', () => {
  test('names site, number, instant and hash, in a form that stays', () => {
    expect(proofText('https://rat.example', ENTRY)).toBe(REAL.text);
    expect(readProofText(REAL.text)).toEqual({
      site: 'https://rat.example',
      sequence: 12,
      at: ENTRY.at,
      hash: ENTRY.hash,
    });
  });

  test('is of its entry alone, whatever the site', () => {
    expect(isTextOf(REAL.text, ENTRY)).toBe(true);
    expect(isTextOf(proofText('https://alt.example', ENTRY), ENTRY)).toBe(true);
    expect(isTextOf(REAL.text, { ...ENTRY, sequence: 13 })).toBe(false);
    expect(isTextOf(REAL.text, { ...ENTRY, at: '2027-03-08T03:30:01.000Z' })).toBe(false);
    expect(isTextOf(REAL.text, { ...ENTRY, hash: 'a'.repeat(64) })).toBe(false);
  });

  test.each([
    ['', REAL.text.slice(1)],
    ['more after it', `${REAL.text}\n`],
    ['a remark before it', `# x\n${REAL.text}`],
    ['another format', REAL.text.replace('Format 1', 'Format 2')],
    ['no site', REAL.text.replace('https://rat.example', '')],
    ['a hash that is none', REAL.text.replace('0123', 'wxyz')],
    ['another file', REAL.text.replace('kette.json', 'x.json')],
  ])('with %s is none', (_what, text) => {
    expect(readProofText(text)).toBeUndefined();
  });
});

describe('a signature by ssh-keygen', () => {
  test.each([REAL.signature, REAL.signatureOfSha256])('holds for its text and its key', async (signature) => {
    expect(await verifySignature(REAL.text, signature, ['ssh-ed25519 AAAA', REAL.key])).toEqual({
      key: REAL.key,
    });
    expect(await verifySignature(`${REAL.text} `, signature, [REAL.key])).toEqual({ fault: 'forged' });
    expect(await verifySignature(REAL.text, signature, [])).toEqual({ fault: 'unknown-key' });
  });

  test('is read with or without a line end, and with those of Windows', () => {
    const read = readSshSignature(REAL.signature);
    expect(read).toMatchObject({ key: REAL.key, namespace: 'ratsfenster-protokoll', digest: 'SHA-512' });
    expect(read?.publicKey).toHaveLength(32);
    expect(readSshSignature(REAL.signatureOfSha256)?.digest).toBe('SHA-256');
    for (const text of [REAL.signature.trim(), REAL.signature.replaceAll('\n', '\r\n')])
      expect(readSshSignature(text)?.key).toBe(REAL.key);
  });

  test('for another purpose, by another kind of key, or none at all does not count', async () => {
    const verdict = async (signature: string) =>
      (await verifySignature(REAL.text, signature, [REAL.key])).fault;
    expect(await verdict(REAL.signatureForFiles)).toBe('other-purpose');
    expect(await verdict(REAL.signatureByEcdsa)).toBe('unreadable');
    for (const text of [
      '',
      'x',
      REAL.signature.replace('BEGIN', 'ENDE'),
      REAL.signature.replace('-----END', '----END'),
    ])
      expect(await verdict(text)).toBe('unreadable');
    expect(await verdict(REAL.signature.replace('U1NI', 'V1NI'))).toBe('unreadable');
    expect(await verdict(REAL.signature.replace('AAAAAQ', 'AAAAAg'))).toBe('unreadable');
  });

  const lines = REAL.signature.trim().split('\n');
  const blob = fromBase64(lines.slice(1, -1).join(''));
  const armored = (bytes: Uint8Array) => [lines[0], toBase64(bytes), lines.at(-1)].join('\n');

  test('property: with one bit changed it never holds', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(blob.length - 1), fc.nat(7), async (place, bit) => {
        const changed = Uint8Array.from(blob);
        changed[place] = (changed[place] ?? 0) ^ (1 << bit);
        const verdict = await verifySignature(REAL.text, armored(changed), [REAL.key]);
        expect(verdict.fault).toBeDefined();
      }),
      { numRuns: 300 },
    );
  });

  test('cut off anywhere, or with more behind it, it is unreadable', () => {
    expect(readSshSignature(armored(blob))?.key).toBe(REAL.key);
    for (let length = 0; length < blob.length; length += 1)
      expect(readSshSignature(armored(blob.slice(0, length)))).toBeUndefined();
    expect(readSshSignature(armored(joined([blob, Uint8Array.of(0)])))).toBeUndefined();
  });
});

describe('a public key', () => {
  test('has the fingerprint that ssh-keygen tells', async () => {
    expect(await fingerprintOf(REAL.key)).toBe(REAL.fingerprint);
  });

  test('is plain without its comment; what is none is refused', () => {
    expect(plainKey(`${REAL.key} protokoll@rathaus\n`)).toBe(REAL.key);
    const blob = fromBase64(REAL.key.split(' ')[1] ?? '');
    const line = (bytes: Uint8Array) => `ssh-ed25519 ${toBase64(bytes)}`;
    expect(plainKey(line(blob))).toBe(REAL.key);
    for (const wrong of [
      '',
      'ssh-ed25519',
      'ssh-ed25519 %%',
      REAL.key.replace('ssh-ed25519', 'ssh-rsa'),
      line(blob.slice(0, -1)),
      line(joined([blob, Uint8Array.of(0)])),
      line(joined([wireString('ssh-rsa'), wireString(new Uint8Array(32))])),
      line(joined([wireString('ssh-ed25519'), wireString(new Uint8Array(31))])),
    ])
      expect(plainKey(wrong), wrong).toBeUndefined();
  });
});

test('property: fields of the wire are read as they were written', () => {
  fc.assert(
    fc.property(fc.array(fc.uint8Array({ maxLength: 300 })), (fields) => {
      const reader = new WireReader(joined(fields.map(wireString)));
      for (const field of fields) expect([...reader.string()]).toEqual([...field]);
      expect(reader.isAtEnd).toBe(true);
    }),
  );
  expect(wireString(new Uint8Array(70_000)).slice(0, 4)).toEqual(Uint8Array.of(0, 1, 17, 112));
  expect(new WireReader(Uint8Array.of(1, 2, 3, 4)).number()).toBe(0x01020304);
});
