/** A mail as it was sent, as far as a reader sees it. */
export interface CaughtMail {
  readonly to: readonly string[];
  readonly subject: string;
  /** The plain text. */
  readonly text: string;
  /** By name in lower case, unfolded, not decoded. */
  readonly headers: Readonly<Record<string, string>>;
}

/** @param raw the whole mail, one character for each byte */
export function mailOf(raw: string, to: readonly string[]): CaughtMail {
  const { headers, body } = splitOf(raw);
  return { to, headers, subject: decodedWords(headers['subject'] ?? ''), text: textOf(headers, body) };
}

function splitOf(raw: string): { headers: Record<string, string>; body: string } {
  const end = raw.indexOf('\r\n\r\n');
  const lines = (end < 0 ? raw : raw.slice(0, end)).replace(/\r\n[ \t]+/g, ' ').split('\r\n');
  const headers: Record<string, string> = {};
  for (const line of lines) {
    const colon = line.indexOf(':');
    if (colon > 0) headers[line.slice(0, colon).toLowerCase()] = line.slice(colon + 1).trim();
  }
  return { headers, body: end < 0 ? '' : raw.slice(end + 4) };
}

/** The first part in plain text. */
function textOf(headers: Readonly<Record<string, string>>, body: string): string {
  const type = headers['content-type'] ?? 'text/plain';
  const boundary = /boundary="?([^";]+)"?/i.exec(type)?.[1];
  if (type.startsWith('multipart/') && boundary !== undefined) {
    const parts = body
      .split(`--${boundary}`)
      .slice(1, -1)
      .map((part) => splitOf(part.replace(/^\r\n/, '')));
    const plain = parts.find((part) => !/^text\/(?!plain)/i.test(part.headers['content-type'] ?? ''));
    return plain ? textOf(plain.headers, plain.body) : '';
  }
  return utf8(decoded(headers['content-transfer-encoding']?.toLowerCase() ?? '7bit', body)).replace(
    /\r\n/g,
    '\n',
  );
}

const utf8 = (bytes: string): string => Buffer.from(bytes, 'latin1').toString('utf8');
const unquoted = (text: string): string =>
  text
    .replace(/=\r\n/g, '')
    .replace(/=([0-9A-F]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
const decoded = (encoding: string, body: string): string => {
  if (encoding === 'base64') return Buffer.from(body, 'base64').toString('latin1');
  return encoding === 'quoted-printable' ? unquoted(body) : body;
};

/** Encoded words of a header (RFC 2047) as text. */
const decodedWords = (header: string): string =>
  header
    .replace(/\?=\s+=\?/g, '?==?')
    .replace(/=\?utf-8\?([qb])\?([^?]*)\?=/gi, (_, kind: string, word: string) =>
      utf8(kind.toLowerCase() === 'b' ? decoded('base64', word) : unquoted(word.replace(/_/g, ' '))),
    );
