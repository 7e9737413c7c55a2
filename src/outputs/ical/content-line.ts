/** Characters that no line of text may hold (RFC 5545, section 3.3.11: CONTROL), and halves of pairs that UTF-8 cannot write. */
const FORBIDDEN = /(?![\t\n])\p{Cc}|\p{Cs}/gu;

/** A text as the value of a property: escaped after RFC 5545, section 3.3.11. */
export const textValue = (text: string): string =>
  text
    .replace(/\r\n?/g, '\n')
    .replace(FORBIDDEN, '')
    .replace(/[\\;,]/g, '\\$&')
    .replaceAll('\n', '\\n');

/** Several texts as one value, each escaped. */
export const textList = (texts: readonly string[]): string => texts.map(textValue).join(',');

/** Octets of a line without its end (RFC 5545, section 3.1). */
const OCTETS = 75;

const octetsOf = (point: number): number => (point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4);

/** A content line, folded so that none is longer than 75 octets and no character is cut; with CRLF at its end. */
export function contentLine(name: string, value: string): string {
  const line = `${name}:${value}`;
  let folded = '';
  let octets = 0;
  for (const character of line) {
    const size = octetsOf(character.codePointAt(0) ?? 0);
    if (octets + size > OCTETS) {
      folded += '\r\n ';
      octets = 1;
    }
    folded += character;
    octets += size;
  }
  return `${folded}\r\n`;
}

/** A component with the lines that it holds. */
export const component = (name: string, lines: string): string => `BEGIN:${name}\r\n${lines}END:${name}\r\n`;

/** An instant of the ledger (ISO 8601 in UTC) as a DATE-TIME in UTC (RFC 5545, section 3.3.5, form 2). */
export const utcStamp = (iso: string): string => `${iso.slice(0, 19).replaceAll(/[-:]/g, '')}Z`;

/** A wall clock time or day without its signs: `20270315T183000`, `20270315`. */
export const compact = (time: string): string => {
  const signless = time.replaceAll(/[-:]/g, '');
  return signless.includes('T') ? `${signless}00` : signless;
};
