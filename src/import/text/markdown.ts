const BULLET = /^[-–•*·]\s*(?=\S)/;
const NUMBERED = /^(\d{1,2})[.)]\s+(?=\S)/;

/** Characters that Markdown or HTML would read as markup, made plain (CommonMark, section 2.4). */
const plain = (line: string): string =>
  line
    .replace(/[\\`*_[\]<>]/g, (char) => `\\${char}`)
    .replace(/^([#+=~|-]|\d+(?=[.)]))/, (mark) => (/\d/.test(mark) ? mark : `\\${mark}`));

/** True where the numbers at the line starts count 1, 2, 3 …, so that Markdown's own counting keeps them. */
function counts(lines: readonly string[]): boolean {
  const numbers = lines.map((line) => NUMBERED.exec(line)?.[1]).filter((number) => number !== undefined);
  return numbers.length > 1 && numbers.every((number, index) => Number(number) === index + 1);
}

/** Lines as Markdown: bullets and counted lists stay lists, every other line becomes a paragraph. */
export function markdown(lines: readonly string[]): string {
  const isCounted = counts(lines);
  let out = '';
  let before = '';
  for (const line of lines) {
    const kind = BULLET.test(line) ? 'bullet' : isCounted && NUMBERED.test(line) ? 'number' : 'plain';
    const gap = out === '' ? '' : kind === before && kind !== 'plain' ? '\n' : '\n\n';
    out += gap + render(line, kind);
    before = kind;
  }
  return out;
}

function render(line: string, kind: string): string {
  if (kind === 'bullet') return `- ${plain(line.replace(BULLET, ''))}`;
  if (kind === 'number')
    return line.replace(NUMBERED, '$1. ').replace(/^(\d+\. )(.*)$/, (_all, mark, rest) => mark + plain(rest));
  return plain(line).replace(/^(\d+)([.)])/, '$1\\$2');
}
