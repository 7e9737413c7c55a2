import { isUtf8 } from 'node:buffer';

const ESCAPED: Readonly<Record<string, number>> = { n: 10, r: 13, t: 9, b: 8, f: 12 };
/** Longest string that is followed; a longer one is noise between two parentheses. */
const LONGEST = 65_536;

/** The text of a PDF string (ISO 32000-2, 7.9.2.2): UTF-16BE or UTF-8 with their marks, else one byte each. */
function textOf(bytes: Buffer): string {
  if (bytes[0] === 0xfe && bytes[1] === 0xff) {
    const even = Buffer.from(bytes.subarray(2, 2 + ((bytes.length - 2) & ~1)));
    return even.swap16().toString('utf16le');
  }
  return bytes.toString(isUtf8(bytes) ? 'utf8' : 'latin1').replaceAll('\0', '');
}

/** Reads the string in parentheses after `at`. */
function literal(bytes: Buffer, at: number): { text: string; end: number } {
  const read: number[] = [];
  let open = 1;
  let i = at + 1;
  for (; i < bytes.length && read.length < LONGEST; i += 1) {
    const code = bytes[i] as number;
    if (code === 0x5c) {
      const digits = /^[0-7]{1,3}/.exec(bytes.toString('latin1', i + 1, i + 4))?.[0];
      const next = bytes[i + 1] as number;
      i += digits?.length ?? (next === 13 && bytes[i + 2] === 10 ? 2 : 1);
      if (digits !== undefined) read.push(Number.parseInt(digits, 8) & 255);
      else if (next !== 10 && next !== 13) read.push(ESCAPED[String.fromCharCode(next)] ?? next);
      continue;
    }
    if (code === 0x28) open += 1;
    if (code === 0x29 && --open === 0) break;
    read.push(code);
  }
  return { text: textOf(Buffer.from(read)), end: i };
}

/** Reads the hexadecimal string after `at`, or nothing where a dictionary begins. */
function hexadecimal(bytes: Buffer, at: number): { text: string; end: number } | undefined {
  const end = bytes.indexOf(0x3e, at);
  if (end === -1 || end - at > LONGEST) return undefined;
  const digits = bytes.toString('latin1', at + 1, end).replaceAll(/\s/g, '');
  if (digits === '' || !/^[0-9a-f]+$/i.test(digits)) return undefined;
  return { text: textOf(Buffer.from(digits.length % 2 === 0 ? digits : `${digits}0`, 'hex')), end };
}

/** All strings of a PDF's objects or of one of its streams, and its names, one per line: kerning between them drops out. */
export function pdfStrings(bytes: Buffer): Buffer {
  const texts: string[] = [];
  for (let i = 0; i < bytes.length; i += 1) {
    const code = bytes[i];
    const found = code === 0x28 ? literal(bytes, i) : code === 0x3c ? hexadecimal(bytes, i) : undefined;
    if (!found) continue;
    texts.push(found.text);
    i = found.end;
  }
  const names = bytes.toString('latin1').match(/\/[^\s/<>[\]()]*#[^\s/<>[\]()]*/g) ?? [];
  const plain = names.map((name) =>
    name.replaceAll(/(?:#[0-9a-f]{2})+/gi, (codes) => textOf(Buffer.from(codes.replaceAll('#', ''), 'hex'))),
  );
  return Buffer.from([...texts, ...plain].join('\n'));
}
