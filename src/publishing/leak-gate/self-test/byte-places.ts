import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync, zstdCompressSync } from 'node:zlib';
import { jpegWithExif, pictureWithXmp, pngWithText, zipEntry } from './archives.ts';
import { cutInDatabase, database } from './databases.ts';
import { flate, pdf, stream, toAscii85, utf16Hex } from './pdf-bytes.ts';

const wrapped = (text: string, width: number, seam: string): string =>
  text.replaceAll(new RegExp(`(.{${width}})`, 'g'), `$1${seam}`);
const base64 = (bytes: string | Buffer): string => Buffer.from(bytes as string).toString('base64');
const line = (text: string): string => `Anlage zur Sitzung: ${text} (Entwurf der Verwaltung)`;

/** Ways in which programs pack a text into bytes. */
export const BYTE_PLACES: Readonly<Record<string, (text: string) => string | Buffer>> = {
  gzip: (text) => gzipSync(line(text)),
  'gzip in the middle': (text) =>
    Buffer.concat([Buffer.from('log\xfe', 'latin1'), gzipSync(line(text)), Buffer.from('rest')]),
  zlib: (text) => deflateSync(line(text)),
  'raw deflate': (text) => deflateRawSync(line(text)),
  brotli: (text) => brotliCompressSync(line(text)),
  zstd: (text) => zstdCompressSync(line(text)),
  'gzip twice': (text) => gzipSync(gzipSync(line(text))),
  zip: (text) => zipEntry('notiz.txt', Buffer.from(line(text))),
  'a stored file in a zip': (text) => zipEntry('notiz.txt', Buffer.from(line(text)), true),
  'a name in a zip': (text) => zipEntry(`${text}.txt`, Buffer.from('leer')),
  'a zip in a zip': (text) => zipEntry('innen.zip', zipEntry('notiz.txt', Buffer.from(line(text)))),
  'a Word document': (text) =>
    Buffer.concat([
      zipEntry('[Content_Types].xml', Buffer.from('<Types/>')),
      zipEntry('word/document.xml', Buffer.from(`<w:t>${Array.from(text).join('</w:t><w:t>')}</w:t>`)),
    ]),
  base64: (text) => base64(line(text)),
  'base64 after a path': (text) => `/pfad/xy/${base64(line(text))}`,
  'base64 for addresses': (text) => Buffer.from(`ÿþ?${line(text)}`).toString('base64url'),
  'base64 in lines': (text) => wrapped(base64(line(text)), 76, '\r\n'),
  'base64 in JSON lines': (text) => JSON.stringify({ data: wrapped(base64(line(text)), 64, '\n') }),
  'base64 in joined strings': (text) => `"${wrapped(base64(line(text)), 40, '" +\n  "')}"`,
  'base64 twice': (text) => base64(base64(line(text))),
  'base64 with percent signs': (text) => encodeURIComponent(base64(`??>>${line(text)}`)),
  'a data address': (text) =>
    `<img src="data:image/svg+xml;base64,${base64(`<svg><title>${text}</title></svg>`)}">`,
  'gzip in base64': (text) => base64(gzipSync(line(text))),
  'brotli in base64': (text) => base64(brotliCompressSync(line(text))),
  'base64 in gzip': (text) => gzipSync(base64(line(text))),
  'hexadecimal digits': (text) => Buffer.from(line(text)).toString('hex'),
  'a PNG text': (text) => pngWithText(text, 'tEXt'),
  'a compressed PNG text': (text) => pngWithText(text, 'zTXt'),
  'an international PNG text': (text) => pngWithText(text, 'iTXt'),
  'EXIF of a JPEG': (text) => jpegWithExif(text, 'latin1'),
  'a Windows title in EXIF': (text) => jpegWithExif(text, 'utf16le'),
  'XMP of a WebP': (text) => pictureWithXmp(text, 'RIFF\0\0\0\0WEBPVP8X'),
  'XMP of an AVIF': (text) => pictureWithXmp(text, '\0\0\0\x1cftypavif'),
  'a PDF title': (text) => pdf(`2 0 obj << /Title (${text}) >> endobj\n`),
  'a PDF title in UTF-16': (text) => pdf(`2 0 obj << /Title <${utf16Hex(text)}> >> endobj\n`),
  'octal in a PDF title': (text) =>
    pdf(
      `2 0 obj << /Title (${text.replaceAll(/[äöüß]/g, (letter) => `\\${letter.charCodeAt(0).toString(8)}`)}) >> endobj\n`,
    ),
  'broken lines in a PDF title': (text) =>
    pdf(`2 0 obj << /Title (${Array.from(text).join('\\\n')}) >> endobj\n`),
  'a PDF name': (text) =>
    pdf(
      `2 0 obj << /${[...Buffer.from(text, 'latin1')].map((byte) => `#${byte.toString(16)}`).join('')} 1 >> endobj\n`,
    ),
  'a PDF page': (text) => pdf(flate(Buffer.from(`BT /F1 12 Tf (${text}) Tj ET`, 'latin1'))),
  'kerning on a PDF page': (text) =>
    pdf(
      flate(
        Buffer.from(
          `BT [${Array.from(text)
            .map((letter) => `(${letter})`)
            .join(' -20 ')}] TJ ET`,
          'latin1',
        ),
      ),
    ),
  'hexadecimal on a PDF page': (text) =>
    pdf(flate(`BT <${Buffer.from(text, 'latin1').toString('hex')}> Tj ET`)),
  'a PDF object stream': (text) =>
    pdf(flate(`5 0 << /Contents <${utf16Hex(text)}> >>`, '/Type /ObjStm /N 1 /First 4')),
  'a PDF attachment': (text) => pdf(flate(line(text), '/Type /EmbeddedFile')),
  'a zip attached to a PDF': (text) =>
    pdf(flate(zipEntry('notiz.txt', Buffer.from(line(text))), '/Type /EmbeddedFile')),
  'XMP of a PDF': (text) => pdf(stream(Buffer.from(`<dc:title>${text}</dc:title>`), '/Type /Metadata')),
  'ASCII85 in a PDF': (text) =>
    pdf(stream(Buffer.from(toAscii85(deflateSync(line(text)))), '/Filter [/ASCII85Decode /FlateDecode]')),
  'hexadecimal stream of a PDF': (text) =>
    pdf(stream(Buffer.from(`${deflateSync(line(text)).toString('hex')}>`), '/Filter [/AHx /Fl]')),
  'a PDF in a zip': (text) => zipEntry('a.pdf', pdf(flate(Buffer.from(`(${text}) Tj`, 'latin1')))),
  'a database': (text) => database(line(text)),
  'two pages of a database': cutInDatabase,
  'a database in WAL mode': (text) => cutInDatabase(text).fill(2, 18, 20),
  'a file in a database': (text) => database(gzipSync(line(text))),
};
