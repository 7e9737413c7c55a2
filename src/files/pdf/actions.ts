import { inflateSync } from 'node:zlib';

/** Actions that a document can carry anywhere: on opening, on a page, in a link, a bookmark or a field. */
export interface Actions {
  readonly javascript: boolean;
  readonly launch: boolean;
}

/** An object stream holds dictionaries; one that unpacks to more than this is no honest one. */
const MOST_UNPACKED = 16_000_000;
const OBJECT_STREAM = /\/Type\s*\/ObjStm\b/;
const DICTIONARY_BEFORE = 400;

function unpacked(bytes: Buffer, start: number): string {
  try {
    return inflateSync(bytes.subarray(start), { maxOutputLength: MOST_UNPACKED }).toString('latin1');
  } catch {
    return '';
  }
}

/** The file without the bodies of its streams, and with the contents of its object streams. */
function* dictionaries(bytes: Buffer): Generator<string> {
  let from = 0;
  for (let stream = bytes.indexOf('stream'); stream !== -1; stream = bytes.indexOf('stream', from)) {
    const before = bytes.toString('latin1', from, stream);
    yield before;
    const newLine = bytes.indexOf('\n', stream);
    if (newLine === -1) return;
    if (OBJECT_STREAM.test(before.slice(-DICTIONARY_BEFORE))) yield unpacked(bytes, newLine + 1);
    const end = bytes.indexOf('endstream', newLine);
    if (end === -1) return;
    from = end + 'endstream'.length;
  }
  yield bytes.toString('latin1', from);
}

/** `/J#61vaScript` is `/JavaScript` (ISO 32000-1, 7.3.5); what stands in a text string is no name. */
const namesOnly = (source: string): string =>
  source
    .replaceAll(/\((?:[^()\\]|\\.)*\)/gs, '()')
    .replaceAll(/#([0-9a-f]{2})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));

/**
 * Looks for actions in every dictionary of the file, also in those that no page leads to: readers differ in what they
 * find, and an old revision is still part of the file.
 */
export function actionsIn(file: Uint8Array): Actions {
  let [javascript, launch] = [false, false];
  for (const source of dictionaries(Buffer.from(file.buffer, file.byteOffset, file.byteLength))) {
    const names = namesOnly(source);
    javascript ||= /\/S\s*\/JavaScript\b|\/JS\s*[(<\d]/.test(names);
    launch ||= /\/S\s*\/Launch\b/.test(names);
  }
  return { javascript, launch };
}
