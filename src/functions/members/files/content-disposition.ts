import { safeFileName } from './file-name.ts';

const LATIN: Readonly<Record<string, string>> = {
  ä: 'ae',
  ö: 'oe',
  ü: 'ue',
  Ä: 'Ae',
  Ö: 'Oe',
  Ü: 'Ue',
  ß: 'ss',
  '–': '-',
  '—': '-',
  '…': '...',
};

/** The name in ASCII, for programs that know no other; `%` is left out, since some decode it. */
const plain = (name: string): string =>
  name
    .replace(/[äöüÄÖÜß–—…]/g, (sign) => LATIN[sign] ?? '')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\x20-\x7e]|[%"\\]/gu, '_');

/** RFC 8187, section 3.2.1: what `encodeURIComponent` leaves and the header may not hold is encoded too. */
const extended = (name: string): string =>
  encodeURIComponent(name).replace(/[*'()]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);

/** `Content-Disposition` (RFC 6266), whatever the name: the header holds one line of ASCII. */
export function contentDisposition(disposition: 'inline' | 'attachment', name: string): string {
  const safe = safeFileName(name);
  return `${disposition}; filename="${plain(safe)}"; filename*=UTF-8''${extended(safe)}`;
}
