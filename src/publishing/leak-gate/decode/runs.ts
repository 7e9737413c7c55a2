/** Fewer digits than this are not worth a look. */
const LEAST = 20;
const DIGIT = 1;

/** Digits of Base64 in both its alphabets (RFC 4648, sections 4 and 5); those of hexadecimal are among them. */
const DIGITS = Uint8Array.from({ length: 256 }, (_, code) =>
  /[A-Za-z0-9+/_-]/.test(String.fromCharCode(code)) ? DIGIT : 0,
);

/** White space, quotes, `+`, `,` and an escaped line break, as programs set them between two lines of a long text. */
const SEAM = /^(?:=?\r?\n[ \t>]*|\\r\\n|\\n|\\\r?\n|["'][ \t]*\+?[ \t]*,?\s*["'])/;

function seamAt(bytes: Buffer, at: number): number {
  const code = bytes[at];
  if (code !== 10 && code !== 13 && code !== 61 && code !== 92 && code !== 34 && code !== 39) return 0;
  return SEAM.exec(bytes.toString('latin1', at, at + 24))?.[0].length ?? 0;
}

/** Shorter lines are not what a program breaks a long text into. */
const SHORTEST_LINE = 16;

/** Runs of digits that may be bytes written as text, the seams between their lines taken out. */
export function digitRuns(bytes: Buffer): string[] {
  const found: string[] = [];
  for (let i = 0; i < bytes.length; i += 1) {
    if (DIGITS[bytes[i] as number] !== DIGIT) continue;
    const end = endOfRun(bytes, i);
    if (end - i >= SHORTEST_LINE) {
      const run = joined(bytes, i, end);
      if (run.digits.length >= LEAST) found.push(run.digits.toString('latin1'));
      i = run.end;
    } else i = end;
  }
  return found;
}

function endOfRun(bytes: Buffer, from: number): number {
  let end = from;
  while (end < bytes.length && DIGITS[bytes[end] as number] === DIGIT) end += 1;
  return end;
}

/** The run from `from` to `to` with all lines that go on after a seam. */
function joined(bytes: Buffer, from: number, to: number): { digits: Buffer; end: number } {
  const parts = [bytes.subarray(from, to)];
  let end = to;
  for (;;) {
    const start = end + seamAt(bytes, end);
    if (start === end) break;
    const next = endOfRun(bytes, start);
    if (next === start) break;
    parts.push(bytes.subarray(start, next));
    end = next;
    if (next - start < SHORTEST_LINE) break;
  }
  return { digits: parts.length === 1 ? (parts[0] as Buffer) : Buffer.concat(parts), end };
}
