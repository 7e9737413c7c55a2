const MARKS: Readonly<Record<string, string>> = {
  uml: '\u0308',
  acute: '\u0301',
  grave: '\u0300',
  circ: '\u0302',
  tilde: '\u0303',
  cedil: '\u0327',
  ring: '\u030A',
  caron: '\u030C',
  slash: '\u0338',
};
const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  szlig: 'ß',
  aelig: 'ae',
  oelig: 'oe',
  bsol: '\\',
  percnt: '%',
  num: '#',
  equals: '=',
  sol: '/',
  plus: '+',
  lowbar: '_',
  filig: 'fi',
  fllig: 'fl',
  fflig: 'ff',
};
const SILENT = /^(?:shy|nbsp|zwn?j|[lr]rm|ensp|emsp|thinsp|hyphen|dash|[nm]dash|NoBreak|ZeroWidthSpace)$/;

/** References to characters in HTML and XML, by number or by name. */
export const ENTITY = String.raw`&(?:#[xX][0-9a-fA-F]{1,6}|#[0-9]{1,7}|[a-zA-Z][a-zA-Z]{1,31});?`;

const character = (code: number): string => (code <= 0x10ffff ? String.fromCodePoint(code) : '');

/** The character that a reference stands for; an unknown name stays as it is. */
export function decodeEntity(reference: string): string {
  const name = reference.replace(/^&|;$/g, '');
  if (/^#x/i.test(name)) return character(Number.parseInt(name.slice(2), 16));
  if (name.startsWith('#')) return character(Number.parseInt(name.slice(1), 10));
  if (SILENT.test(name)) return '';
  const [, letter, mark] = /^([a-zA-Z])([a-z]+)$/.exec(name) ?? [];
  const marked = mark === undefined ? undefined : MARKS[mark];
  return NAMED[name] ?? (marked === undefined ? reference : `${letter}${marked}`);
}
