/** Letters of Latin alphabets that fall apart into no base and accent. */
const PLAIN: Readonly<Record<string, string>> = {
  đ: 'd',
  Đ: 'D',
  ħ: 'h',
  Ħ: 'H',
  ı: 'i',
  ł: 'l',
  Ł: 'L',
  ŋ: 'n',
  ŧ: 't',
  Ŧ: 'T',
};

/** Signs that the standard fonts of PDF can write (WinAnsiEncoding) beside Latin-1. */
const KNOWN = /[\x20-\x7e\xa1-\xac\xae-\xff€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]/u;

/** The text in signs of WinAnsiEncoding: foreign letters lose their accents, what is left is a question mark. */
export const winAnsi = (text: string): string =>
  Array.from(text.normalize('NFC').replace(/\s+/gu, ' '), (sign) =>
    KNOWN.test(sign) ? sign : plain(sign),
  ).join('');

function plain(sign: string): string {
  const base = PLAIN[sign] ?? sign.normalize('NFD').replace(/\p{M}/gu, '');
  return /^[\x20-\x7e]+$/.test(base) ? base : '?';
}
