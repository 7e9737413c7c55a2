/** High bytes of the characters that a German text holds in UTF-16: Latin, punctuation, ligatures. */
const HIGH = Uint8Array.from({ length: 256 }, (_, byte) =>
  [0, 1, 2, 3, 0x1e, 0x20, 0x21, 0xfb].includes(byte) ? 1 : 0,
);
/** Fewer characters are chance. */
const LEAST = 8;
const NONE = 255;

/** Where in a character of `width` bytes its lowest byte and the one above stand, for each order of bytes. */
const placeOf = (isLittle: boolean, width: number): readonly [number, number] =>
  isLittle ? [0, 1] : [width - 1, width - 2];

/** The end of the characters from `from` on. */
function endOf(bytes: Buffer, from: number, isLittle: boolean, width: number): number {
  const [low, high] = placeOf(isLittle, width);
  const zero = isLittle ? 2 : 0;
  let at = from;
  for (; at + width <= bytes.length; at += width) {
    const top = bytes[at + high] as number;
    if (HIGH[top] === 0 || (top === 0 && bytes[at + low] === 0)) break;
    if (width === 4 && (bytes[at + zero] !== 0 || bytes[at + zero + 1] !== 0)) break;
  }
  return at;
}

/** Bytes per character, and the order of bytes; a zero above the first character stands at 1 or 0. */
const FORMS = [
  { width: 2, isLittle: true },
  { width: 2, isLittle: false },
  { width: 4, isLittle: true },
  { width: 4, isLittle: false },
] as const;

/** True where a zero may stand above a character, and such bytes above the next ones: most binary bytes end here. */
function mayBegin(bytes: Buffer, zero: number): boolean {
  const isEmpty = !bytes[zero - 1] && !bytes[zero + 1] && !bytes[zero + 2] && !bytes[zero + 3];
  const isHigh = (at: number): boolean => HIGH[bytes[at] ?? NONE] === 1;
  return !isEmpty && isHigh(zero + 2) && isHigh(zero + 4) && isHigh(zero + 6);
}

/** The longest text that begins at a zero, in whichever form. */
function textAt(bytes: Buffer, zero: number): { text: string; end: number } | undefined {
  for (const { width, isLittle } of FORMS) {
    const start = isLittle ? zero - 1 : zero;
    if (start < 0) continue;
    const end = endOf(bytes, start, isLittle, width);
    if (end - start >= LEAST * width)
      return { text: decoded(bytes.subarray(start, end), isLittle, width), end };
  }
  return undefined;
}

function decoded(run: Buffer, isLittle: boolean, width: number): string {
  let text = '';
  for (let at = 0; at < run.length; at += width) {
    text += String.fromCharCode(isLittle ? run.readUInt16LE(at) : run.readUInt16BE(at + width - 2));
  }
  return text;
}

/** All text in UTF-16 and UTF-32, of either byte order and wherever it begins; undefined where there is none. */
export function wide(bytes: Buffer): Buffer | undefined {
  if (!bytes.includes(0)) return undefined;
  const texts: string[] = [];
  for (let i = 0; i < bytes.length; i += 1) {
    if (bytes[i] !== 0 || !mayBegin(bytes, i)) continue;
    const found = textAt(bytes, i);
    if (!found) continue;
    texts.push(found.text);
    i = found.end - 1;
  }
  return texts.length === 0 ? undefined : Buffer.from(texts.join('\n'));
}
