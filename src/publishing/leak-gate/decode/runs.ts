/** Characters of a code: which belong to it, and how many are worth a look. */
export interface Alphabet {
  readonly digits: RegExp;
  /** Fewer digits than this are not worth a look. */
  readonly least: number;
}

const DIGIT = 1;

const tableOf = ({ digits }: Alphabet): Uint8Array =>
  Uint8Array.from({ length: 256 }, (_, code) => (digits.test(String.fromCharCode(code)) ? DIGIT : 0));

/** White space, quotes, `+`, `,` and an escaped line break, as programs set them between two lines of a long text. */
const SEAM = /^(?:=?\r?\n[ \t>]*|\\r\\n|\\n|\\\r?\n|["'][ \t]*\+?[ \t]*,?\s*["'])/;

function seamAt(bytes: Buffer, at: number): number {
  const code = bytes[at];
  if (code !== 10 && code !== 13 && code !== 61 && code !== 92 && code !== 34 && code !== 39) return 0;
  return SEAM.exec(bytes.toString('latin1', at, at + 24))?.[0].length ?? 0;
}

/** Shorter lines are not what a program breaks a long text into. */
const SHORTEST_LINE = 16;

/** A function that gives the runs of an alphabet in some bytes, the seams between lines taken out. */
export function runsOf(alphabet: Alphabet): (bytes: Buffer) => Buffer[] {
  const table = tableOf(alphabet);
  return (bytes) => {
    const found: Buffer[] = [];
    for (let i = 0; i < bytes.length; i += 1) {
      if (table[bytes[i] as number] !== DIGIT) continue;
      const end = endOfRun(bytes, i, table);
      if (end - i >= SHORTEST_LINE) {
        const run = joined(bytes, i, end, table);
        if (run.digits.length >= alphabet.least) found.push(run.digits);
        i = run.end;
      } else i = end;
    }
    return found;
  };
}

function endOfRun(bytes: Buffer, from: number, table: Uint8Array): number {
  let end = from;
  while (end < bytes.length && table[bytes[end] as number] === DIGIT) end += 1;
  return end;
}

/** The run from `from` to `to` with all lines that go on after a seam. */
function joined(bytes: Buffer, from: number, to: number, table: Uint8Array): { digits: Buffer; end: number } {
  const parts = [bytes.subarray(from, to)];
  let end = to;
  for (;;) {
    const start = end + seamAt(bytes, end);
    if (start === end) break;
    const next = endOfRun(bytes, start, table);
    if (next === start) break;
    parts.push(bytes.subarray(start, next));
    end = next;
    if (next - start < SHORTEST_LINE) break;
  }
  return { digits: parts.length === 1 ? (parts[0] as Buffer) : Buffer.concat(parts), end };
}
