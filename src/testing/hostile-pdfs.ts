import { constants, deflateRawSync, deflateSync } from 'node:zlib';
import { encryptedPdf, onePage, rawPdf, stream } from './raw-pdf.ts';

const text = (line: string) => `BT /F 12 Tf 60 700 Td (${line}) Tj ET\n`;
/** A line of text and a black box over it. */
const HIDDEN = `${text('Kaufpreis 250000 Euro')}0 g 50 690 200 25 re f\n`;
const GOOD = rawPdf(onePage(stream('', text('Alles in Ordnung.'))));

/** Megabytes of spaces as one deflate stream, made of one block that is repeated. */
function spaces(megabytes: number): Buffer {
  const block = deflateRawSync(Buffer.alloc(1_048_576, ' '), { finishFlush: constants.Z_FULL_FLUSH });
  const last = deflateRawSync(Buffer.alloc(0));
  return Buffer.concat([
    Buffer.from([0x78, 0x9c]),
    ...Array.from({ length: megabytes }, () => block),
    last,
    Buffer.alloc(4),
  ]);
}

function brokenBytes(): Buffer {
  const bytes = Buffer.from(GOOD);
  for (let position = 20; position < bytes.length; position += 7) bytes[position] = (position * 31) & 255;
  return bytes;
}

/** A page tree of one page that claims to have a hundred million. */
const manyPages = () =>
  rawPdf([
    '<</Type /Catalog /Pages 2 0 R>>',
    '<</Type /Pages /Kids [3 0 R] /Count 100000000>>',
    ...onePage(stream('', text('x'))).slice(2),
  ]);

const loop = () =>
  rawPdf([
    '<</Type /Catalog /Pages 2 0 R>>',
    '<</Type /Pages /Kids [3 0 R] /Count 9>>',
    '<</Type /Pages /Parent 2 0 R /Kids [2 0 R] /Count 9>>',
  ]);

/** A form that draws itself twice. */
const drawsItself = () =>
  rawPdf([
    '<</Type /Catalog /Pages 2 0 R>>',
    '<</Type /Pages /Kids [3 0 R] /Count 1>>',
    '<</Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources <</XObject <</X 5 0 R>>>>>>',
    stream('', '/X Do /X Do'),
    stream(
      '/Type /XObject /Subtype /Form /BBox [0 0 595 842] /Resources <</XObject <</X 5 0 R>>>>',
      '/X Do /X Do',
    ),
  ]);

/** Files made to hurt whoever reads them. */
export const HOSTILE: Readonly<Record<string, () => Buffer>> = {
  'deflate bomb': () =>
    rawPdf(onePage(stream('/Filter [/FlateDecode /FlateDecode]', deflateSync(spaces(2048), { level: 9 })))),
  'operator bomb': () =>
    rawPdf(onePage(stream('/Filter /FlateDecode', deflateSync('0 0 m 9 9 l S '.repeat(3_000_000))))),
  truncated: () => GOOD.subarray(0, GOOD.length * 0.4),
  'broken bytes': brokenBytes,
  'without xref': () => GOOD.subarray(0, GOOD.indexOf('xref')),
  'nested arrays': () =>
    rawPdf(
      onePage(stream('', text('x')), '0 0 595 842', `/Nested ${'['.repeat(200_000)}${']'.repeat(200_000)}`),
    ),
  'page tree loop': loop,
  empty: () => Buffer.alloc(0),
  'web page': () => Buffer.from('<!doctype html><script>alert(1)</script>'),
  'user password': () => encryptedPdf('geheim', 'geheimer', text('x')),
  'owner password': () => encryptedPdf('', 'geheimer', HIDDEN),
  'page count': manyPages,
  'page size': () => rawPdf(onePage(stream('', HIDDEN), '0 0 2000000000 2000000000')),
  'draws itself': drawsItself,
};

/** A document without anything hostile. */
export const goodPdf = (): Buffer => Buffer.from(GOOD);
