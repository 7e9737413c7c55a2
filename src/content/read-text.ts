import { isUtf8 } from 'node:buffer';
import { readFile } from 'node:fs/promises';
import { FormatError } from '../format/fault.ts';

/** Largest Markdown or YAML file. The longest real meeting (394 items) has 0.2 MB; more is something pasted by mistake. */
const LARGEST_TEXT = 2_000_000;

const NOT_TEXT = 0;

function encodingOf(bytes: Buffer): string {
  const [first, second] = bytes;
  return (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)
    ? 'UTF-16'
    : 'Windows-1252';
}

/** The line in which the first byte stands that is no UTF-8, counted from 1. */
function brokenLine(bytes: Buffer): number {
  let [line, start] = [1, 0];
  for (let end = bytes.indexOf(10); end !== -1; end = bytes.indexOf(10, start)) {
    if (!isUtf8(bytes.subarray(start, end))) return line;
    [line, start] = [line + 1, end + 1];
  }
  return line;
}

/**
 * The text of a content file.
 * @throws FormatError where it is too large, no text, or not written in UTF-8; what the file system throws.
 */
export async function readText(path: string): Promise<string> {
  const bytes = await readFile(path);
  if (bytes.length > LARGEST_TEXT) {
    throw new FormatError([
      { code: 'file-too-large', values: { size: bytes.length, largest: LARGEST_TEXT } },
    ]);
  }
  const encoding = encodingOf(bytes);
  if (encoding === 'UTF-16') throw new FormatError([{ code: 'encoding-invalid', values: { encoding } }]);
  if (bytes.includes(NOT_TEXT)) throw new FormatError([{ code: 'file-binary', values: {} }]);
  if (isUtf8(bytes)) return bytes.toString('utf8');
  throw new FormatError([{ code: 'encoding-invalid', values: { encoding }, line: brokenLine(bytes) }]);
}
