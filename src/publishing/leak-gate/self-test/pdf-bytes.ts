import { deflateSync } from 'node:zlib';

/** A stream object of a PDF with its dictionary. */
export const stream = (data: Buffer, dictionary = ''): Buffer =>
  Buffer.concat([
    Buffer.from(`1 0 obj\n<< ${dictionary} /Length ${data.length} >>\nstream\n`),
    data,
    Buffer.from('\nendstream\nendobj\n'),
  ]);

/** As much of a PDF as a scanner needs to see that it is one. */
export const pdf = (...objects: readonly (Buffer | string)[]): Buffer =>
  Buffer.concat([
    Buffer.from('%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n', 'latin1'),
    ...objects.map((object) => Buffer.from(object as string, 'latin1')),
    Buffer.from('trailer\n<< /Root 1 0 R >>\n%%EOF\n'),
  ]);

/** A compressed stream. */
export const flate = (text: string | Buffer, dictionary = ''): Buffer =>
  stream(deflateSync(text), `/Filter /FlateDecode ${dictionary}`);

/** A text as UTF-16BE with its mark, in hexadecimal digits. */
export const utf16Hex = (text: string): string =>
  `FEFF${Buffer.from(text, 'utf16le').swap16().toString('hex').toUpperCase()}`;

/** Bytes as ASCII85. */
export function toAscii85(bytes: Buffer): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 4) {
    const part = Buffer.alloc(4);
    const length = bytes.copy(part, 0, at, Math.min(at + 4, bytes.length));
    let value = part.readUInt32BE(0);
    let digits = '';
    for (let i = 0; i < 5; i += 1) {
      digits = String.fromCharCode(33 + (value % 85)) + digits;
      value = Math.floor(value / 85);
    }
    text += digits.slice(0, length + 1);
  }
  return `${text}~>`;
}
