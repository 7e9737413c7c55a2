import { isUtf8 } from 'node:buffer';
import type { Budget } from './budget.ts';
import { base64 } from './decode/base64.ts';
import { carve, unmarked } from './decode/carve.ts';
import { decompress } from './decode/decompress.ts';
import { hex } from './decode/hex.ts';
import { looksLikeText } from './decode/looks-like-text.ts';
import { ascii85Streams, isPdf, withoutStreams } from './decode/pdf.ts';
import { pdfStrings } from './decode/pdf-strings.ts';
import { quotedPrintable } from './decode/quoted-printable.ts';
import { digitRuns } from './decode/runs.ts';
import { isSqlite, sqliteParts } from './decode/sqlite.ts';
import { wide } from './decode/wide.ts';
import { woff2 } from './decode/woff2.ts';

/** Bytes, and how they were hidden: what was undone from the file's own bytes on. */
export interface Layer {
  readonly bytes: Buffer;
  readonly steps: readonly string[];
  /** True for what came out of a PDF, whose streams are full of strings. */
  readonly inPdf: boolean;
  /** True where the bytes are a thing of their own, and not many pieces put together. */
  readonly whole: boolean;
}

type Found = readonly [step: string, bytes: Buffer, whole: boolean];

/** Starts of files that say what they are. */
const MARKS = [
  '1f8b',
  '504b0304',
  '28b52ffd',
  '25504446',
  '774f4632',
  '89504e47',
  'ffd8ff',
  '52494646',
  '47494638',
  '53514c69',
];

function isUnmarked(bytes: Buffer): boolean {
  const start = bytes.toString('hex', 0, 4);
  return !MARKS.some((mark) => start.startsWith(mark)) && bytes.toString('latin1', 4, 8) !== 'ftyp';
}

function* ofText(bytes: Buffer): Generator<Found> {
  const runs = digitRuns(bytes);
  const { together, alone } = base64(runs);
  if (together) yield ['base64', together, false];
  for (const decoded of alone) yield ['base64', decoded, true];
  const digits = hex(runs);
  if (digits) yield ['hex', digits, true];
  const mail = isUtf8(bytes) ? quotedPrintable(bytes) : undefined;
  if (mail) yield ['quoted-printable', mail, false];
}

function* ofBinary({ bytes, whole }: Layer, budget: Budget): Generator<Found> {
  for (const { step, bytes: found } of carve(bytes, budget)) yield [step, found, true];
  if (whole && isUnmarked(bytes))
    for (const { step, bytes: found } of unmarked(bytes, budget)) yield [step, found, true];
  const tables = woff2(bytes);
  const font = tables && decompress(tables, 'brotli', budget);
  if (font) yield ['woff2', font.bytes, false];
}

function* ofDatabase(bytes: Buffer): Generator<Found> {
  const { text, blobs } = sqliteParts(bytes);
  if (text.length > 0) yield ['sqlite', text, false];
  for (const blob of blobs) yield ['sqlite', blob, true];
}

function* ofPdf({ bytes, inPdf }: Layer): Generator<Found> {
  if (isPdf(bytes)) {
    yield ['pdf-strings', pdfStrings(withoutStreams(bytes)), false];
    for (const stream of ascii85Streams(bytes)) yield ['ascii85', stream, true];
  } else if (inPdf && looksLikeText(bytes)) yield ['pdf-strings', pdfStrings(bytes), false];
}

/** Everything that lies directly within a layer; what gives the same bytes again is left out. */
export function* inside(layer: Layer, budget: Budget): Generator<Layer> {
  const { bytes, steps } = layer;
  const inPdf = layer.inPdf || isPdf(bytes);
  const found = function* (): Generator<Found> {
    yield* ofText(bytes);
    if (!isUtf8(bytes)) yield* ofBinary(layer, budget);
    if (isSqlite(bytes)) yield* ofDatabase(bytes);
    const narrow = wide(bytes);
    if (narrow) yield ['utf-16', narrow, false];
    if (inPdf) yield* ofPdf(layer);
  };
  for (const [step, decoded, whole] of found()) {
    if (decoded.length < 8 || decoded.equals(bytes)) continue;
    const staysInPdf = inPdf && step !== 'utf-16' && step !== 'pdf-strings';
    yield { bytes: decoded, steps: [...steps, step], inPdf: staysInPdf, whole };
  }
}
