import { describe, expect, test } from 'vitest';
import { REAL, REAL_TOKEN } from '../../../testing/proof/real-proof.ts';
import { derAt, derValues, hexOf } from './der.ts';
import { readTimeStamp } from './time-stamp.ts';
import { fromBase64 } from './wire.ts';

const TOKEN = fromBase64(REAL_TOKEN);
const latin = (bytes: Uint8Array) => String.fromCharCode(...bytes);
/** The time as it stands in the token, `20261123084000Z`. */
const TIME = latin(TOKEN).split('\x18\x0f')[1]?.slice(0, 14) ?? '';
const changed = (from: string, to: string) => {
  const text = latin(TOKEN);
  expect(text).toContain(from);
  return Uint8Array.from(text.replace(from, to), (letter) => letter.charCodeAt(0));
};

describe('a time stamp by openssl', () => {
  test('names its time and the text that it is of', async () => {
    const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(REAL.text));
    const stamp = readTimeStamp(TOKEN);
    expect(stamp?.imprint).toBe(hexOf(new Uint8Array(digest)));
    expect(stamp?.at.replaceAll(/[-:T]|\.000Z$/g, '')).toBe(TIME);
    expect(latin(stamp?.info ?? new Uint8Array())).toContain(TIME);
    expect(derAt(stamp?.signedData ?? new Uint8Array(), 0).tag).toBe(0x30);
  });

  test('cut off anywhere it is none', () => {
    for (let length = 0; length < TOKEN.length; length += 7)
      expect(readTimeStamp(TOKEN.slice(0, length))).toBeUndefined();
  });

  test('refused, without a time, or over another digest it is none', () => {
    expect(readTimeStamp(changed('\x02\x01\x00', '\x02\x01\x01'))).toBeDefined();
    expect(readTimeStamp(changed('\x02\x01\x00', '\x02\x01\x02'))).toBeUndefined();
    expect(readTimeStamp(changed(`\x18\x0f${TIME}`, `\x17\x0f${TIME}`))).toBeUndefined();
    expect(readTimeStamp(changed(`${TIME}Z`, `${TIME}X`))).toBeUndefined();
    expect(readTimeStamp(changed(`${TIME}Z`, `${TIME.slice(0, 4)}-${TIME.slice(5)}Z`))).toBeUndefined();
    // The digest of the imprint is the last one that is named before the time: SHA-384 instead.
    const other = Uint8Array.from(TOKEN);
    const imprint = latin(TOKEN).lastIndexOf(
      '\x60\x86\x48\x01\x65\x03\x04\x02\x01',
      latin(TOKEN).indexOf(TIME),
    );
    other[imprint + 8] = 2;
    expect(readTimeStamp(other)).toBeUndefined();
  });

  test('a fraction of a second is told to the millisecond', () => {
    const at = (text: string) => {
      const own = readTimeStamp(changed(`${TIME}Z`, text));
      return own?.at.slice(-9);
    };
    expect(at(`${TIME.slice(0, 12)}.5Z`)).toBeUndefined();
    expect(at(`${TIME.slice(0, 12)}07Z`)).toBe('07.000Z'.padStart(9, `${TIME.slice(11, 12)}:`));
  });
});

describe('values of DER', () => {
  test('are read with lengths of one byte and of several', () => {
    const long = new Uint8Array([0x04, 0x82, 0x01, 0x00, ...new Uint8Array(256)]);
    const [first, second] = derValues(new Uint8Array([...long, 0x02, 0x01, 0x07]));
    expect(first).toMatchObject({ tag: 4 });
    expect(first?.content).toHaveLength(256);
    expect(first?.whole).toHaveLength(260);
    expect(second).toMatchObject({ tag: 2, content: Uint8Array.of(7) });
    expect(derValues(new Uint8Array())).toEqual([]);
    expect(derAt(Uint8Array.of(0x30, 3, 2, 1, 7), 0, 0).content).toEqual(Uint8Array.of(7));
  });

  test.each([
    ['without a length', [0x30]],
    ['with a length that is cut off', [0x30, 0x82, 1]],
    ['of no fixed length', [0x30, 0x80, 0, 0]],
    ['with a length of five bytes', [0x30, 0x85, 0, 0, 0, 0, 1, 0]],
    ['shorter than they say', [0x30, 2, 0]],
  ])('%s are refused', (_what, bytes) => {
    expect(() => derValues(new Uint8Array(bytes))).toThrow(RangeError);
  });

  test('that are not there are refused, and plain ones hold none', () => {
    expect(() => derAt(Uint8Array.of(0x04, 3, 2, 1, 7), 0, 0)).toThrow(RangeError);
    expect(() => derAt(Uint8Array.of(0x30, 0), 1)).toThrow(RangeError);
    expect(() => derAt(Uint8Array.of(0x30, 0))).toThrow(RangeError);
  });
});

test('bytes are written as two digits each', () => {
  expect(hexOf(Uint8Array.of(0, 10, 255))).toBe('000aff');
});
