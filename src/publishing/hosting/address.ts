/** Characters that mean nothing but themselves in the language of any host, in a regular expression and in a URL. */
const PLAIN = /[A-Za-z0-9/_-]/;

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const hex = (byte: number): string => byte.toString(16).toUpperCase().padStart(2, '0');

const mapBytes = (text: string, plain: RegExp, escape: (code: string) => string): string =>
  [...bytesOf(text)]
    .map((byte) =>
      byte < 0x80 && plain.test(String.fromCharCode(byte)) ? String.fromCharCode(byte) : escape(hex(byte)),
    )
    .join('');

/** An address decoded, as a server compares it; one with a wrong percent sign stays as it is. */
export function decoded(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}

/** A path percent-encoded but for letters, digits and `/ _ - . ~`: no host reads a sign of its own in it. */
export const encodedPath = (path: string): string =>
  mapBytes(decoded(path), /[A-Za-z0-9/_.~-]/, (code) => `%${code}`);

/** A path or query as a regular expression that matches its bytes and nothing else, written in ASCII. */
export const asPattern = (text: string): string => mapBytes(text, PLAIN, (code) => `\\x${code}`);

/** A target with its query and fragment; percent signs that stand for something stay. */
export function encodedTarget(target: string): string {
  const [, path = '', rest = ''] = /^([^?#]*)(.*)$/su.exec(target) ?? [];
  return (
    encodedPath(path) +
    mapBytes(rest, /[A-Za-z0-9/_.~?#&=%+-]/, (code) => `%${code}`).replace(LONE_PERCENT, '%25')
  );
}

const LONE_PERCENT = /%(?![0-9A-Fa-f]{2})/g;
