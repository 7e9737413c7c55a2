/** Bytes of a name in UTF-8 at most; with an address around it, all systems take it. */
const LONGEST = 180;
/** Signs that Windows forbids in names, and those that separate folders. */
const FORBIDDEN = /[/\\:*?"<>|]/g;
/** Controls, formats (right-to-left marks and their like), separators of lines, half surrogate pairs, unassigned. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}\p{Zl}\p{Zp}]/gu;
/** Devices of Windows, whatever their extension. */
const DEVICE = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(?:\.|$)/i;

const bytesOf = (text: string): number => new TextEncoder().encode(text).length;

/** A name that every system can save, which means one file alone and shows what it is. @param longest bytes in UTF-8 */
export function safeFileName(name: string, longest = LONGEST): string {
  const clean = name
    .normalize('NFC')
    .replace(/[\t\n\r]+/g, ' ')
    .replace(UNSEEN, '')
    .replace(FORBIDDEN, '-')
    .replace(/\s+/gu, ' ')
    .replace(/^[\s.]+|[\s.]+$/gu, '');
  const short = shortened(clean === '' ? 'Dokument' : clean, longest);
  return DEVICE.test(short) ? `_${short}` : short;
}

/** Cuts before the extension, never within a sign. */
function shortened(name: string, longest: number): string {
  if (bytesOf(name) <= longest) return name;
  const extension = /\.[A-Za-z0-9]{1,8}$/.exec(name)?.[0] ?? '';
  let room = longest - bytesOf(`…${extension}`);
  let stem = '';
  for (const sign of name.slice(0, name.length - extension.length)) {
    room -= bytesOf(sign);
    if (room < 0) break;
    stem += sign;
  }
  return `${stem.trimEnd()}…${extension}`;
}
