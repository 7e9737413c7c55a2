const MISSPELT: Readonly<Record<string, string>> = {
  'application/octetstream': 'application/octet-stream',
  'application/x-pdf': 'application/pdf',
  'application/pdf; charset=utf-8': 'application/pdf',
  'image/jpg': 'image/jpeg',
  'text/plain; charset=utf-8': 'text/plain',
};

/** A media type as registered by IANA: misspellings corrected, "any bytes" made PDF where the address says so. */
export function mimeType(raw: string, address: string | undefined): string | undefined {
  const text = raw.trim().toLowerCase();
  const type = MISSPELT[text] ?? text;
  if (!/^[a-z]+\/[a-z0-9.+-]+$/.test(type)) return undefined;
  return type === 'application/octet-stream' && /\.pdf$/i.test(address ?? '') ? 'application/pdf' : type;
}
