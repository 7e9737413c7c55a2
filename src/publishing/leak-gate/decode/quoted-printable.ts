const ESCAPED = /=\r?\n|(?:=[0-9A-Fa-f]{2})+/g;

/** Text of a mail written as quoted-printable (RFC 2045, section 6.7), or undefined where there is none of it. */
export function quotedPrintable(bytes: Buffer): Buffer | undefined {
  if (!bytes.includes('=')) return undefined;
  const text = bytes.toString('latin1');
  if (!/=\r?\n|=[0-9A-F]{2}/.test(text)) return undefined;
  const decoded = text.replace(ESCAPED, (found) =>
    found.endsWith('\n') ? '' : Buffer.from(found.replaceAll('=', ''), 'hex').toString('latin1'),
  );
  return Buffer.from(decoded, 'latin1');
}
