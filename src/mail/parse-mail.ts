/** A mail from outside, as far as it is looked at. */
export interface ParsedMail {
  /** The first header of that name (lower case), unfolded. */
  header(name: string): string | undefined;
  headers(name: string): readonly string[];
  /** Text of the first part of one of these types (lower case) that is neither plain text nor HTML. */
  part(...types: readonly string[]): string | undefined;
}

/** A report stands before the mail that it brings back (RFC 3462, 3); a quarter of a million line breaks cost about a second. */
const MOST = 262_144;

/** Reads the first 256 KiB of a mail, no mail within it. @throws Error where it is nested too deep or has too many headers */
export async function parseMail(raw: Uint8Array): Promise<ParsedMail> {
  const { default: PostalMime } = await import('postal-mime');
  const mail = await PostalMime.parse(raw.subarray(0, MOST), {
    forceRfc822Attachments: true,
    attachmentEncoding: 'arraybuffer',
    maxNestingDepth: 20,
    maxHeadersSize: 262_144,
  });
  const headers = (name: string) => mail.headers.filter(({ key }) => key === name).map(({ value }) => value);
  return {
    headers,
    header: (name) => headers(name)[0],
    part: (...types) => {
      const found = mail.attachments.find(({ mimeType }) => types.includes(mimeType));
      if (!found) return undefined;
      return typeof found.content === 'string' ? found.content : new TextDecoder().decode(found.content);
    },
  };
}
