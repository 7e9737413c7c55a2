/** High bytes of the characters that a German text holds in UTF-16: Latin, punctuation, ligatures. */
const HIGH = Uint8Array.from({ length: 256 }, (_, byte) =>
  [0, 1, 2, 3, 0x1e, 0x20, 0x21, 0xfb].includes(byte) ? 1 : 0,
);
/** Fewer characters are chance. */
const LEAST = 8;

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

function runs(bytes: Buffer, isLittle: boolean, width: number): string[] {
  const [, high] = placeOf(isLittle, width);
  const texts: string[] = [];
  for (let i = 0; i + LEAST * width <= bytes.length; i += 1) {
    if (HIGH[bytes[i + high] as number] === 0 || HIGH[bytes[i + high + width] as number] === 0) continue;
    const end = endOf(bytes, i, isLittle, width);
    if (end - i < LEAST * width) continue;
    texts.push(decoded(bytes.subarray(i, end), isLittle, width));
    i = end - 1;
  }
  return texts;
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
  const texts = [2, 4].flatMap((width) => [...runs(bytes, true, width), ...runs(bytes, false, width)]);
  return texts.length === 0 ? undefined : Buffer.from(texts.join('\n'));
}
