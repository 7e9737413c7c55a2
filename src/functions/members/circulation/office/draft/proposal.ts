const HEADING = /<h([1-6])\b[^>]*>([^]*?)<\/h\1>/i;
const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  nbsp: ' ',
  '#39': "'",
};

/**
 * The resolution that a paper proposes, as plain text: what stands below its heading "Beschlussvorschlag", else what stands
 * before its first heading. Empty where there is neither.
 * @param html sanitised, of the members' index
 */
export function proposalIn(html: string): string {
  const parts = html.split(/(?=<h[1-6]\b)/i);
  const own = parts.find((part) =>
    /beschluss(?:vorschlag|empfehlung|antrag)/i.test(HEADING.exec(part)?.[2] ?? ''),
  );
  const [first = ''] = parts;
  return plainText((own ?? (HEADING.test(first) ? '' : first)).replace(HEADING, '')).slice(0, 20_000);
}

/** Lists become lines with a mark, paragraphs are parted by an empty line. */
function plainText(html: string): string {
  let number = 0;
  return html
    .replaceAll(/<(ol|ul)\b[^>]*>|<li\b[^>]*>/gi, (_tag, list: string | undefined) => {
      if (list !== undefined) {
        number = list.toLowerCase() === 'ol' ? 1 : 0;
        return '';
      }
      return number > 0 ? `${String(number++)}. ` : '- ';
    })
    .replaceAll(/\s*<\/p>\s*<\/li>|<\/li>|<br\s*\/?>/gi, '\n')
    .replaceAll(/<\/(?:p|ol|ul|blockquote|div)>/gi, '\n\n')
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll(/&(#?\w+);/g, (whole, name: string) => ENTITIES[name] ?? whole)
    .replaceAll(/[ \t]+\n/g, '\n')
    .replaceAll(/\n{3,}/g, '\n\n')
    .trim();
}
