/** Ways to write a text that a person or a program reads as the same. */
export const TEXT_PLACES: Readonly<Record<string, (text: string) => string | Buffer>> = {
  'a page': (text) => `<h1>${text}</h1>`,
  'a comment': (text) => `<p>Tagesordnung</p><!-- ${text} -->`,
  'an attribute': (text) => `<meta name="description" content="${text}">`,
  'capital letters': (text) => text.toUpperCase(),
  'more white space': (text) => text.replaceAll(' ', '\n\t  '),
  'soft hyphens': (text) => Array.from(text).join('\u00ad'),
  'zero-width spaces': (text) => Array.from(text).join('\u200b'),
  'a decomposed umlaut': (text) => text.normalize('NFD'),
  'full-width letters': (text) =>
    text.replaceAll(/[a-zA-Z]/g, (letter) => String.fromCodePoint(letter.charCodeAt(0) + 0xfee0)),
  ligatures: (text) => text.replaceAll('fi', 'ﬁ').replaceAll('ff', 'ﬀ'),
  'an address': (text) =>
    `/vorlagen/${text
      .toLowerCase()
      .replaceAll('ä', 'ae')
      .replaceAll('ö', 'oe')
      .replaceAll('ü', 'ue')
      .replaceAll(/[^a-z0-9]+/g, '-')}/`,
  'lost umlauts': (text) => text.replaceAll(/[äöüÄÖÜ]/g, ''),
  'misread UTF-8': (text) => Buffer.from(text).toString('latin1'),
  'Latin-1': (text) => Buffer.from(text, 'latin1'),
  'tags within words': (text) => Array.from(text).join('<wbr>'),
  'named entities': (text) =>
    text
      .replaceAll('ä', '&auml;')
      .replaceAll('ü', '&uuml;')
      .replaceAll('ö', '&ouml;')
      .replaceAll(' ', '&nbsp;'),
  'decimal entities': (text) =>
    Array.from(text)
      .map((letter) => `&#${letter.codePointAt(0)};`)
      .join(''),
  'hexadecimal entities': (text) =>
    Array.from(text)
      .map((letter) => `&#x${letter.codePointAt(0)?.toString(16)};`)
      .join(''),
  'entities twice': (text) =>
    Array.from(text)
      .map((letter) => `&amp;#${letter.codePointAt(0)};`)
      .join(''),
  'escaped markup': (text) => Array.from(text).join('&lt;wbr&gt;'),
  'percent signs': (text) => encodeURIComponent(text),
  'percent signs everywhere': (text) =>
    [...Buffer.from(text)].map((byte) => `%${byte.toString(16)}`).join(''),
  'percent signs twice': (text) => encodeURIComponent(encodeURIComponent(text)),
  'Latin-1 percent signs': (text) =>
    [...Buffer.from(text, 'latin1')].map((byte) => `%${byte.toString(16).padStart(2, '0')}`).join(''),
  'a form': (text) => new URLSearchParams({ titel: text }).toString(),
  JSON: (text) => JSON.stringify({ title: text, lines: text.replaceAll(' ', '\n') }),
  '\\u in JSON': (text) =>
    Array.from(text)
      .map((letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`)
      .join(''),
  'JSON within JSON': (text) => JSON.stringify(JSON.stringify({ title: `"${text.replaceAll(' ', '\n')}"` })),
  '\\x in JavaScript': (text) =>
    [...Buffer.from(text, 'latin1')].map((byte) => `\\x${byte.toString(16)}`).join(''),
  '\\u{} in JavaScript': (text) =>
    Array.from(text)
      .map((letter) => `\\u{${letter.codePointAt(0)?.toString(16)}}`)
      .join(''),
  'octal in a log of git': (text) =>
    text.replaceAll(/[äöüß]/g, (letter) =>
      [...Buffer.from(letter)].map((byte) => `\\${byte.toString(8)}`).join(''),
    ),
  CSS: (text) =>
    `a::after{content:"${text.replaceAll(/[äöüß]/g, (letter) => `\\${letter.codePointAt(0)?.toString(16)} `)}"}`,
  'UTF-16LE': (text) => Buffer.from(`\ufeff${text}`, 'utf16le'),
  'UTF-16BE': (text) => Buffer.from(`\ufeff${text}`, 'utf16le').swap16(),
  'UTF-16 at an odd place': (text) =>
    Buffer.concat([Buffer.from('abc\xff', 'latin1'), Buffer.from(text, 'utf16le'), Buffer.from('xyz')]),
  'UTF-32': (text) =>
    Buffer.concat(Array.from(text).map((letter) => Buffer.from([letter.charCodeAt(0), 0, 0, 0]))),
  'quoted-printable': (text) =>
    [...Buffer.from(text)]
      .map((byte) => `=${byte.toString(16).toUpperCase().padStart(2, '0')}`)
      .join('')
      .replaceAll(/(.{60})/g, '$1=\r\n'),
  'mixed escapes': (text) =>
    text.replace('ä', '&auml;').replace('ü', '%C3%BC').replace('r', '\\u0072').replaceAll(' ', '<br>'),
};
