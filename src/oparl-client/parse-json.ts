/** Outcome of reading one JSON text: its value, or what is wrong and where (both counted from 1). */
export type Parsed =
  | { readonly ok: true; readonly value: unknown; readonly repaired: boolean }
  | { readonly ok: false; readonly reason: string; readonly line: number; readonly column: number };

/** Escapes control characters inside strings, which some council systems send raw (RFC 8259, section 7, forbids them). */
function escapeControls(text: string): string {
  const inStrings = /"[^"\\]*(?:\\[^][^"\\]*)*"?/g;
  return text.replace(inStrings, (part) =>
    // oxlint-disable-next-line no-control-regex -- these are the characters looked for
    part.replace(/[\u0000-\u001f]/g, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`),
  );
}

function placeOf(text: string, message: string): { line: number; column: number } {
  const position = /position (\d+)/.exec(message);
  const before = text.slice(0, position ? Number(position[1]) : text.length);
  const start = before.lastIndexOf('\n') + 1;
  return { line: before.split('\n').length, column: before.length - start + 1 };
}

/** Reads a JSON text as OParl servers write it: raw control characters are forgiven, HTML is recognised. */
export function parseJsonText(text: string): Parsed {
  if (/^\s*</.test(text)) return { ok: false, reason: 'HTML statt JSON', line: 1, column: 1 };
  try {
    return { ok: true, value: JSON.parse(text), repaired: false };
  } catch (error) {
    try {
      return { ok: true, value: JSON.parse(escapeControls(text)), repaired: true };
    } catch {
      return { ok: false, reason: 'kein gültiges JSON', ...placeOf(text, String(error)) };
    }
  }
}

/** Reads the bytes of a JSON file in UTF-8; a byte order mark is forgiven too. */
export function parseJson(bytes: Uint8Array): Parsed {
  try {
    return parseJsonText(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return { ok: false, reason: 'kein gültiges UTF-8', line: 1, column: 1 };
  }
}
