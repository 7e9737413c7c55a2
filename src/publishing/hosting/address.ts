const UTF_8 = new TextEncoder();
const hex = (byte: number): string => byte.toString(16).toUpperCase().padStart(2, '0');

/** Writes the bytes of each character that `foreign` matches by their hexadecimal code after `sign`. */
const asCodes = (text: string, foreign: RegExp, sign: string): string =>
  text.replace(foreign, (character) => [...UTF_8.encode(character)].map((byte) => sign + hex(byte)).join(''));

/** An address decoded, as a server compares it; one with a wrong percent sign stays as it is. */
export function decoded(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}

/** A path percent-encoded but for letters, digits and `/ _ - . ~`: no host reads a sign of its own in it. */
export const encodedPath = (path: string): string => asCodes(decoded(path), /[^A-Za-z0-9/_.~-]/gu, '%');

/** A path or query as a regular expression that matches its bytes and nothing else, written in ASCII. */
export const asPattern = (text: string): string => asCodes(text, /[^A-Za-z0-9/_-]/gu, '\\x');

/** A target with its query and fragment; percent signs that stand for something stay. */
export function encodedTarget(target: string): string {
  const [, path = '', rest = ''] = /^([^?#]*)(.*)$/su.exec(target) ?? [];
  return encodedPath(path) + asCodes(rest, /[^A-Za-z0-9/_.~?#&=%+-]/gu, '%').replace(LONE_PERCENT, '%25');
}

const LONE_PERCENT = /%(?![0-9A-Fa-f]{2})/g;
