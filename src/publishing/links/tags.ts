/** A start tag with its attributes, names in lower case, values decoded. */
export interface Tag {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
}

/** Comments and the text of scripts and styles hold no tags; everything else between `<` and `>` is one. */
const TOKEN =
  /<!--[\s\S]*?-->|<(script|style)\b((?:"[^"]*"|'[^']*'|[^'">])*)>[\s\S]*?<\/\1\s*>|<([a-z][^\s/>]*)((?:"[^"]*"|'[^']*'|[^'">])*)>/gi;
const ATTRIBUTE = /([^\s"'<>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'=<>`]+)))?/g;

const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
};

/** Text with the character references that our own pages hold (numbers, and those of XML) replaced. */
export const unescaped = (text: string): string =>
  text.includes('&')
    ? text.replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]+));/gi, (whole, ten, hex, name) => {
        if (name !== undefined) return NAMED[name as string] ?? whole;
        const code = ten === undefined ? parseInt(hex as string, 16) : Number(ten);
        return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
      })
    : text;

function attributesOf(text: string): Map<string, string> {
  const attributes = new Map<string, string>();
  for (const [, name = '', double, single, bare] of text.matchAll(ATTRIBUTE)) {
    const key = name.toLowerCase();
    if (!attributes.has(key)) attributes.set(key, unescaped(double ?? single ?? bare ?? ''));
  }
  return attributes;
}

/** The start tags of a page in their order. Made for pages that a build wrote: it mends no broken markup. */
export function* tagsOf(html: string): Generator<Tag> {
  for (const [, raw, rawText, name, text] of html.matchAll(TOKEN)) {
    const found = raw ?? name;
    if (found !== undefined)
      yield { name: found.toLowerCase(), attributes: attributesOf(rawText ?? text ?? '') };
  }
}
